import type { Database, SqlRow } from '../driver/database';
import { isRecordTable } from './record-tables';

/** A record as it stands, or undefined where it was removed. */
export function findRecord(database: Database, table: string, id: number): SqlRow | undefined {
  if (!isRecordTable(table)) return undefined;
  return database.prepare(`SELECT * FROM ${table} WHERE id = ?`).get([id]);
}
