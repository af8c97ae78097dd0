import type { MotionFields } from '../../domain/appointments/motion';
import type { RecordValues } from '../change-set/record-writer';
import type { Database, SqlRow } from '../driver/database';
import { numberOrNull, textOrNull } from '../organization/roster/row-values';

/** A motion as it is stored. */
export interface StoredMotion extends MotionFields {
  id: number;
  revision: number;
  year: number;
  serial: number;
  closed: boolean;
}

export function findMotion(database: Database, id: number): StoredMotion | null {
  const row = database.prepare('SELECT * FROM motion WHERE id = ?').get([id]);
  return row ? asMotion(row) : null;
}

/** Put to a meeting, in the order in which they were entered. */
export const motionsOfMeeting = (database: Database, meeting: number): StoredMotion[] =>
  database.prepare('SELECT * FROM motion WHERE meeting = ? ORDER BY id').all([meeting]).map(asMotion);

/** Titles of the latest motions of an organ: the next one is called alike. */
export function lastMotionOf(database: Database, proposerOrgan: number): StoredMotion | null {
  const row = database
    .prepare(
      `SELECT * FROM motion WHERE proposer_organ = ? AND head_name <> '' ORDER BY year DESC, serial DESC LIMIT 1`,
    )
    .get([proposerOrgan]);
  return row ? asMotion(row) : null;
}

export const motionColumns = (motion: MotionFields): RecordValues => ({
  title: motion.title,
  proposer_organ: motion.proposerOrgan,
  head_name: motion.headName,
  head_post: motion.headPost,
  head_capacity: motion.headCapacity,
  joined_by: motion.joinedBy,
  number: motion.number,
  signed_on: motion.signedOn,
  received_on: motion.receivedOn,
  late_reason: motion.lateReason,
  meeting: motion.meeting,
  reason: motion.reason,
  note: motion.note,
});

/** Rows that go with a motion when it is removed, in the order in which they can be. */
export const ownedByMotion = ['motion_stage', 'party_step', 'motion_material', 'waiver', 'followup_task'] as const;

/** The rows of a table that name a motion, those of its items among them. */
export const rowsOfMotion = (
  database: Database,
  table: (typeof ownedByMotion)[number],
  motion: number,
): { id: number; revision: number }[] => {
  const ofItems = table === 'party_step' ? '' : 'OR item IN (SELECT id FROM motion_item WHERE motion = @motion)';
  return database
    .prepare(`SELECT id, revision FROM ${table} WHERE motion = @motion ${ofItems} ORDER BY id`)
    .all({ motion })
    .map(asRow);
};

/** Rows that go with an item when it is removed, in the order in which they can be. */
export const ownedByItem = ['motion_stage', 'motion_material', 'waiver', 'followup_task', 'item_departure'] as const;

export const rowsOfItem = (
  database: Database,
  table: (typeof ownedByItem)[number] | 'item_post',
  item: number,
): { id: number; revision: number }[] =>
  database.prepare(`SELECT id, revision FROM ${table} WHERE item = ? ORDER BY id`).all([item]).map(asRow);

const asRow = (row: SqlRow): { id: number; revision: number } => ({
  id: Number(row['id']),
  revision: Number(row['revision']),
});

const asMotion = (row: SqlRow): StoredMotion => ({
  title: String(row['title']),
  proposerOrgan: numberOrNull(row['proposer_organ']),
  headName: String(row['head_name']),
  headPost: String(row['head_post']),
  headCapacity: row['head_capacity'] as MotionFields['headCapacity'],
  joinedBy: numberOrNull(row['joined_by']),
  number: String(row['number']),
  signedOn: textOrNull(row['signed_on']),
  receivedOn: textOrNull(row['received_on']),
  lateReason: String(row['late_reason']),
  meeting: numberOrNull(row['meeting']),
  reason: String(row['reason']),
  note: String(row['note']),
  id: Number(row['id']),
  revision: Number(row['revision']),
  year: Number(row['year']),
  serial: Number(row['serial']),
  closed: row['closed'] === 1,
});
