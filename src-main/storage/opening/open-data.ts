import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import type { Driver, Database } from '../driver/database';
import { SqliteFailure } from '../driver/sqlite-failure';
import { folderLayout, type FolderLayout } from '../folder-layout';
import { quickCheck } from '../integrity';
import { applicationId, isEmpty, migrate, MigrationFailure, storedVersion } from '../migrate';
import { schemaVersion } from '../migrations/all';
import { Store } from '../store';
import { readHolder, removeHolder, writeHolder } from './holder';
import { finishReplacement } from './replace-database';
import { onNetworkShare } from './network-share';
import { OpeningRefused } from './opening-refused';

export interface OpenDataOptions {
  driver: Driver;
  /** Makes the file where the folder has none; without it, nothing is ever created. */
  create: boolean;
  shell: string;
  /** UTC milliseconds. */
  now: () => number;
  /** Saves the data before their schema changes. The migration does not begin unless it succeeds. */
  beforeMigration: (database: Database, layout: FolderLayout) => Promise<void>;
}

/** The data of an office, held by this process alone. */
export interface OpenData {
  readonly layout: FolderLayout;
  readonly store: Store;
  /** The process before this one did not end properly; the file was checked. */
  readonly afterUncleanEnd: boolean;
  /** Lets go of the file. */
  close(): void;
}

/**
 * Opens a data folder, or throws OpeningRefused and leaves it untouched.
 *
 * The lock decides who has the file: locking_mode=EXCLUSIVE keeps what BEGIN EXCLUSIVE takes, and that fails at once
 * where another process has it. journal_mode=DELETE keeps everything in one file; synchronous=EXTRA has the removal of
 * the journal on the disk before a change is acknowledged.
 */
export async function openData(folder: string, options: OpenDataOptions): Promise<OpenData> {
  const layout = folderLayout(folder);
  if (onNetworkShare(folder)) throw new OpeningRefused('network');
  if (options.create) makeFolder(folder);
  finishReplacement(layout);
  const isThere = existsSync(layout.database);
  if (!isThere && !options.create) throw new OpeningRefused('missing');
  let database: Database | null = null;
  try {
    database = options.driver.open(layout.database, { create: !isThere });
    // Readable by its owner only, in a folder that may be everybody's; the journal takes after it.
    if (!isThere) chmodSync(layout.database, 0o600);
    takeLock(database);
    checkOurs(database);
    const afterUncleanEnd = existsSync(layout.holder);
    if (afterUncleanEnd && quickCheck(database).length > 0) throw new OpeningRefused('corrupt');
    if (!isEmpty(database) && storedVersion(database) < schemaVersion) await options.beforeMigration(database, layout);
    migrate(database);
    writeHolder(layout.holder, {
      process: process.pid,
      shell: options.shell,
      since: new Date(options.now()).toISOString(),
    });
    return held(database, layout, afterUncleanEnd);
  } catch (error) {
    database?.close();
    throw refusalOf(error, layout);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new OpeningRefused('read-only', { cause: error });
  }
}

function held(database: Database, layout: FolderLayout, afterUncleanEnd: boolean): OpenData {
  let closed = false;
  return {
    layout,
    store: new Store(database),
    afterUncleanEnd,
    close() {
      if (closed) return;
      closed = true;
      database.execute('PRAGMA optimize');
      database.close();
      removeHolder(layout.holder);
    },
  };
}

function takeLock(database: Database): void {
  database.execute('PRAGMA trusted_schema = OFF');
  database.pragma('locking_mode = EXCLUSIVE');
  database.execute('BEGIN EXCLUSIVE');
  database.execute('COMMIT');
  database.pragma('journal_mode = DELETE');
  database.execute('PRAGMA synchronous = EXTRA');
  database.execute('PRAGMA foreign_keys = ON');
  database.execute('PRAGMA secure_delete = ON');
}

/** A file of another program, or of a later version of this one, is not touched. */
function checkOurs(database: Database): void {
  if (isEmpty(database)) return;
  if (database.pragma('application_id') !== applicationId) throw new OpeningRefused('not-ours');
  if (storedVersion(database) > schemaVersion) throw new OpeningRefused('newer');
}

const reasons: Partial<Record<string, OpeningRefused['reason']>> = {
  full: 'disk-full',
  'read-only': 'read-only',
  'cannot-open': 'read-only',
  corrupt: 'corrupt',
  'not-a-database': 'corrupt',
  busy: 'in-use',
  'input-output': 'unreadable',
};

function refusalOf(error: unknown, layout: FolderLayout): unknown {
  if (error instanceof OpeningRefused) return error;
  if (error instanceof MigrationFailure) return new OpeningRefused('migration-failed', { cause: error });
  if (error instanceof SqliteFailure) {
    const reason = reasons[error.reason] ?? 'unreadable';
    return new OpeningRefused(reason, { cause: error, holder: reason === 'in-use' ? readHolder(layout.holder) : null });
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new OpeningRefused('read-only', { cause: error });
  if (code === 'ENOSPC' || code === 'EDQUOT') return new OpeningRefused('disk-full', { cause: error });
  return error;
}
