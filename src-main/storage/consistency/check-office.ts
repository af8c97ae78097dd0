import type { Database, Driver } from '../driver/database';
import { SqliteFailure } from '../driver/sqlite-failure';
import { fullCheck, quickCheck } from '../integrity';
import { contradictionsIn } from './consistency';
import { consistencyMessages as say } from './consistency.messages';
import { faultsOfStoredFiles } from './stored-files';

export interface OfficeToCheck {
  /** A copy of the database: the file itself is held by the main thread. Damage is copied along with the rest. */
  database: string;
  /** The content-addressed files of the data folder. */
  files: string;
  /** Compare every entry of the database's indexes, too. */
  full: boolean;
}

/**
 * Everything the program can say against its own data: pages and references of the database, records that contradict
 * each other, files that are gone or damaged. It reports and mends nothing. Runs in the worker thread.
 */
export function checkOffice(
  { database: path, files, full }: OfficeToCheck,
  driver: Driver,
  progress: (done: number, total: number) => void,
): string[] {
  let database: Database | null = null;
  try {
    database = driver.open(path, { readOnly: true });
    const broken = full ? fullCheck(database) : quickCheck(database);
    if (broken.length > 0 || database.prepare('PRAGMA foreign_key_check').get()) return [say.databaseBroken];
    return [...contradictionsIn(database), ...faultsOfStoredFiles(database, files, true, progress)];
  } catch (error) {
    if (error instanceof SqliteFailure) return [say.databaseBroken];
    throw error;
  } finally {
    database?.close();
  }
}
