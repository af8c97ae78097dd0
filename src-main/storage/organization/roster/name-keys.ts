import type { PersonFields } from '../../../domain/organization/people/person';
import { nameKeys } from '../../search/name-keys';

/** Keys of a name as the table of people keeps them. */
export function nameKeysOf(person: Pick<PersonFields, 'name' | 'reading'>): {
  pinyin_key: string;
  initials: string;
  stroke_key: string;
  surname_stroke_key: string;
} {
  const { pinyinKey, initials, strokeKey, surnameStrokeKey } = nameKeys(person);
  return { pinyin_key: pinyinKey, initials, stroke_key: strokeKey, surname_stroke_key: surnameStrokeKey };
}
