import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fullCheck } from '@core/storage/integrity';
import { applicationId } from '@core/storage/migrate';
import { schemaVersion } from '@core/storage/migrations/all';
import { hasData, hasTraces } from '@core/storage/opening/folder-traces';
import { aMoment, contentsOf, openTestData, refusalOf, writeProtect } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { temporaryFolder } from '../../support/temporary-folder';

describe.each(drivers)('over %s', (_name, driver) => {
  test('the settings that keep the data are really in force', async () => {
    const { database } = (await openTestData(driver, temporaryFolder(), { durable: true })).store;
    const inForce = Object.fromEntries(
      ['locking_mode', 'journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'secure_delete'].map((name) => [
        name,
        database.pragma(name),
      ]),
    );
    expect(inForce).toEqual({
      locking_mode: 'exclusive',
      journal_mode: 'delete',
      synchronous: 3,
      foreign_keys: 1,
      trusted_schema: 0,
      secure_delete: 1,
    });
    expect(database.pragma('application_id')).toBe(applicationId);
    expect(database.pragma('user_version')).toBe(schemaVersion);
    expect(fullCheck(database)).toEqual([]);
  });

  test('a new folder and its file are for their owner alone', async () => {
    const folder = join(temporaryFolder(), 'deep', '数据');
    await openTestData(driver, folder, { create: true });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'yishitai.db')).mode & 0o777).toBe(0o600);
    expect(hasData(folder)).toBe(true);
  });

  test('holder.json names who holds the data, and goes when they are let go of', async () => {
    const data = await openTestData(driver);
    const holder = JSON.parse(readFileSync(data.layout.holder, 'utf8'));
    expect(holder).toEqual({ process: process.pid, shell: 'cli', since: new Date(aMoment).toISOString() });
    data.close();
    expect(existsSync(data.layout.holder)).toBe(false);
    data.close();
  });

  test('an end that was no end is seen at the next opening, a clean one is not', async () => {
    const folder = temporaryFolder();
    const first = await openTestData(driver, folder);
    expect(first.afterUncleanEnd).toBe(false);
    first.close();
    writeFileSync(first.layout.holder, '{"process":1,"shell":"host","since":"2026-01-01T00:00:00.000Z"}');
    const second = await openTestData(driver, folder);
    expect(second.afterUncleanEnd).toBe(true);
    second.close();
    const third = await openTestData(driver, folder);
    expect(third.afterUncleanEnd).toBe(false);
  });

  test('a folder that is gone is missing, and nothing is made in its place', async () => {
    const parent = temporaryFolder();
    const folder = join(parent, 'gone');
    expect((await refusalOf(driver, folder)).reason).toBe('missing');
    expect(existsSync(folder)).toBe(false);
    expect((await refusalOf(driver, parent)).reason).toBe('missing');
    expect(contentsOf(parent)).toEqual({});
    expect(hasTraces(parent)).toBe(false);
  });

  test('a file that lost its content is missing, not a new office', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'yishitai.db'), '');
    expect((await refusalOf(driver, folder)).reason).toBe('missing');
    expect(statSync(join(folder, 'yishitai.db')).size).toBe(0);
  });

  test('a first start cut off between the lock and the tables is begun again, and is no office before', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'yishitai.db');
    const cut = driver.open(path, { create: true });
    cut.pragma('locking_mode = EXCLUSIVE');
    cut.execute('BEGIN EXCLUSIVE; COMMIT');
    cut.close();
    expect(statSync(path).size).toBe(4096);
    writeFileSync(join(folder, 'holder.json'), '{}');
    expect((await refusalOf(driver, folder)).reason).toBe('missing');
    expect([hasData(folder), hasTraces(folder)]).toEqual([false, false]);
    const data = await openTestData(driver, folder, { create: true });
    expect(data.store.database.pragma('user_version')).toBe(schemaVersion);
  });

  test('a file of another program is refused untouched', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'yishitai.db');
    const foreign = driver.open(path, { create: true });
    foreign.pragma('journal_mode = WAL');
    foreign.execute('CREATE TABLE things (name TEXT)');
    foreign.close();
    const before = contentsOf(folder);
    expect((await refusalOf(driver, folder)).reason).toBe('not-ours');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('a file of a newer version is refused untouched, in WAL mode too', async () => {
    for (const mode of ['DELETE', 'WAL']) {
      const folder = temporaryFolder();
      const path = join(folder, 'yishitai.db');
      const newer = driver.open(path, { create: true });
      newer.pragma(`journal_mode = ${mode}`);
      newer.execute(`PRAGMA application_id = ${applicationId}`);
      newer.execute(`PRAGMA user_version = ${schemaVersion + 1}`);
      newer.execute('CREATE TABLE later (name TEXT)');
      newer.close();
      const before = contentsOf(folder);
      expect((await refusalOf(driver, folder)).reason).toBe('newer');
      expect(contentsOf(folder)).toEqual(before);
    }
  });

  test('what is no database at all is refused untouched', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'yishitai.db'), 'a text that was renamed '.repeat(500));
    const before = contentsOf(folder);
    expect((await refusalOf(driver, folder)).reason).toBe('corrupt');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('a folder in the place of the file is refused', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'yishitai.db'));
    await expect(openTestData(driver, folder, { create: false })).rejects.toThrow();
    expect(existsSync(join(folder, 'yishitai.db'))).toBe(true);
  });

  test('a write-protected folder is refused untouched, and opens once it may be written', async () => {
    const folder = temporaryFolder();
    (await openTestData(driver, folder)).close();
    const before = contentsOf(folder);
    // In a test of its own scope: the protection goes when this test has ended.
    writeProtect(folder);
    expect((await refusalOf(driver, folder)).reason).toBe('read-only');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('a new office in a place that may not be written is refused', async () => {
    const folder = temporaryFolder();
    writeProtect(folder);
    expect((await refusalOf(driver, join(folder, 'new'), { create: true })).reason).toBe('read-only');
    expect((await refusalOf(driver, folder, { create: true })).reason).toBe('read-only');
    expect(contentsOf(folder)).toEqual({});
  });

  test('the same folder by another name is the same folder', async () => {
    const folder = temporaryFolder();
    const link = join(temporaryFolder(), 'link');
    symlinkSync(folder, link);
    (await openTestData(driver, folder)).close();
    expect(hasData(link)).toBe(true);
    await openTestData(driver, link);
  });
});
