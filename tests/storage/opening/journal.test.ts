/** A journal beside the file at opening: one of a cut transaction is played back, one of another file is not. */
import { copyFileSync, cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Driver } from '@core/storage/driver/database';
import { fullCheck } from '@core/storage/integrity';
import { contentsOf, openTestData, refusalOf } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { temporaryFolder } from '../../support/temporary-folder';

/** A folder whose file was copied in the middle of a transaction, as a cut leaves it. */
async function cutFolder(driver: Driver, transactionsBefore: number, savesFirstPage = false): Promise<string> {
  const data = await openTestData(driver);
  const { database } = data.store;
  for (let n = 0; n < transactionsBefore; n++)
    data.store.note(() => database.execute(`INSERT OR REPLACE INTO data_state VALUES ('clerk', 'whole ${n}')`));
  const folder = temporaryFolder();
  // So little cache that pages are written before the transaction ends.
  database.execute('PRAGMA cache_size = 1');
  database.execute('BEGIN IMMEDIATE');
  if (savesFirstPage) database.execute('CREATE TABLE half (x)');
  database.execute(`UPDATE data_state SET value = 'half'`);
  const row = database.prepare('INSERT INTO long_text VALUES (@hash, @body)');
  for (let n = 0; n < 200; n++) row.run({ hash: String(n).padStart(64, '0'), body: 'half '.repeat(1000) });
  cpSync(data.layout.folder, folder, { recursive: true });
  database.execute('ROLLBACK');
  return folder;
}

const clerkOf = async (driver: Driver, folder: string): Promise<unknown> => {
  const { database } = (await openTestData(driver, folder)).store;
  expect(fullCheck(database)).toEqual([]);
  expect(database.prepare('SELECT count(*) AS n FROM long_text').get()).toEqual({ n: 0 });
  return database.prepare(`SELECT value FROM data_state WHERE key = 'clerk'`).get()?.['value'];
};

describe.each(drivers)('over %s', (_name, driver) => {
  test.each([true, false])('a cut transaction is played back (first page saved: %s)', async (first) => {
    const folder = await cutFolder(driver, 3, first);
    expect(statSync(join(folder, 'yishitai.db-journal')).size).toBeGreaterThan(1000);
    expect(await clerkOf(driver, folder)).toBe('whole 2');
  });

  test.each([
    [true, true],
    [true, false],
    [false, false],
  ])('the journal of another file is set aside (first page saved: %s, ended badly: %s)', async (first, badly) => {
    const cut = await cutFolder(driver, 20, first);
    let other = await openTestData(driver);
    other.store.note((database) => database.execute(`INSERT INTO data_state VALUES ('clerk', '')`));
    // Another day, another sitting.
    for (const value of ['yesterday', 'today', 'another office']) {
      other.close();
      other = await openTestData(driver, other.layout.folder);
      other.store.note((database) => database.execute(`UPDATE data_state SET value = '${value}'`));
    }
    other.close();
    if (badly) writeFileSync(other.layout.holder, '{}');
    copyFileSync(join(cut, 'yishitai.db-journal'), `${other.layout.database}-journal`);
    const before = contentsOf(other.layout.folder);
    expect(await clerkOf(driver, other.layout.folder)).toBe('another office');
    expect(existsSync(`${other.layout.database}-journal`)).toBe(false);
    const aside = readdirSync(other.layout.folder).find((name) => name.startsWith('yishitai.db-journal-'));
    expect(contentsOf(other.layout.folder)[aside!]).toBe(before['yishitai.db-journal']);
  });

  test('a journal without its file is no reason to make a new one', async () => {
    const folder = await cutFolder(driver, 2);
    rmSync(join(folder, 'yishitai.db'));
    const before = contentsOf(folder);
    expect((await refusalOf(driver, folder)).reason).toBe('missing');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('an empty or begun journal is nothing', async () => {
    const data = await openTestData(driver);
    data.close();
    for (const content of ['', 'not a journal', '\0'.repeat(512)]) {
      writeFileSync(`${data.layout.database}-journal`, content);
      const again = await openTestData(driver, data.layout.folder);
      expect(fullCheck(again.store.database)).toEqual([]);
      again.close();
    }
  });
});
