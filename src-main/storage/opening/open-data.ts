import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import type { Driver, Database } from '../driver/database';
import { SqliteFailure } from '../driver/sqlite-failure';
import { folderLayout, type FolderLayout } from '../folder-layout';
import { quickCheck } from '../integrity';
import { applicationId, isEmpty, migrate, MigrationFailure, storedVersion } from '../migrate';
import { schemaVersion } from '../migrations/all';
import { Store } from '../store';
import { refuseForeign, sizeOf } from './file-header';
import { readHolder, removeHolder, writeHolder } from './holder';
import { finishReplacement, isReplacing } from './replace-database';
import { makeFolder } from './make-folder';
import { onNetworkShare } from './network-share';
import { OpeningRefused } from './opening-refused';
import { isAltered, sealDatabase } from './seal';
import { setStaleJournalAside } from './stale-journal';

export interface OpenDataOptions {
  driver: Driver;
  /** Makes the file where the folder has none; without it, nothing is ever created. */
  create: boolean;
  shell: string;
  /** UTC milliseconds. */
  now: () => number;
  /** Saves the data before their schema changes. The migration does not begin unless it succeeds. */
  beforeMigration: (database: Database, layout: FolderLayout) => Promise<void>;
  /** A file that is not the one left at the last end is taken as it is: somebody knows why. */
  acceptAltered?: boolean;
}

/**
 * Looking through so much takes less than a tenth of a second, so it is done at every opening. A larger file is looked at
 * after an end that was none, and with the weekly backup.
 */
const quicklyCheckedBytes = 16 * 1024 * 1024;

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
  let strayJournal: string | null = null;
  try {
    if (options.create) makeFolder(folder);
    if (isReplacing(layout)) finishWhereFree(layout, options.driver);
    // An empty file is what a cut at the very first start leaves behind, or a disk that lost its content.
    const isThere = sizeOf(layout.database) > 0;
    if (!isThere && !options.create) throw new OpeningRefused('missing');
    if (isThere) refuseForeign(layout.database);
    if (isThere) strayJournal = setStaleJournalAside(layout, options.now());
    const altered = isThere && (await isAltered(layout));
    const database = options.driver.open(layout.database, { create: !isThere });
    return await prepared(database, layout, {
      ...options,
      isThere,
      altered,
      mustCheck: strayJournal !== null || altered,
    });
  } catch (error) {
    // Refused: everything stays as it was found.
    if (strayJournal !== null) renameSync(strayJournal, `${layout.database}-journal`);
    throw refusalOf(error, layout);
  }
}

/** From the opened file to data that can be worked with. Closes the file where it cannot. */
async function prepared(
  database: Database,
  layout: FolderLayout,
  options: OpenDataOptions & { isThere: boolean; altered: boolean; mustCheck: boolean },
): Promise<OpenData> {
  const afterUncleanEnd = existsSync(layout.holder);
  let locked = false;
  try {
    // Readable by its owner only, in a folder that may be everybody's; the journal takes after it.
    if (!options.isThere) chmodSync(layout.database, 0o600);
    takeLock(database);
    locked = true;
    checkOurs(database, options.create);
    const mustCheck = afterUncleanEnd || options.mustCheck || sizeOf(layout.database) <= quicklyCheckedBytes;
    if (mustCheck && quickCheck(database).length > 0) throw new OpeningRefused('corrupt');
    if (options.altered && !options.acceptAltered) throw new OpeningRefused('altered');
    // From here on the file is written to: a cut during the migration, too, has to be seen at the next opening.
    const since = new Date(options.now()).toISOString();
    writeHolder(layout.holder, { process: process.pid, shell: options.shell, since });
    if (!isEmpty(database) && storedVersion(database) < schemaVersion) await options.beforeMigration(database, layout);
    migrate(database);
    return held(database, layout, afterUncleanEnd);
  } catch (error) {
    database.close();
    if (locked && !afterUncleanEnd) removeHolder(layout.holder);
    // Nothing is left of a file that could not be made.
    if (locked && sizeOf(layout.database) === 0) rmSync(layout.database, { force: true });
    throw error;
  }
}

/** Another process may be preparing the exchange, or holding the file that is to go. */
function finishWhereFree(layout: FolderLayout, driver: Driver): void {
  if (sizeOf(layout.database) > 0 && isHeld(layout.database, driver))
    throw new OpeningRefused('in-use', { holder: readHolder(layout.holder) });
  finishReplacement(layout);
}

function isHeld(path: string, driver: Driver): boolean {
  let database: Database | null = null;
  try {
    database = driver.open(path);
    database.execute('BEGIN EXCLUSIVE');
    database.execute('ROLLBACK');
    return false;
  } catch (error) {
    // A damaged file is held by nobody.
    return error instanceof SqliteFailure && error.reason === 'busy';
  } finally {
    database?.close();
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
      try {
        database.execute('PRAGMA optimize');
      } catch {
        // A full or failing disk must not keep the file from being let go of; only statistics are lost.
      }
      database.close();
      sealDatabase(layout);
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
function checkOurs(database: Database, create: boolean): void {
  if (isEmpty(database)) {
    // The journal of a cut first start was played back.
    if (!create) throw new OpeningRefused('missing');
    return;
  }
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
