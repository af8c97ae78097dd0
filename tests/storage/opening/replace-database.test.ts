/** The exchange of the database, cut off between any two of its steps. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Driver } from '@core/storage/driver/database';
import type { FolderLayout } from '@core/storage/folder-layout';
import { replaceDatabase, replacementPath } from '@core/storage/opening/replace-database';
import { openTestData } from '../../support/data-folders';
import { drivers } from '../../support/drivers';

const note = (layout: FolderLayout) => join(layout.work, 'replacement.json');
const mark = (driver: Driver, folder: string) =>
  openTestData(driver, folder).then((data) => {
    const row = data.store.database.prepare(`SELECT value FROM data_state WHERE key = 'clerk'`).get();
    data.close();
    return row?.['value'];
  });

/** An office marked old, with one marked new ready to take its place. */
async function beforeExchange(driver: Driver): Promise<FolderLayout> {
  const [old, next] = [await openTestData(driver), await openTestData(driver)];
  old.store.note((database) => database.execute(`INSERT INTO data_state VALUES ('clerk', 'old')`));
  next.store.note((database) => database.execute(`INSERT INTO data_state VALUES ('clerk', 'new')`));
  old.close();
  next.close();
  mkdirSync(old.layout.work);
  copyFileSync(next.layout.database, replacementPath(old.layout));
  return old.layout;
}

describe.each(drivers)('over %s', (_name, driver) => {
  test('the new one stands there, the old one is kept', async () => {
    const layout = await beforeExchange(driver);
    replaceDatabase(layout, join(layout.work, 'before'));
    expect(await mark(driver, layout.folder)).toBe('new');
    expect(existsSync(note(layout))).toBe(false);
    renameSync(join(layout.work, 'before', 'replaced.db'), layout.database);
    rmSync(layout.seal);
    expect(await mark(driver, layout.folder)).toBe('old');
  });

  test('one that was prepared and not begun does not happen', async () => {
    const layout = await beforeExchange(driver);
    expect(await mark(driver, layout.folder)).toBe('old');
    expect(existsSync(replacementPath(layout))).toBe(false);
  });

  test.each([
    ['after the note', () => undefined],
    [
      'after the old one was moved',
      (layout: FolderLayout) => {
        mkdirSync(join(layout.work, 'before'));
        renameSync(layout.database, join(layout.work, 'before', 'replaced.db'));
      },
    ],
    ['after the new one was moved in', (layout: FolderLayout) => renameSync(replacementPath(layout), layout.database)],
  ])('cut off %s, it is finished at the next opening', async (_moment, done) => {
    const layout = await beforeExchange(driver);
    writeFileSync(note(layout), JSON.stringify({ oldFolder: 'work/before' }));
    done(layout);
    expect(await mark(driver, layout.folder)).toBe('new');
    expect(existsSync(note(layout))).toBe(false);
    expect(existsSync(replacementPath(layout))).toBe(false);
    expect(await mark(driver, layout.folder)).toBe('new');
  });

  test('a note torn while it was written keeps the old one all the same', async () => {
    const layout = await beforeExchange(driver);
    const old = readFileSync(layout.database);
    writeFileSync(note(layout), '{"oldFol');
    expect(await mark(driver, layout.folder)).toBe('new');
    expect(readFileSync(join(layout.work, 'replaced', 'replaced.db')).equals(old)).toBe(true);
  });

  test('without a replacement nothing is moved', async () => {
    const layout = await beforeExchange(driver);
    rmSync(replacementPath(layout));
    expect(() => replaceDatabase(layout, join(layout.work, 'before'))).toThrow();
    expect(await mark(driver, layout.folder)).toBe('old');
  });
});
