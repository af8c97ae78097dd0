import type { Database, SqlRow } from '../driver/database';
import { rowOf } from './images';
import { isRecordTable } from './record-tables';

/** A record as it stands, or undefined where it was removed. */
export function findRecord(database: Database, table: string, id: number): SqlRow | undefined {
  if (!isRecordTable(table)) return undefined;
  return database.prepare(`SELECT * FROM ${table} WHERE id = ?`).get([id]);
}

/** The row as it stands, or as it was when it was removed last; undefined where there never was one. */
export function lastKnownRecord(database: Database, table: string, id: number): SqlRow | undefined {
  const standing = findRecord(database, table, id);
  if (standing) return standing;
  const removal = database
    .prepare(
      `SELECT before FROM change WHERE record_table = ? AND record_id = ? AND operation = 'remove'
       ORDER BY change_set DESC, sequence DESC LIMIT 1`,
    )
    .get([table, id]);
  return removal && rowOf(database, String(removal['before']));
}
