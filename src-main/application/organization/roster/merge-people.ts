import type { InputOf, OutputOf } from '../../../contract/contract';
import type { PersonFields } from '../../../domain/organization/people/person';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import type { Database } from '../../../storage/driver/database';
import { deputiesOfPerson, seatsOfPerson } from '../../../storage/organization/roster/committee';
import {
  findPerson,
  formerNamesOfPerson,
  personColumnNames,
  personColumns,
  personReferences,
  privateDataOf,
  keepPrivateData,
  recordsNaming,
} from '../../../storage/organization/roster/people';
import { CallFailure } from '../../../contract/errors';
import { personOf } from './change-people';
import { missing, overlap, refuse } from './refusals';
import { rosterMessages as say } from './roster.messages';

type Field = keyof PersonFields;
const fields = Object.keys(personColumnNames) as Field[];
const said = (value: string | null): string => value ?? '';

/** Fields both have and that differ, and what points at the one that goes. Throws NOT_FOUND. */
export function previewMerge(
  database: Database,
  { kept: keptId, gone: goneId }: InputOf<'organization.previewPersonMerge'>,
): OutputOf<'organization.previewPersonMerge'> {
  const kept = findPerson(database, keptId) ?? missing();
  const gone = findPerson(database, goneId) ?? missing();
  requireTwo(database, keptId, goneId);
  const moved = { tenures: 0, items: 0, seats: 0, deputies: 0 };
  for (const reference of personReferences)
    if (reference[2] !== null) moved[reference[2]] += recordsNaming(database, reference, goneId).length;
  return { differences: differencesOf(kept, gone), moved };
}

/** Only what both say, and say otherwise: what one alone says is kept anyway. */
export const differencesOf = (kept: PersonFields, gone: PersonFields) =>
  fields
    .filter((field) => said(kept[field]) !== '' && said(gone[field]) !== '' && kept[field] !== gone[field])
    .map((field) => ({ field, kept: said(kept[field]), gone: said(gone[field]) }));

/** One record of two: everything that named the one that goes names the other, in one change. */
export function mergePeople(
  writer: RecordWriter,
  { kept: keptId, gone: goneId, take, expectedRevisions }: InputOf<'organization.mergePeople'>,
): { revision: number } {
  const { database } = writer;
  const kept = personOf(writer, keptId);
  const gone = personOf(writer, goneId);
  requireTwo(database, keptId, goneId);
  if (kept.revision !== expectedRevisions.kept || gone.revision !== expectedRevisions.gone)
    throw new CallFailure('STALE_REVISION');
  const merged = mergedFields(kept, gone, new Set(take));
  writer.describe(say.mergePeople(merged.name));
  for (const reference of personReferences)
    for (const { id, revision } of recordsNaming(database, reference, goneId))
      writer.update(reference[0], id, { [reference[1]]: keptId }, revision);
  keepOtherName(writer, keptId, merged.name, [kept.name, gone.name]);
  mergePrivate(writer, keptId, goneId);
  writer.remove('person', goneId, gone.revision);
  return { revision: writer.update('person', keptId, personColumns(merged), kept.revision) };
}

function requireTwo(database: Database, kept: number, gone: number): void {
  if (kept === gone) refuse('merge-with-self', say.mergeWithSelf);
  const seats = seatsOfPerson(database, kept);
  const deputies = deputiesOfPerson(database, kept);
  const twice =
    seatsOfPerson(database, gone).some((one) => seats.some((other) => overlap(one, other))) ||
    deputiesOfPerson(database, gone).some((one) =>
      deputies.some((other) => other.congress === one.congress && other.term === one.term && overlap(one, other)),
    );
  if (twice) refuse('merge-two-seats', say.mergeTwoSeats);
}

/** Fields as wanted: those taken, and what only the one that goes says. */
export function mergedFields(kept: PersonFields, gone: PersonFields, take: ReadonlySet<string>): PersonFields {
  const merged: Record<string, string | null> = {};
  for (const field of fields) {
    const other = gone[field];
    merged[field] = said(other) !== '' && (take.has(field) || said(kept[field]) === '') ? other : kept[field];
  }
  return merged as unknown as PersonFields;
}

/** The name that is not kept is found all the same. Nobody knows until when it held. */
function keepOtherName(writer: RecordWriter, person: number, name: string, names: readonly string[]): void {
  const known = new Set([name, ...formerNamesOfPerson(writer.database, person).map((former) => former.name)]);
  for (const other of names) {
    if (known.has(other)) continue;
    known.add(other);
    writer.insert('person_name', { person, name: other, until_on: null });
  }
}

function mergePrivate(writer: RecordWriter, keptId: number, goneId: number): void {
  const gone = privateDataOf(writer.database, goneId);
  if (!gone) return;
  const kept = privateDataOf(writer.database, keptId);
  if (!kept) return void writer.update('person_private', gone.id, { person: keptId }, gone.revision);
  keepPrivateData(writer, keptId, {
    family: kept.family.length > 0 ? kept.family : gone.family,
    idNumber: kept.idNumber || gone.idNumber,
  });
  writer.remove('person_private', gone.id, gone.revision);
}
