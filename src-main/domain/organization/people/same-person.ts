import type { PersonFields } from './person';

type Known = Pick<PersonFields, 'name' | 'sex' | 'ethnicity' | 'born' | 'nativePlace' | 'workingSince'> & {
  formerNames?: readonly string[];
};

/**
 * How sure it is that two records are of one person (ecosystem.md 1.5: name and 出生年月): 'same' name and month of birth;
 * 'likely': same name, the month of one unknown, and nothing speaks against it; 'same-name': another person, as far as
 * one can see. Null: names differ, former names included.
 */
export function likenessOf(first: Known, second: Known): 'same' | 'likely' | 'same-name' | null {
  const names = [first.name, ...(first.formerNames ?? [])];
  if (![second.name, ...(second.formerNames ?? [])].some((name) => names.includes(name))) return null;
  if (differ(first.sex, second.sex)) return 'same-name';
  const [born, other] = [first.born?.slice(0, 7), second.born?.slice(0, 7)];
  if (born !== undefined && other !== undefined) {
    if (born !== other) return 'same-name';
    // Both days known, and different days: another person of the same month.
    const days = first.born!.length === 10 && second.born!.length === 10;
    return days && first.born !== second.born ? 'same-name' : 'same';
  }
  const against =
    differ(first.ethnicity, second.ethnicity) ||
    differ(first.workingSince, second.workingSince) ||
    placesDiffer(first.nativePlace, second.nativePlace);
  return against ? 'same-name' : 'likely';
}

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && one !== '' && other !== null && other !== '' && one !== other;

/** 山西代县 and 代县 are one place: a form may leave the province out. */
const placesDiffer = (one: string, other: string): boolean =>
  differ(one, other) && !one.endsWith(other) && !other.endsWith(one);

/**
 * Groups of two and more who bear one name, in the order they come. `marked`: whether a paper can tell them apart by
 * different marks, one of them may go without (appointments.md R22).
 */
export function homonyms<Person extends Pick<PersonFields, 'name' | 'homonymMark'>>(
  people: readonly Person[],
): { name: string; people: Person[]; marked: boolean }[] {
  const byName = new Map<string, Person[]>();
  for (const person of people) byName.set(person.name, [...(byName.get(person.name) ?? []), person]);
  return [...byName]
    .filter(([, bearers]) => bearers.length > 1)
    .map(([name, bearers]) => ({
      name,
      people: bearers,
      marked: new Set(bearers.map(({ homonymMark }) => homonymMark)).size === bearers.length,
    }));
}
