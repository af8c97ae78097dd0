import type { Database } from '../driver/database';
import { lastChangeSet } from '../change-set/history';

/** A file that records refer to. */
export interface ReferencedFile {
  hash: string;
  bytes: number;
}

/** Every file the records of a database refer to, by hash. */
export const referencedFilesOf = (database: Database): ReferencedFile[] =>
  database
    .prepare('SELECT hash, bytes FROM stored_file ORDER BY hash')
    .all()
    .map((row) => ({ hash: String(row['hash']), bytes: Number(row['bytes']) }));

/** Name of the office, '' before one is set up. */
export const officeNameOf = (database: Database): string =>
  String(database.prepare('SELECT full_name FROM office').get()?.['full_name'] ?? '');

export const lastChangeSetOf = (database: Database): number => lastChangeSet(database)?.id ?? 0;

/** Bytes of the database file as it stands. */
export const databaseBytes = (database: Database): number =>
  Number(database.pragma('page_count')) * Number(database.pragma('page_size'));

/**
 * A mark that is another one after every change worth a backup: change sets (a coalesced one keeps its id and gets a
 * new moment) and drafts, which have no change set.
 */
export function dataMark(database: Database): string {
  const last = lastChangeSet(database);
  const drafts = database
    .prepare('SELECT count(*) AS n, max(saved_at) AS saved, max(removed_at) AS removed FROM draft')
    .get();
  return JSON.stringify([
    last?.id ?? 0,
    last?.at ?? null,
    drafts?.['n'] ?? 0,
    drafts?.['saved'] ?? null,
    drafts?.['removed'] ?? null,
  ]);
}

/** Rows written by this connection since it was opened: whether anything happened in between. */
export const writtenRows = (database: Database): number =>
  Number(database.prepare('SELECT total_changes() AS n').get()?.['n']);
