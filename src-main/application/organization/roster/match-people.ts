import type { ReadPerson } from '../../../contract/organization/people-import.contract';
import type { OutputOf } from '../../../contract/contract';
import { formFieldNames } from '../../../domain/organization/forms/form-oddities.messages';
import type { PersonFields } from '../../../domain/organization/people/person';
import { unknownPerson } from '../../../domain/organization/people/person';
import { likenessOf } from '../../../domain/organization/people/same-person';
import type { Database } from '../../../storage/driver/database';
import { summaryOf } from '../../../storage/organization/roster/list-people';
import { formerNamesOfPerson, peopleNamed, type StoredPerson } from '../../../storage/organization/roster/people';
import type { NamesOfDay } from '../../../storage/organization/roster/titles';
import { rosterMessages as say } from './roster.messages';

type Match = OutputOf<'organization.matchPeople'>['matches'][number][number];
type Certainty = Match['certainty'];
const certainties: readonly Certainty[] = ['same', 'likely', 'same-name'];

/** Whom 名册 has of that name already, the surest first, and field by field what it says otherwise. */
export function matchesOf(database: Database, read: PersonFields, names: NamesOfDay): Match[] {
  return peopleNamed(database, read.name)
    .flatMap((person) => {
      const formerNames = formerNamesOfPerson(database, person.id).map(({ name }) => name);
      const certainty = likenessOf({ ...person, formerNames }, read);
      if (certainty === null) return [];
      const { id, revision, name, born } = person;
      const posts = summaryOf(database, id, names)?.posts ?? [];
      return [{ person: id, revision, name, born, posts, certainty, differences: differencesTo(person, read) }];
    })
    .toSorted((a, b) => certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty));
}

/** As matchesOf, where only a name and a birth are known. */
export const matchesOfName = (
  database: Database,
  { name, born }: { name: string; born: string | null },
  names: NamesOfDay,
): Match[] =>
  matchesOf(database, { ...unknownPerson(name), born }, names).map((match) => ({ ...match, differences: [] }));

/** What both say, and say otherwise. A field the one read leaves empty is left alone. */
export function differencesTo(present: StoredPerson, read: ReadPerson['fields']): Match['differences'] {
  return (Object.keys(read) as (keyof PersonFields)[]).flatMap((field) => {
    const [is, said] = [present[field] ?? '', read[field] ?? ''];
    if (is === '' || said === '' || is === said) return [];
    const word = (value: string): string =>
      field === 'sex' ? (say.sexes[value as keyof typeof say.sexes] ?? value) : value;
    return [{ field, label: formFieldNames[field], present: word(is), read: word(said) }];
  });
}
