import { existsSync, statSync } from 'node:fs';
import type { Database, Driver } from '../driver/database';
import { SqliteFailure } from '../driver/sqlite-failure';
import { factsOfFile } from '../hashed-file';
import { fullCheck, quickCheck, rowCounts } from '../integrity';
import { applicationId, migrate, storedVersion } from '../migrate';
import { migrations, schemaVersion } from '../migrations/all';
import { backupFaults as say } from './backup.messages';
import type { Manifest } from './manifest';
import { lastChangeSetOf } from './office-facts';
import type { OnBytes } from './place-files';

/**
 * What is wrong with a copied database, in Chinese; nothing when it is whole. It is reopened and compared with the
 * manifest in every respect; `thorough` compares every entry of every index as well.
 * A database of a newer schema is checked as far as this program understands it.
 */
export function faultsOfDatabase(
  driver: Driver,
  path: string,
  manifest: Manifest,
  thorough: boolean,
  onBytes?: OnBytes,
): string[] {
  if (!existsSync(path)) return [say.databaseMissing];
  if (statSync(path).size !== manifest.database.bytes) return [say.databaseSize];
  if (factsOfFile(path, onBytes).hash !== manifest.database.hash) return [say.databaseHash];
  let database: Database | null = null;
  try {
    database = driver.open(path, { readOnly: true });
    database.execute('PRAGMA trusted_schema = OFF');
    return faultsInside(driver, database, manifest, thorough);
  } catch (error) {
    if (error instanceof SqliteFailure) return [say.databaseBroken];
    throw error;
  } finally {
    database?.close();
  }
}

function faultsInside(driver: Driver, database: Database, manifest: Manifest, thorough: boolean): string[] {
  if (database.pragma('application_id') !== applicationId) return [say.notOurs];
  if ((thorough ? fullCheck(database) : quickCheck(database)).length > 0) return [say.databaseBroken];
  if (database.prepare('PRAGMA foreign_key_check').get()) return [say.databaseBroken];
  const version = storedVersion(database);
  if (version !== manifest.schemaVersion) return [say.otherSchema];
  if (version <= schemaVersion && partsOf(database) !== expectedParts(driver, version)) return [say.foreignParts];
  const rows = rowCounts(database);
  const faults = Object.keys({ ...rows, ...manifest.database.rows })
    .filter((table) => rows[table] !== manifest.database.rows[table])
    .map(say.otherRows);
  if (lastChangeSetOf(database) !== manifest.lastChangeSet) faults.push(say.otherChangeSet);
  return faults;
}

/**
 * Tables, indexes, triggers and views by name: a file that was tampered with may bring triggers of its own. Their texts
 * are not compared, since versions of SQLite write them differently.
 */
function partsOf(database: Database): string {
  return database
    .prepare('SELECT type, name FROM sqlite_schema ORDER BY type, name')
    .all()
    .map((row) => `${String(row['type'])} ${String(row['name'])}`)
    .filter((part) => !/ sqlite_/.test(part))
    .join('\n');
}

const expected = new Map<number, string>();

function expectedParts(driver: Driver, version: number): string {
  let parts = expected.get(version);
  if (parts === undefined) {
    const empty = driver.open(':memory:', { create: true });
    try {
      migrate(empty, migrations, version);
      parts = partsOf(empty);
    } finally {
      empty.close();
    }
    expected.set(version, parts);
  }
  return parts;
}
