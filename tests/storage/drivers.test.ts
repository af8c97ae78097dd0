/** The two drivers are one to the rest of the program: same values, same errors, same transactions. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Database, Driver } from '@core/storage/driver/database';
import { driverLoader } from '@core/storage/driver/load-driver';
import { SqliteFailure } from '@core/storage/driver/sqlite-failure';
import { fullCheck, rowCounts } from '@core/storage/integrity';
import { drivers } from '../support/drivers';
import { temporaryFolder } from '../support/temporary-folder';

function newFile(driver: Driver): Database {
  const database = driver.open(join(temporaryFolder(), 'x.db'), { create: true });
  database.execute(
    'CREATE TABLE paper (id INTEGER PRIMARY KEY, title TEXT UNIQUE, pages INTEGER CHECK (pages > 0)) STRICT',
  );
  database.execute('CREATE TABLE copy (paper INTEGER NOT NULL REFERENCES paper (id), bytes BLOB) STRICT');
  return database;
}
const reasonOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof SqliteFailure) return error.reason;
    throw error;
  }
  return 'none';
};

describe.each(drivers)('%s', (_name, driver) => {
  test('values go in and come back as they were', () => {
    const database = newFile(driver);
    const insert = database.prepare('INSERT INTO paper (title, pages) VALUES (@title, @pages)');
    expect(insert.run({ title: '决议', pages: 3 })).toEqual({ changes: 1, lastId: 1 });
    database.prepare('INSERT INTO copy VALUES (?, ?)').run([1, new Uint8Array([0, 255])]);
    expect(database.prepare('SELECT * FROM paper').all()).toEqual([{ id: 1, title: '决议', pages: 3 }]);
    expect(database.prepare('SELECT * FROM paper WHERE id = ?').get([2])).toBeUndefined();
    expect([...database.prepare('SELECT id FROM paper').iterate()]).toEqual([{ id: 1 }]);
    expect([...(database.prepare('SELECT bytes FROM copy').get()!['bytes'] as Uint8Array)]).toEqual([0, 255]);
    expect(Object.getPrototypeOf(database.prepare('SELECT id FROM paper').get())).toBe(Object.prototype);
    expect(rowCounts(database)).toEqual({ copy: 1, paper: 1 });
    expect(database.description).toMatch(/SQLite 3\.\d+/);
    database.close();
  });

  test('errors have the same names', () => {
    const database = newFile(driver);
    database.execute('PRAGMA foreign_keys = ON');
    database.execute(`INSERT INTO paper VALUES (1, '决议', 1)`);
    const reasons = [
      `INSERT INTO paper VALUES (1, '决定', 1)`,
      `INSERT INTO paper VALUES (2, '决议', 1)`,
      `INSERT INTO paper VALUES (2, '决定', 0)`,
      `INSERT INTO paper VALUES (2, '决定', 'x')`,
      'INSERT INTO copy VALUES (NULL, NULL)',
      'INSERT INTO copy VALUES (9, NULL)',
      'SELECT nonsense',
    ].map((text) => reasonOf(() => database.prepare(text).run()));
    expect(reasons).toEqual(['unique', 'unique', 'check', 'check', 'check', 'foreign-key', 'other']);
    database.close();
    const folder = temporaryFolder();
    expect(reasonOf(() => driver.open(join(folder, 'none.db')))).toBe('cannot-open');
    expect(existsSync(join(folder, 'none.db'))).toBe(false);
    writeFileSync(join(folder, 'text.db'), 'no database '.repeat(100));
    expect(reasonOf(() => driver.open(join(folder, 'text.db')).prepare('SELECT * FROM sqlite_schema').all())).toBe(
      'not-a-database',
    );
  });

  test('a file opened for reading is not written to', () => {
    const database = newFile(driver);
    database.close();
    const reading = driver.open(database.path, { readOnly: true });
    expect(reasonOf(() => reading.execute(`INSERT INTO paper VALUES (1, '甲', 1)`))).toBe('read-only');
    reading.close();
  });

  test('a transaction is whole or not at all, and does not nest', () => {
    const database = newFile(driver);
    const add = (title: string) => database.prepare('INSERT INTO paper (title) VALUES (?)').run([title]);
    const failing = () =>
      database.transaction('immediate', () => {
        add('甲');
        throw new Error('changed my mind');
      });
    expect(failing).toThrow('changed my mind');
    expect(() => database.transaction('immediate', () => database.transaction('deferred', () => 1))).toThrow('nest');
    expect(() => database.transaction('immediate', async () => add('乙'))).toThrow('synchronous');
    expect(database.transaction('immediate', () => add('丙').lastId)).toBe(1);
    expect(database.prepare('SELECT title FROM paper').all()).toEqual([{ title: '丙' }]);
    database.close();
  });

  test('a reference that is broken only at the end takes the whole back', () => {
    const database = newFile(driver);
    database.execute('PRAGMA foreign_keys = ON');
    const broken = () =>
      database.transaction('immediate', () => {
        database.execute('PRAGMA defer_foreign_keys = ON');
        database.execute('INSERT INTO copy VALUES (9, NULL)');
      });
    expect(reasonOf(broken)).toBe('foreign-key');
    expect(rowCounts(database)).toEqual({ copy: 0, paper: 0 });
    database.transaction('immediate', () => undefined);
    database.close();
  });

  test('copies a file while it is in use, a part at a time, or not at all', async () => {
    const database = newFile(driver);
    database.execute(`INSERT INTO paper VALUES (1, '甲', 1)`);
    const row = database.prepare('INSERT INTO copy VALUES (1, zeroblob(2000))');
    database.transaction('immediate', () => {
      for (let n = 0; n < 3_000; n++) row.run();
    });
    const target = join(temporaryFolder(), 'copy.db');
    const steps: number[] = [];
    await database.copyTo(target, { onProgress: (done) => void steps.push(done) });
    expect(steps.length).toBeGreaterThan(3);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    const copy = driver.open(target);
    expect(rowCounts(copy)).toEqual(rowCounts(database));
    expect(fullCheck(copy)).toEqual([]);
    copy.close();

    const giveUp = new AbortController();
    const copying = database.copyTo(join(temporaryFolder(), 'given-up.db'), {
      signal: giveUp.signal,
      onProgress: () => giveUp.abort(),
    });
    await expect(copying).rejects.toThrow();
    // The file goes on being of use.
    database.execute(`INSERT INTO paper VALUES (2, '乙', 1)`);
    database.close();
  });
});

test('the driver is chosen once, and by hand where that is asked', () => {
  expect(driverLoader({ YISHITAI_SQLITE: 'node' })().name).toBe('node:sqlite');
  expect(driverLoader({ YISHITAI_SQLITE: 'better' })().name).toBe('better-sqlite3');
  const load = driverLoader({});
  expect(load()).toBe(load());
});
