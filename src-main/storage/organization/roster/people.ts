import type { FamilyMember, PersonFields } from '../../../domain/organization/people/person';
import type { RecordValues, RecordWriter } from '../../change-set/record-writer';
import type { Database, SqlRow } from '../../driver/database';
import { nameKeysOf } from './name-keys';
import { textOrNull } from './row-values';
import type { StoredFormerName } from './organs';

export interface StoredPerson extends PersonFields {
  id: number;
  revision: number;
}

/** Fields of the form and the columns they stand in. */
export const personColumnNames: Readonly<Record<keyof PersonFields, string>> = {
  name: 'name',
  sex: 'sex',
  ethnicity: 'ethnicity',
  born: 'born',
  nativePlace: 'native_place',
  birthplace: 'birthplace',
  party: 'party',
  workingSince: 'working_since',
  education: 'education',
  degree: 'degree',
  school: 'school',
  laterEducation: 'later_education',
  laterDegree: 'later_degree',
  laterSchool: 'later_school',
  professionalTitle: 'professional_title',
  presentPosts: 'present_posts',
  homonymMark: 'homonym_mark',
  reading: 'reading',
  diedOn: 'died_on',
  note: 'note',
  resume: 'resume',
};
const fields = Object.entries(personColumnNames) as [keyof PersonFields, string][];

/** Columns of a person, with the keys by which the name is sorted and found. */
export const personColumns = (person: PersonFields): RecordValues => ({
  ...Object.fromEntries(fields.map(([field, column]) => [column, person[field]])),
  ...nameKeysOf(person),
});

export function findPerson(database: Database, id: number): StoredPerson | null {
  const row = database.prepare('SELECT * FROM person WHERE id = ?').get([id]);
  return row ? asPerson(row) : null;
}

/** People who bear a name now or bore it before. */
export const peopleNamed = (database: Database, name: string): StoredPerson[] =>
  database
    .prepare(
      `SELECT * FROM person WHERE name = @name OR id IN (SELECT person FROM person_name WHERE name = @name) ORDER BY id`,
    )
    .all({ name })
    .map(asPerson);

/** Latest first; those of unknown end last. */
export const formerNamesOfPerson = (database: Database, person: number): Omit<StoredFormerName, 'basis'>[] =>
  database
    .prepare('SELECT * FROM person_name WHERE person = ? ORDER BY until_on IS NULL, until_on DESC, id DESC')
    .all([person])
    .map((row) => ({
      id: Number(row['id']),
      name: String(row['name']),
      untilOn: textOrNull(row['until_on']),
      revision: Number(row['revision']),
    }));

export interface PrivateData {
  id: number;
  family: FamilyMember[];
  idNumber: string;
  photo: string | null;
  revision: number;
}

export function privateDataOf(database: Database, person: number): PrivateData | null {
  const row = database.prepare('SELECT * FROM person_private WHERE person = ?').get([person]);
  if (!row) return null;
  return {
    id: Number(row['id']),
    family: JSON.parse(String(row['family'])) as FamilyMember[],
    idNumber: String(row['id_number']),
    photo: textOrNull(row['photo']),
    revision: Number(row['revision']),
  };
}

/** Every record of private data there is. */
export const privateRecords = (database: Database): { id: number; revision: number }[] =>
  database
    .prepare('SELECT id, revision FROM person_private ORDER BY id')
    .all()
    .map((row) => ({ id: Number(row['id']), revision: Number(row['revision']) }));

export function keepPrivateData(
  writer: RecordWriter,
  person: number,
  { family, idNumber }: Pick<PrivateData, 'family' | 'idNumber'>,
): void {
  const values = { family: JSON.stringify(family), id_number: idNumber };
  const standing = privateDataOf(writer.database, person);
  if (standing) writer.update('person_private', standing.id, values, standing.revision);
  else writer.insert('person_private', { person, photo: null, ...values });
}

/** Tables in which a column names a person, with what they are called when a merge is previewed. */
export const personReferences = [
  ['tenure', 'person', 'tenures'],
  ['motion_item', 'person', 'items'],
  ['committee_member', 'person', 'seats'],
  ['deputy', 'person', 'deputies'],
  ['person_name', 'person', null],
] as const;
export type PersonReferenceKind = 'tenures' | 'items' | 'seats' | 'deputies';

/** Records of a table that name a person. */
export const recordsNaming = (
  database: Database,
  [table, column]: (typeof personReferences)[number],
  person: number,
): { id: number; revision: number }[] =>
  database
    .prepare(`SELECT id, revision FROM ${table} WHERE ${column} = ? ORDER BY id`)
    .all([person])
    .map((row) => ({ id: Number(row['id']), revision: Number(row['revision']) }));

/** Whether a record names the person: names and private data are the person's own. */
export const isPersonUsed = (database: Database, person: number): boolean =>
  personReferences.some((reference) => reference[2] !== null && recordsNaming(database, reference, person).length > 0);

export const asPerson = (row: SqlRow): StoredPerson => ({
  ...(Object.fromEntries(fields.map(([field, column]) => [field, row[column] ?? null])) as unknown as PersonFields),
  id: Number(row['id']),
  revision: Number(row['revision']),
});
