import { otherSpellings, peoples, peopleWord } from './ethnicity.patterns';

/** 汉 and 汉族 alike as 汉族; what is none of the 56 peoples stays as it is written. '' for an empty field. */
export function readEthnicity(raw: string): { text: string; known: boolean } {
  const written = raw.normalize('NFKC').replace(/[\s\u3000]+/gu, '');
  if (written === '') return { text: '', known: true };
  const bare = written.endsWith(peopleWord) && written !== peopleWord ? written.slice(0, -1) : written;
  const name = Object.hasOwn(otherSpellings, bare) ? otherSpellings[bare]! : bare;
  return peoples.has(name) ? { text: name + peopleWord, known: true } : { text: written, known: false };
}
