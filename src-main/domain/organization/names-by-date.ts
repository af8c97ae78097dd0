import type { OfficeFields } from './office';
import { regionOf, shortNameOf } from './office-names';

/** A name the office bore before: `untilOn` is the day it was renamed, from which on the next name holds; null unknown. */
export interface FormerOfficeName {
  name: string;
  untilOn: string | null;
}

export type OfficeNames = Pick<OfficeFields, 'fullName' | 'shortName' | 'region'>;

/** The names of a former full name: a county that became a city was another region, and was abbreviated otherwise. */
const namesOf = (fullName: string, { region }: OfficeNames): OfficeNames => ({
  fullName,
  shortName: shortNameOf(fullName),
  region: regionOf(fullName) || region,
});

/**
 * What the office was called on a day (yyyy-mm-dd): the former name given up first after it, else its present one. A
 * name of which nobody knows how long it held is never taken.
 */
export function officeNamesOn(office: OfficeNames, former: readonly FormerOfficeName[], day: string): OfficeNames {
  const dated = former.flatMap(({ name, untilOn }) => (untilOn !== null && day < untilOn ? [{ name, untilOn }] : []));
  const [held] = dated.toSorted((a, b) => (a.untilOn < b.untilOn ? -1 : a.untilOn > b.untilOn ? 1 : 0));
  return held ? namesOf(held.name, office) : office;
}

/**
 * The same words with other names of the office in the place of the one they contain: who looks for the name of today
 * finds what bears an old one, and the other way round. Without the words themselves.
 */
export function wordsUnderOtherNames(
  words: string,
  office: OfficeNames,
  former: readonly FormerOfficeName[],
): string[] {
  const all = [office, ...former.map(({ name }) => namesOf(name, office))];
  const found = new Set<string>();
  for (const part of ['fullName', 'shortName', 'region'] as const) {
    const names = [...new Set(all.map((one) => one[part]))].filter((name) => name !== '');
    const said = names.filter((name) => words.includes(name)).toSorted((a, b) => b.length - a.length)[0];
    if (said === undefined) continue;
    for (const name of names) if (name !== said) found.add(words.replaceAll(said, name));
  }
  found.delete(words);
  return [...found];
}
