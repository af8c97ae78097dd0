import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Driver } from '@core/storage/driver/database';
import { fullCheck } from '@core/storage/integrity';
import { contentsOf, openTestData, refusalOf } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { temporaryFolder } from '../../support/temporary-folder';

const name = '何知秋';

/** A folder with one name in it, closed in order. */
async function closedFolder(driver: Driver): Promise<string> {
  const folder = temporaryFolder();
  const data = await openTestData(driver, folder);
  write(data.store.database, name);
  data.close();
  return folder;
}

const write = (database: { execute(sql: string): void }, text: string): void =>
  database.execute(`CREATE TABLE IF NOT EXISTS seen (name TEXT) STRICT; INSERT INTO seen VALUES ('${text}')`);

/** 何知秋 becomes 佖知秋: one bit, in a text. */
function changeOneLetter(path: string): void {
  const bytes = readFileSync(path);
  const at = bytes.indexOf(name);
  expect(at).toBeGreaterThan(0);
  bytes[at + 2]! ^= 0b10_0000;
  writeFileSync(path, bytes);
}

describe.each(drivers)('over %s', (_name, driver) => {
  test('a letter of a name that a failing disk changed is seen, though SQLite sees nothing', async () => {
    const folder = await closedFolder(driver);
    changeOneLetter(join(folder, 'yishitai.db'));
    const database = driver.open(join(folder, 'yishitai.db'), { readOnly: true });
    expect(fullCheck(database)).toEqual([]);
    database.close();
    const before = contentsOf(folder);
    expect((await refusalOf(driver, folder)).reason).toBe('altered');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('it is seen after a sitting, too, that wrote nothing and was cut off', async () => {
    const folder = await closedFolder(driver);
    changeOneLetter(join(folder, 'yishitai.db'));
    writeFileSync(join(folder, 'holder.json'), '{}');
    expect((await refusalOf(driver, folder)).reason).toBe('altered');
  });

  test('a file longer than it was is seen', async () => {
    const folder = await closedFolder(driver);
    writeFileSync(join(folder, 'yishitai.db'), Buffer.alloc(4096), { flag: 'a' });
    expect((await refusalOf(driver, folder)).reason).toBe('altered');
  });

  test('sittings with and without changes leave a file that opens again', async () => {
    const folder = await closedFolder(driver);
    for (const changing of [false, true, true, false]) {
      const data = await openTestData(driver, folder);
      if (changing) write(data.store.database, name);
      data.close();
    }
    expect((await openTestData(driver, folder)).afterUncleanEnd).toBe(false);
  });

  test('a sitting that wrote and was cut off opens again: its end was never recorded', async () => {
    const folder = await closedFolder(driver);
    const copy = temporaryFolder();
    const data = await openTestData(driver, folder);
    write(data.store.database, '魏清和');
    for (const file of ['yishitai.db', 'holder.json', 'seal.json']) copyFileSync(join(folder, file), join(copy, file));
    data.close();
    expect((await openTestData(driver, copy)).afterUncleanEnd).toBe(true);
  });

  test('an older copy put in its place is opened only when somebody says so', async () => {
    const folder = await closedFolder(driver);
    const older = join(temporaryFolder(), 'copy.db');
    copyFileSync(join(folder, 'yishitai.db'), older);
    const data = await openTestData(driver, folder);
    write(data.store.database, '魏清和');
    data.close();
    copyFileSync(older, join(folder, 'yishitai.db'));
    const before = contentsOf(folder);
    expect((await refusalOf(driver, folder)).reason).toBe('altered');
    expect(contentsOf(folder)).toEqual(before);
    const taken = await openTestData(driver, folder, { acceptAltered: true });
    expect(taken.store.database.prepare('SELECT name FROM seen').all()).toEqual([{ name }]);
    taken.close();
    await openTestData(driver, folder);
  });

  test('a file that SQLite finds damaged is not opened, whatever somebody says', async () => {
    const folder = await closedFolder(driver);
    const path = join(folder, 'yishitai.db');
    const bytes = readFileSync(path);
    bytes.writeUInt32BE(bytes.readUInt32BE(24) + 7, 24);
    bytes.fill(0x5a, 4096);
    writeFileSync(path, bytes);
    expect((await refusalOf(driver, folder)).reason).toBe('corrupt');
    expect((await refusalOf(driver, folder, { acceptAltered: true })).reason).toBe('corrupt');
  });

  test('without a seal, or with a broken one, the file opens as ever and is sealed at the end', async () => {
    const folder = await closedFolder(driver);
    const seal = join(folder, 'seal.json');
    const written = readFileSync(seal, 'utf8');
    for (const spoil of [() => rmSync(seal), () => writeFileSync(seal, '{"changeCounter":')]) {
      spoil();
      (await openTestData(driver, folder)).close();
      expect(readFileSync(seal, 'utf8')).toBe(written);
    }
    expect(existsSync(`${seal}.new`)).toBe(false);
  });
});
