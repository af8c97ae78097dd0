import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Driver } from '@core/storage/driver/database';
import { SqliteFailure } from '@core/storage/driver/sqlite-failure';
import { fullCheck } from '@core/storage/integrity';
import { migrate, MigrationFailure, storedVersion } from '@core/storage/migrate';
import { migrations, schemaVersion } from '@core/storage/migrations/all';
import type { Migration } from '@core/storage/migrations/migration';
import { contentsOf, openTestData } from '../support/data-folders';
import { drivers } from '../support/drivers';
import { temporaryFolder } from '../support/temporary-folder';
import frozen from './migrations.frozen.json';

const fixtures = 'tests/fixtures/databases';
const hashOf = ({ version, name, statements }: Migration): string =>
  createHash('sha256')
    .update(JSON.stringify([version, name, statements]))
    .digest('hex');

/** A file at the first version, outside the opening. */
function fileAt(driver: Driver, steps: readonly Migration[]) {
  const database = driver.open(join(temporaryFolder(), 'x.db'), { create: true });
  migrate(database, steps);
  return database;
}

const step = (version: number, ...statements: string[]): Migration => ({
  version,
  name: `step ${version}`,
  statements,
});
const people = step(
  1,
  'CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT',
  'CREATE TABLE post (id INTEGER PRIMARY KEY, person INTEGER REFERENCES person (id)) STRICT',
  `INSERT INTO person VALUES (1, '甲')`,
  'INSERT INTO post VALUES (1, 1)',
);
const rows = (database: { prepare(text: string): { all(): unknown[] } }) =>
  database.prepare('SELECT * FROM person').all();

test('released migrations are as they were released', () => {
  // One that differs would make two kinds of file with the same number. Never correct a hash: write a new migration.
  // A new migration adds its line when it is released.
  expect(Object.fromEntries(migrations.map((migration) => [migration.version, hashOf(migration)]))).toEqual(frozen);
});

test('versions count from one without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_migration, index) => index + 1));
});

test('there is a database of every released version', () => {
  expect(readdirSync(fixtures).toSorted()).toEqual(Object.keys(frozen).map((version) => `v${version}.db`));
});

describe.each(drivers)('over %s', (_name, driver) => {
  test.each(Object.keys(frozen))('a database of version %s opens, with everything that was in it', async (version) => {
    const folder = temporaryFolder();
    copyFileSync(join(fixtures, `v${version}.db`), join(folder, 'yishitai.db'));
    const saved: number[] = [];
    const data = await openTestData(driver, folder, {
      beforeMigration: async (database) => void saved.push(storedVersion(database)),
    });
    const { database } = data.store;
    expect(saved).toEqual(Number(version) < schemaVersion ? [Number(version)] : []);
    expect(storedVersion(database)).toBe(schemaVersion);
    expect(fullCheck(database)).toEqual([]);
    expect(database.prepare('SELECT full_name FROM office').get()).toEqual({
      full_name: '云岭市人民代表大会常务委员会',
    });
    for (const table of ['term', 'clerk', 'setting', 'draft', 'change_set', 'change', 'long_text'])
      expect(database.prepare(`SELECT 1 AS one FROM ${table} LIMIT 1`).get(), table).toEqual({ one: 1 });
  });

  test('pending steps run in order, in one transaction', () => {
    const database = fileAt(driver, [people]);
    migrate(database, [
      people,
      step(2, 'ALTER TABLE person ADD COLUMN born TEXT'),
      step(3, `UPDATE person SET born = '1970'`),
    ]);
    expect(storedVersion(database)).toBe(3);
    expect(rows(database)).toEqual([{ id: 1, name: '甲', born: '1970' }]);
    expect(database.pragma('foreign_keys')).toBe(1);
    database.close();
  });

  test('a step that fails takes all of them back, whole', () => {
    const database = fileAt(driver, [people]);
    const steps = [people, step(2, `UPDATE person SET name = '乙'`), step(3, 'CREATE TABLE person (x TEXT)')];
    expect(() => migrate(database, steps)).toThrow(MigrationFailure);
    expect(storedVersion(database)).toBe(1);
    expect(rows(database)).toEqual([{ id: 1, name: '甲' }]);
    expect(database.pragma('foreign_keys')).toBe(1);
    database.close();
  });

  test('a step that leaves a reference to nothing is taken back', () => {
    const database = fileAt(driver, [people]);
    expect(() => migrate(database, [people, step(2, 'DELETE FROM person')])).toThrow(MigrationFailure);
    expect(rows(database)).toEqual([{ id: 1, name: '甲' }]);
    database.close();
  });

  test('a table others point at can be rebuilt', () => {
    const database = fileAt(driver, [people]);
    const rebuild = step(
      2,
      'CREATE TABLE person_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, rank INTEGER) STRICT',
      'INSERT INTO person_new SELECT id, name, 1 FROM person',
      'DROP TABLE person',
      'ALTER TABLE person_new RENAME TO person',
    );
    migrate(database, [people, rebuild]);
    expect(rows(database)).toEqual([{ id: 1, name: '甲', rank: 1 }]);
    expect(() => database.execute('INSERT INTO post VALUES (2, 99)')).toThrow(SqliteFailure);
    database.close();
  });

  test('nothing is migrated that could not be saved before', async () => {
    const folder = temporaryFolder();
    const database = driver.open(join(folder, 'yishitai.db'), { create: true });
    migrate(database);
    // A version there never was stands for an older one.
    database.execute('PRAGMA user_version = 0');
    database.close();
    const before = contentsOf(folder);
    const saving = openTestData(driver, folder, { beforeMigration: () => Promise.reject(new Error('no room')) });
    await expect(saving).rejects.toThrow('no room');
    expect(contentsOf(folder)).toEqual(before);
    expect(existsSync(join(folder, 'holder.json'))).toBe(false);
  });
});
