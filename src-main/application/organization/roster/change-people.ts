import type { InputOf, ReadInputOf } from '../../../contract/contract';
import type { PersonFields } from '../../../domain/organization/people/person';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { eraseImages } from '../../../storage/change-set/erase-images';
import { deputiesOfPerson, seatsOfPerson } from '../../../storage/organization/roster/committee';
import {
  findPerson,
  formerNamesOfPerson,
  isPersonUsed,
  keepPrivateData,
  peopleNamed,
  personColumns,
  privateDataOf,
  privateRecords,
  type StoredPerson,
} from '../../../storage/organization/roster/people';
import { openTenuresOfPerson } from '../../../storage/organization/roster/tenures';
import { readSettings } from '../../../storage/settings';
import { roster } from '../setting-kinds';
import { missing, referenced, refuse } from './refusals';
import { rosterMessages as say } from './roster.messages';

export const personOf = (writer: RecordWriter, id: number): StoredPerson =>
  findPerson(writer.database, id) ?? missing();

const monthOf = (born: string | null): string | null => born?.slice(0, 7) ?? null;

/** Throws RULE_VIOLATED for a name and birth month that are in 名册 already, unless they are said to be another's. */
export function addPerson(
  writer: RecordWriter,
  { homonym, ...person }: ReadInputOf<'organization.addPerson'>,
): { id: number; revision: number } {
  writer.describe(say.addPerson(person.name));
  const same = peopleNamed(writer.database, person.name).find(
    ({ born }) => born !== null && monthOf(born) === monthOf(person.born),
  );
  if (same && !homonym) refuse('person-exists', say.personExists(person.name));
  return { id: insertPerson(writer, person), revision: 1 };
}

export const insertPerson = (writer: RecordWriter, person: PersonFields): number =>
  writer.insert('person', personColumns(person));

/** A death that becomes known ends what the person held. */
export function updatePerson(
  writer: RecordWriter,
  { id, expectedRevision, ...person }: InputOf<'organization.updatePerson'>,
): { revision: number } {
  const was = personOf(writer, id);
  writer.describe(say.updatePerson(person.name));
  const revision = writer.update('person', id, personColumns(person), expectedRevision);
  if (was.diedOn === null && person.diedOn !== null) {
    writer.describe(say.died(person.name));
    endAtDeath(writer, id, person.diedOn);
  }
  return { revision };
}

function endAtDeath(writer: RecordWriter, person: number, diedOn: string): void {
  for (const tenure of openTenuresOfPerson(writer.database, person)) {
    if (tenure.beginsOn !== null && diedOn < tenure.beginsOn) refuse('died-too-early', say.diedTooEarly(tenure.title));
    writer.update('tenure', tenure.id, { ends_on: diedOn, end_kind: 'died', end_note: say.deathNote }, tenure.revision);
  }
  const ends = { ends_on: diedOn, end_reason: say.deathNote };
  for (const seat of seatsOfPerson(writer.database, person)) {
    if (seat.endsOn !== null && seat.endsOn <= diedOn) continue;
    if (diedOn < seat.beginsOn) refuse('died-too-early', say.diedTooEarly(say.seats[seat.seat]));
    writer.update('committee_member', seat.id, ends, seat.revision);
  }
  for (const deputy of deputiesOfPerson(writer.database, person)) {
    if (deputy.state === 'ended' || diedOn < deputy.beginsOn) continue;
    writer.update('deputy', deputy.id, { ...ends, state: 'ended' }, deputy.revision);
  }
}

/** 更名. Throws RULE_VIOLATED for one dated before the last, or to the same name. */
export function renamePerson(
  writer: RecordWriter,
  { id, name, renamedOn, expectedRevision }: InputOf<'organization.renamePerson'>,
): { revision: number } {
  const person = personOf(writer, id);
  writer.describe(say.renamePerson(person.name, name));
  if (name === person.name) refuse('same-name', say.sameName);
  const last = formerNamesOfPerson(writer.database, id)[0]?.untilOn ?? null;
  if (last !== null && renamedOn < last) refuse('renaming-before-last', say.renamingBeforeLast(last));
  if (renamedOn !== last) writer.insert('person_name', { person: id, name: person.name, until_on: renamedOn });
  // A reading that was corrected belongs to the old name.
  const renamed = { ...person, name, reading: '' };
  return { revision: writer.update('person', id, personColumns(renamed), expectedRevision) };
}

export function removePerson(writer: RecordWriter, id: number, expectedRevision: number): void {
  const person = personOf(writer, id);
  writer.describe(say.removePerson(person.name));
  if (isPersonUsed(writer.database, id)) referenced(say.personUsed);
  for (const name of formerNamesOfPerson(writer.database, id)) writer.remove('person_name', name.id, name.revision);
  const kept = privateDataOf(writer.database, id);
  if (kept) writer.remove('person_private', kept.id, kept.revision);
  writer.remove('person', id, expectedRevision);
}

/** Throws RULE_VIOLATED where the office does not keep such data. */
export function savePrivateData(
  writer: RecordWriter,
  { person, family, idNumber }: InputOf<'organization.savePrivateData'>,
): void {
  if (!readSettings(writer.database, roster).settings.keepsPrivateData) refuse('private-data-off', say.privateOff);
  writer.describe(say.savePrivate(personOf(writer, person).name));
  keepPrivateData(writer, person, { family, idNumber });
}

/** Out of the records and out of their history: it cannot be taken back. */
export function erasePrivateData(writer: RecordWriter): { people: number } {
  const kept = privateRecords(writer.database);
  for (const { id, revision } of kept) writer.remove('person_private', id, revision);
  eraseImages(writer, 'person_private', { family: '[]', id_number: '', photo: null });
  writer.describe(say.erasePrivate(kept.length));
  if (kept.length > 0) writer.makeFinal();
  return { people: kept.length };
}
