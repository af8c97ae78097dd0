import type { PersonFields } from '../../domain/organization/people/person';
import { readingOf } from '../../domain/organization/people/readings';
import { strokeKeysOf, type StrokeOrder } from '../../domain/organization/people/strokes';
import { nameReader } from './name-readings';
import { strokeOrder } from './stroke-order';

/** What is kept beside a name, to sort and find it by. */
export interface NameKeys {
  pinyinKey: string;
  initials: string;
  surnameInitials: string;
  /** zeng guo qiang, without tones; lü as lv. */
  syllables: string[];
  strokeKey: string;
  surnameStrokeKey: string;
  /** Characters nobody has entered the strokes of: sorted behind all others. */
  withoutStrokes: string[];
}

/** Keys of a name; `reading` is the clerk's own, '' follows the dictionary. */
export function nameKeys(
  { name, reading }: Pick<PersonFields, 'name' | 'reading'>,
  strokes: StrokeOrder = strokeOrder(),
): NameKeys {
  const { unknown, ...keys } = strokeKeysOf(name, strokes);
  return { ...readingOf(name, reading, nameReader), ...keys, withoutStrokes: unknown };
}
