/**
 * Lists by strokes (ecosystem.md 2.1). Characters are compared by the number of strokes, then stroke by stroke: 横 1 竖 2
 * 撇 3 点 4 折 5. Two conventions: 姓名笔画 compares character by character; 姓氏笔画 lets the blank of a given name of one
 * character count as no strokes at all, so that 王毅 comes before 王一鸣.
 */
import { charactersOf, surnameOf } from './names';

/** Strokes of a character as digits 1 to 5; null where nobody has entered them. */
export interface StrokeOrder {
  of(character: string): string | null;
  readonly size: number;
}

export const strokeConventions = ['name-strokes', 'surname-strokes'] as const;
export type StrokeConvention = (typeof strokeConventions)[number];

/** Reads resources/strokes/strokes.txt: a line a sequence, and the characters that are written so. */
export function readStrokeOrder(text: string): StrokeOrder {
  const sequences = new Map<string, string>();
  for (const line of text.split('\n')) {
    const strokes = /^[1-5]+/.exec(line)?.[0];
    if (strokes === undefined) continue;
    for (const character of line.slice(strokes.length).trimEnd()) sequences.set(character, strokes);
  }
  return { of: (character) => sequences.get(character) ?? null, size: sequences.size };
}

export interface StrokeKeys {
  /** 姓名笔画. */
  strokeKey: string;
  /** 姓氏笔画. */
  surnameStrokeKey: string;
  /** Characters without data: they come after all others, in the order of their code; the page says so. */
  unknown: string[];
}

/**
 * Keys that sort as text, byte by byte, as the convention asks. Each character is its number of strokes in two digits,
 * its strokes, and its code in five: characters of the same strokes (己已巳) are kept apart, so that people of one
 * surname stand together.
 */
export function strokeKeysOf(name: string, strokes: StrokeOrder): StrokeKeys {
  const characters = charactersOf(name);
  const keys = characters.map((character) => keyOf(character, strokes));
  const surname = [...surnameOf(name)].length;
  const single = !name.includes('\u00b7') && characters.length === surname + 1;
  const withBlank = single ? [...keys.slice(0, surname), noStrokes, ...keys.slice(surname)] : keys;
  return {
    strokeKey: keys.join(''),
    surnameStrokeKey: withBlank.join(''),
    unknown: [...new Set(characters.filter((character) => strokes.of(character) === null))],
  };
}

const noStrokes = '00';
/** More strokes than any character has. */
const afterAll = '99';

function keyOf(character: string, strokes: StrokeOrder): string {
  const sequence = strokes.of(character);
  const code = character.codePointAt(0)!.toString(16).padStart(5, '0');
  return sequence === null ? afterAll + code : `${String(sequence.length).padStart(2, '0')}${sequence}${code}`;
}

/** Compares two names by a convention; 0 only for equal names (dots aside). */
export function compareByStrokes(
  first: string,
  second: string,
  convention: StrokeConvention,
  strokes: StrokeOrder,
): number {
  const field = convention === 'name-strokes' ? 'strokeKey' : 'surnameStrokeKey';
  return compareKeys(strokeKeysOf(first, strokes)[field], strokeKeysOf(second, strokes)[field]);
}

/** Keys of names are compared as bytes, in the database and here. */
export const compareKeys = (first: string, second: string): number => (first < second ? -1 : first > second ? 1 : 0);

/** Sorted copy; people of one name keep the order they came in. */
export function sortByStrokes<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  convention: StrokeConvention,
  strokes: StrokeOrder,
): Item[] {
  const field = convention === 'name-strokes' ? 'strokeKey' : 'surnameStrokeKey';
  return items
    .map((item) => ({ item, key: strokeKeysOf(nameOf(item), strokes)[field] }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}
