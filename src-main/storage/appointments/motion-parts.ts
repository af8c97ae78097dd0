import type { Motion } from '../../contract/appointments/motions.contract';
import type { Database, SqlRow } from '../driver/database';
import { numberOrNull, textOrNull } from '../organization/roster/row-values';

type MotionStage = Motion['stages'][number];

/** In the order in which they were entered. */
export const stagesOfMotion = (database: Database, motion: number): MotionStage[] =>
  database
    .prepare('SELECT * FROM motion_stage WHERE motion = ? ORDER BY id')
    .all([motion])
    .map((row) => ({
      id: Number(row['id']),
      stage: String(row['stage']),
      item: numberOrNull(row['item']),
      enteredOn: String(row['entered_on']),
      meeting: numberOrNull(row['meeting']),
      who: String(row['who']),
      remark: String(row['remark']),
      revision: Number(row['revision']),
    }));

export const partyStepsOf = (database: Database, motion: number): Motion['partySteps'] =>
  database
    .prepare('SELECT * FROM party_step WHERE motion = ? ORDER BY held_on IS NULL, held_on, id')
    .all([motion])
    .map((row) => ({
      id: Number(row['id']),
      motion,
      kind: row['kind'] as Motion['partySteps'][number]['kind'],
      number: String(row['number']),
      heldOn: textOrNull(row['held_on']),
      remark: String(row['remark']),
      revision: Number(row['revision']),
    }));

export interface StoredMaterial {
  id: number;
  item: number | null;
  kind: string;
  receivedOn: string | null;
  remark: string;
  revision: number;
}

export const materialsOf = (database: Database, motion: number): StoredMaterial[] =>
  database
    .prepare('SELECT * FROM motion_material WHERE motion = ? ORDER BY id')
    .all([motion])
    .map((row) => ({
      id: Number(row['id']),
      item: numberOrNull(row['item']),
      kind: String(row['kind']),
      receivedOn: textOrNull(row['received_on']),
      remark: String(row['remark']),
      revision: Number(row['revision']),
    }));

/** Those for the motion as a whole, and for its items. */
export const waiversOfMotion = (database: Database, motion: number): Motion['waivers'] =>
  database
    .prepare('SELECT * FROM waiver WHERE motion = ? ORDER BY id')
    .all([motion])
    .map((row) => ({
      id: Number(row['id']),
      rule: String(row['rule']),
      item: numberOrNull(row['item']),
      finding: String(row['finding']),
      approver: String(row['approver']),
      approvedOn: String(row['approved_on']),
      reason: String(row['reason']),
      revision: Number(row['revision']),
    }));

type StoredDeparture = NonNullable<Motion['items'][number]['departure']> & { id: number; revision: number };

/** By item. */
export const departuresOf = (database: Database, motion: number): Map<number, StoredDeparture> =>
  new Map(
    database
      .prepare('SELECT d.* FROM motion_item AS i JOIN item_departure AS d ON d.item = i.id WHERE i.motion = ?')
      .all([motion])
      .map((row) => [Number(row['item']), asDeparture(row)]),
  );

export function departureOfItem(database: Database, item: number): StoredDeparture | null {
  const row = database.prepare('SELECT * FROM item_departure WHERE item = ?').get([item]);
  return row ? asDeparture(row) : null;
}

const asDeparture = (row: SqlRow): StoredDeparture => ({
  id: Number(row['id']),
  revision: Number(row['revision']),
  kind: row['kind'] as StoredDeparture['kind'],
  byWhom: String(row['by_whom']),
  requestedOn: String(row['requested_on']),
  consentedOn: textOrNull(row['consented_on']),
  consentedAt: textOrNull(row['consented_at']),
  reason: String(row['reason']),
  ballot: row['ballot'] as StoredDeparture['ballot'],
});
