import type { InputOf } from '../../contract/contract';
import type { MotionFields } from '../../domain/appointments/motion';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { votesOfMotion } from '../../storage/appointments/item-votes';
import { isItemReferenced, itemsOfMotion } from '../../storage/appointments/items';
import {
  findMotion,
  motionColumns,
  ownedByMotion,
  rowsOfMotion,
  type StoredMotion,
} from '../../storage/appointments/motions';
import { isMotionReferenced } from '../../storage/appointments/motion-references';
import type { Database } from '../../storage/driver/database';
import { findMeeting } from '../../storage/meetings/meetings';
import { nextMotionSerial } from '../../storage/organization/roster/historical-motions';
import { findOrgan } from '../../storage/organization/roster/organs';
import { missing, referenced, refuse } from '../organization/roster/refusals';
import { appointmentsMessages as say } from './appointments.messages';
import { removeItemRows } from './edit-items';

/** Throws NOT_FOUND. */
export const motionOf = (database: Database, id: number): StoredMotion => findMotion(database, id) ?? missing();

/** `today`: yyyy-mm-dd. Throws NOT_FOUND where the meeting or the organ is gone. */
export function addMotion(writer: RecordWriter, motion: MotionFields, today: string): { id: number; revision: number } {
  writer.describe(say.addMotion(motion.title));
  requireReferences(writer.database, motion);
  const year = Number((motion.receivedOn ?? today).slice(0, 4));
  const serial = nextMotionSerial(writer.database, year);
  return { id: writer.insert('motion', { year, serial, ...motionColumns(motion), closed: 0 }), revision: 1 };
}

/** Throws RULE_VIOLATED where votes were held on it at another meeting. */
export function updateMotion(
  writer: RecordWriter,
  { id, expectedRevision, ...motion }: InputOf<'appointments.updateMotion'>,
): number {
  const was = motionOf(writer.database, id);
  writer.describe(say.updateMotion(motion.title));
  requireReferences(writer.database, motion);
  if (was.meeting !== motion.meeting && votesOfMotion(writer.database, id).length > 0)
    refuse('motion-has-votes', say.meetingHasVotes);
  return writer.update('motion', id, motionColumns(motion), expectedRevision);
}

/** With all that is its own; it can be brought back. Throws REFERENCED where a vote, a paper or the ledger names it. */
export function removeMotion(writer: RecordWriter, id: number, expectedRevision: number): void {
  const motion = motionOf(writer.database, id);
  writer.describe(say.removeMotion(motion.title));
  const items = itemsOfMotion(writer.database, id);
  if (isMotionReferenced(writer.database, id) || items.some((item) => isItemReferenced(writer.database, item.id)))
    referenced(say.motionUsed);
  for (const table of ownedByMotion)
    for (const row of rowsOfMotion(writer.database, table, id)) writer.remove(table, row.id, row.revision);
  for (const item of items) removeItemRows(writer, item);
  writer.remove('motion', id, expectedRevision);
}

function requireReferences(database: Database, { meeting, proposerOrgan }: MotionFields): void {
  if (meeting !== null && !findMeeting(database, meeting)) missing();
  if (proposerOrgan !== null && !findOrgan(database, proposerOrgan)) missing();
}
