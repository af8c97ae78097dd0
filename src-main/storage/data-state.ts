import type { Database } from './driver/database';

/** Facts about the data themselves that are no records. */
export type DataStateKey =
  | 'clerk'
  | 'password'
  | 'idle-minutes'
  | 'last-backup'
  | 'last-backup-change-set'
  | 'last-backup-in-second'
  | 'last-full-check'
  // What the last backup was made of, as dataMark tells.
  | 'last-backup-mark'
  // Backups of offices on one stick are told apart by it.
  | 'office-id'
  // What went wrong with backups and has not been put right, for the next start to say again.
  | 'backup-notices';

export function readDataState(database: Database, key: DataStateKey): string | null {
  const row = database.prepare('SELECT value FROM data_state WHERE key = ?').get([key]);
  return row ? String(row['value']) : null;
}

/** Inside a transaction (Store.note). Null takes the fact away. */
export function writeDataState(database: Database, key: DataStateKey, value: string | null): void {
  if (value === null) database.prepare('DELETE FROM data_state WHERE key = ?').run([key]);
  else database.prepare('INSERT OR REPLACE INTO data_state (key, value) VALUES (?, ?)').run([key, value]);
}
