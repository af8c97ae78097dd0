import { CallFailure } from '../../../contract/errors';
import type { InputOf, OutputOf } from '../../../contract/contract';
import type { ReadPerson } from '../../../contract/organization/people-import.contract';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { keepPrivateData, personColumns, privateDataOf } from '../../../storage/organization/roster/people';
import { readSettings } from '../../../storage/settings';
import { roster } from '../setting-kinds';
import { insertPerson, personOf } from './change-people';
import { mergedFields } from './merge-people';
import { rosterMessages as say } from './roster.messages';

/**
 * Keeps people that were read as the clerk decided, all in one change. Two lines of one name and birth that both are to be
 * created are one person. Throws STALE_REVISION where a person changed since it was shown.
 */
export function keepPeople(
  writer: RecordWriter,
  { people }: InputOf<'organization.keepPeople'>,
): OutputOf<'organization.keepPeople'> {
  const keepsPrivate = readSettings(writer.database, roster).settings.keepsPrivateData;
  const done = { people: [] as (number | null)[], created: 0, merged: 0, skipped: 0 };
  const made = new Map<string, number>();
  const touched = new Set<number>();
  for (const { read, decision } of people) {
    if (decision.do === 'skip') {
      done.people.push(null);
      done.skipped += 1;
      continue;
    }
    const twin = decision.do === 'create' ? made.get(keyOf(read)) : undefined;
    let id: number;
    if (decision.do === 'create' && twin === undefined) {
      id = insertPerson(writer, read.fields);
      if (read.fields.born !== null) made.set(keyOf(read), id);
      done.created += 1;
    } else {
      const merge = decision.do === 'merge' ? decision : null;
      id = merge ? merge.person : twin!;
      mergeRead(
        writer,
        id,
        read,
        new Set(merge?.take ?? []),
        touched.has(id) ? null : (merge?.expectedRevision ?? null),
      );
      done.merged += 1;
    }
    touched.add(id);
    if (keepsPrivate) keepPrivate(writer, id, read);
    done.people.push(id);
  }
  writer.describe(say.keepPeople(done.created, done.merged));
  return done;
}

const keyOf = ({ fields }: ReadPerson): string => `${fields.name} ${fields.born ?? ''}`;

/** `expectedRevision`: null where an earlier line of the same call changed it already. */
function mergeRead(
  writer: RecordWriter,
  id: number,
  read: ReadPerson,
  take: ReadonlySet<string>,
  expectedRevision: number | null,
): void {
  const present = personOf(writer, id);
  if (expectedRevision !== null && present.revision !== expectedRevision) throw new CallFailure('STALE_REVISION');
  const merged = mergedFields(present, read.fields, take);
  // Another spelling of the name taken up: the one before is found all the same.
  if (merged.name !== present.name) writer.insert('person_name', { person: id, name: present.name, until_on: null });
  writer.update('person', id, personColumns(merged), present.revision);
}

function keepPrivate(writer: RecordWriter, person: number, { family, idNumber }: ReadPerson): void {
  if (family.length === 0 && idNumber === '') return;
  const kept = privateDataOf(writer.database, person);
  keepPrivateData(writer, person, {
    family: family.length > 0 ? family : (kept?.family ?? []),
    idNumber: idNumber || (kept?.idNumber ?? ''),
  });
}
