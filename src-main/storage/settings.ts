import type { z } from 'zod';
import { CallFailure } from '../contract/errors';
import type { RecordWriter } from './change-set/record-writer';
import type { Database, SqlRow } from './driver/database';

export type SettingArea =
  | 'typesetting'
  | 'numbering'
  | 'deadlines'
  | 'meetings'
  | 'roster'
  | 'followups'
  | 'appointments'
  | 'ledger'
  | 'certificates';

/** Settings of an area: their schema, the version it has, and what holds until something is saved. */
export interface SettingKind<Settings> {
  area: SettingArea;
  schemaVersion: number;
  schema: z.ZodType<Settings>;
  defaults: Settings;
}

/** Revision 0 while the defaults hold. Throws where the stored body no longer fits its schema: the file was tampered with. */
export function readSettings<Settings>(
  database: Database,
  kind: SettingKind<Settings>,
): { settings: Settings; revision: number } {
  const row = find(database, kind.area);
  if (!row) return { settings: kind.defaults, revision: 0 };
  return { settings: kind.schema.parse(JSON.parse(String(row['body']))), revision: Number(row['revision']) };
}

/** Answers the new revision. Throws STALE_REVISION where somebody saved since `expectedRevision` was read. */
export function saveSettings<Settings>(
  writer: RecordWriter,
  kind: SettingKind<Settings>,
  settings: Settings,
  expectedRevision: number,
): number {
  const body = JSON.stringify(settings);
  const row = find(writer.database, kind.area);
  if (row)
    return writer.update('setting', Number(row['id']), { body, schema_version: kind.schemaVersion }, expectedRevision);
  if (expectedRevision !== 0) throw new CallFailure('STALE_REVISION');
  const values = { area: kind.area, schema_version: kind.schemaVersion, body };
  const id = writer.insert('setting', values, settingIds[kind.area]);
  return Number(writer.find('setting', id)?.['revision']);
}

/** One row an area, with an id of its own: saved anew after the first saving was taken back, it is the same record. */
const settingIds: Record<SettingArea, number> = {
  typesetting: 1,
  numbering: 2,
  deadlines: 3,
  meetings: 4,
  roster: 5,
  followups: 6,
  appointments: 7,
  ledger: 8,
  certificates: 9,
};

const find = (database: Database, area: SettingArea): SqlRow | undefined =>
  database.prepare('SELECT * FROM setting WHERE area = ?').get([area]);
