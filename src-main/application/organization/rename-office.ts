import type { InputOf } from '../../contract/contract';
import { CallFailure } from '../../contract/errors';
import { civilDateOf } from '../../domain/organization/civil-today';
import { printedDate } from '../../official-document/civil-date';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import {
  findOffice,
  formerNameColumns,
  formerNamesOfOffice,
  officeColumns,
  officeId,
} from '../../storage/organization/offices';
import { organizationMessages as say } from './organization.messages';

/**
 * Changes what is said of the office; a full name given up is kept as 曾用名. `at`: UTC milliseconds. Throws
 * RULE_VIOLATED for a renaming dated before the last one.
 */
export function updateOffice(
  writer: RecordWriter,
  { expectedRevision, renamedOn, ...office }: InputOf<'organization.updateOffice'>,
  at: number,
): number {
  const before = findOffice(writer.database);
  const revision = writer.update('office', officeId, officeColumns(office), expectedRevision);
  if (!before || before.fullName === office.fullName || renamedOn === null) return revision;
  keepFormerName(writer, before.fullName, renamedOn ?? civilDateOf(at));
  writer.describe(say.rename(office.fullName));
  return revision;
}

function keepFormerName(writer: RecordWriter, name: string, untilOn: string): void {
  const last = formerNamesOfOffice(writer.database).find((one) => one.untilOn !== null)?.untilOn ?? null;
  if (last !== null && untilOn < last)
    throw new CallFailure('RULE_VIOLATED', {
      ...say.renamingBeforeLast(printedDate(last)),
      rule: 'renaming-before-last',
    });
  // A name taken up and given up on one day held on none: it was typed wrong and is typed anew.
  if (untilOn !== last) writer.insert('former_name', formerNameColumns(name, untilOn));
}

export function addFormerName(
  writer: RecordWriter,
  { name, untilOn }: InputOf<'organization.addFormerName'>,
): { id: number; revision: number } {
  writer.describe(say.addFormerName(name));
  return { id: writer.insert('former_name', formerNameColumns(name, untilOn)), revision: 1 };
}

/** Throws NOT_FOUND where it is no former name of the office. */
export function removeFormerName(writer: RecordWriter, id: number, expectedRevision: number): void {
  const row = writer.find('former_name', id);
  if (row?.['record_table'] !== 'office') throw new CallFailure('NOT_FOUND');
  writer.describe(say.removeFormerName(String(row['name'])));
  writer.remove('former_name', id, expectedRevision);
}
