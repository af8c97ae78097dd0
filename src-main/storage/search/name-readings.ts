import { pinyin } from 'pinyin-pro';
import type { NameReader, Syllable } from '../../domain/organization/people/readings';

/** Reads names by the dictionary, surnames as surnames are read (ecosystem.md 2). */
export const nameReader: NameReader = {
  read(name) {
    const syllables = pinyin(name, { toneType: 'num', type: 'array', surname: 'head' });
    const characters = [...name];
    // Where the two cannot be laid side by side, each character is read by itself.
    const aligned = syllables.length === characters.length;
    return characters.map((character, index) => syllableOf(aligned ? syllables[index]! : readAlone(character)));
  },
  toneOf(character, letters) {
    const readings = pinyin(character, { toneType: 'num', type: 'array', multiple: true }).map(syllableOf);
    return readings.find((reading) => reading.letters === letters)?.tone ?? 0;
  },
};

const readAlone = (character: string): string => pinyin(character, { toneType: 'num' });

/** lü3 as the dictionary writes it. What is no syllable (a letter, a character it does not know) stands for itself. */
function syllableOf(written: string): Syllable {
  const found = /^([a-zü]+)([0-5])$/u.exec(written);
  if (!found) return { letters: written.toLowerCase(), tone: 0 };
  return { letters: found[1]!.replaceAll('ü', 'v'), tone: Number(found[2]) || 5 };
}
