import { compoundSurnames, nameDots, notNames } from './names.patterns';

/** Blanks, and characters that do not show: bidi marks, zero-width joiners, byte order marks. */
const blanks = /[\s\u00a0\u2000-\u200f\u2028-\u202f\u205f\u2060-\u206f\u3000\ufeff]+/gu;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+/g;
const han = /\p{Script=Han}/u;
const dot = '\u00b7';
const wideSpace = '\u3000';

/**
 * A name as 名册 keeps it: no blanks beside Chinese characters (forms stretch names of two characters to three), dots of
 * every make as · between the parts of a name, full-width letters and look-alike radicals as what they stand for. What is
 * no name is not made one: letters stay, with single blanks between words.
 */
export function normaliseName(raw: string): string {
  const plain = raw.normalize('NFKC').replace(control, '').replace(blanks, ' ').trim();
  const joined = han.test(plain) ? plain.replaceAll(' ', '') : plain;
  return joined.replace(nameDots, dot).replace(/^[\u00b7 ]+|[\u00b7 ]+$/g, '');
}

/** Characters of a name that are sorted and read: the dots between its parts are not. */
export const charactersOf = (name: string): string[] => [...name].filter((character) => character !== dot);

/**
 * Whether a text may be a person's name: two to ten Chinese characters, or parts of such with · between them; never
 * letters or digits, never a word that stands where names stand (同志, 合计).
 */
export function isPlausibleName(name: string): boolean {
  const parts = name.split(dot);
  const count = charactersOf(name).length;
  if (count < 2 || count > (parts.length === 1 ? 10 : 40) || parts.length > 8) return false;
  return !notNames.test(name) && parts.every((part) => /^(?:\p{Script=Han}|\u3007){1,14}$/u.test(part));
}

/** The surname: a known compound one where a given name is left after it, else the first character. */
export function surnameOf(name: string): string {
  const characters = charactersOf(name);
  const two = characters.slice(0, 2).join('');
  return characters.length > 2 && !name.includes(dot) && compoundSurnames.has(two) ? two : (characters[0] ?? '');
}

/** How a name stands in a column of names: one of two characters is stretched by a full-width space, or not. */
export function nameInColumn(name: string, spaced: boolean): string {
  const characters = [...name];
  return spaced && characters.length === 2 ? characters.join(wideSpace) : name;
}

/** A name given up on `untilOn` (the day of the change), from which on the next name holds; null: nobody knows when. */
export interface FormerName {
  name: string;
  untilOn: string | null;
}

/** What a person was called on a day (yyyy-mm-dd): the former name given up first after it, else the present one. */
export function nameOn(present: string, former: readonly FormerName[], day: string): string {
  let held: { name: string; untilOn: string } | null = null;
  for (const { name, untilOn } of former) {
    if (untilOn !== null && day < untilOn && (held === null || untilOn < held.untilOn)) held = { name, untilOn };
  }
  return held?.name ?? present;
}
