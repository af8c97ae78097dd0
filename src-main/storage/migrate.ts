import { SqliteFailure } from './driver/sqlite-failure';
import type { Database } from './driver/database';
import { migrations, schemaVersion } from './migrations/all';
import type { Migration } from './migrations/migration';

/** “YSTI”: marks a database file as ours. */
export const applicationId = 0x59535449;

export class MigrationFailure extends Error {
  constructor(
    readonly version: number,
    options: ErrorOptions,
  ) {
    super(`migration to ${version} failed`, options);
    this.name = 'MigrationFailure';
  }
}

export const storedVersion = (database: Database): number => Number(database.pragma('user_version'));

/** Whether the file has nothing in it yet. */
export const isEmpty = (database: Database): boolean =>
  database.prepare('SELECT 1 AS one FROM sqlite_schema LIMIT 1').get() === undefined;

/**
 * Brings the schema to `target`: all pending steps in one transaction, which is rolled back unless every reference
 * still points at something. Throws MigrationFailure; the file is then as it was.
 */
export function migrate(
  database: Database,
  steps: readonly Migration[] = migrations,
  target = steps === migrations ? schemaVersion : steps.length,
): void {
  const from = storedVersion(database);
  if (from >= target) return;
  // References are checked once at the end: a step may rebuild a table that others point at.
  database.execute('PRAGMA foreign_keys = OFF');
  let version = from;
  try {
    database.transaction('immediate', () => {
      for (const step of steps.filter((step) => step.version > from && step.version <= target)) {
        ({ version } = step);
        for (const statement of step.statements) database.execute(statement);
      }
      const broken = database.prepare('PRAGMA foreign_key_check').get();
      if (broken) throw new Error(`foreign keys broken in ${String(broken['table'])}`);
      database.execute(`PRAGMA application_id = ${applicationId}`);
      database.execute(`PRAGMA user_version = ${target}`);
    });
  } catch (error) {
    if (error instanceof SqliteFailure && ['full', 'read-only', 'busy', 'corrupt'].includes(error.reason)) throw error;
    throw new MigrationFailure(version, { cause: error });
  } finally {
    database.execute('PRAGMA foreign_keys = ON');
  }
}
