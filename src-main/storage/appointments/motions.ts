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

/**
 * 办结, as SQL over `motion AS m`: entered so (old lists), or nothing of it waits for a vote and nothing is left to be done.
 */
export const isClosed = `m.closed = 1 OR (EXISTS (SELECT 1 FROM motion_item AS i WHERE i.motion = m.id)
  AND NOT EXISTS (SELECT 1 FROM motion_item AS i WHERE i.motion = m.id AND i.state = 'pending')
  AND NOT EXISTS (SELECT 1 FROM followup_task AS t WHERE t.motion = m.id AND t.state = 'open')
  AND NOT EXISTS (SELECT 1 FROM motion_item AS i JOIN followup_task AS t ON t.item = i.id
    WHERE i.motion = m.id AND t.state = 'open'))`;
const selection = `SELECT m.*, (${isClosed}) AS done FROM motion AS m`;

export function findMotion(database: Database, id: number): StoredMotion | null {
  const row = database.prepare(`${selection} WHERE m.id = ?`).get([id]);
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
  closed: row['done'] === 1,
});
