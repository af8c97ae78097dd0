import { cpSync, mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import { fullCheck } from '@core/storage/integrity';
import { migrate, storedVersion } from '@core/storage/migrate';
import { migrations, schemaVersion } from '@core/storage/migrations/all';
import type { Migration } from '@core/storage/migrations/migration';
import { openData } from '@core/storage/opening/open-data';
import { startRole } from './child';
import { Outcome } from './outcome';
import { chanceOf } from './random';

const terms = 99;
const texts = 20_000;

/** Steps as a later version may bring them: a table rebuilt, a column filled, an index. */
const later: readonly Migration[] = [
  ...migrations,
  {
    version: schemaVersion + 1,
    name: 'drill',
    statements: [
      'CREATE TABLE long_text_new (hash TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, length INTEGER NOT NULL) STRICT, WITHOUT ROWID',
      'INSERT INTO long_text_new SELECT hash, body, length(body) FROM long_text',
      'DROP TABLE long_text',
      'ALTER TABLE long_text_new RENAME TO long_text',
    ],
  },
  {
    version: schemaVersion + 2,
    name: 'drill more',
    statements: [
      'ALTER TABLE term ADD COLUMN note TEXT',
      `UPDATE term SET note = 'x'`,
      'CREATE INDEX term_by_note ON term (note)',
    ],
  },
];

const openedAt = (folder: string, create: boolean) =>
  openData(folder, {
    driver: betterSqlite3Driver(),
    create,
    shell: 'cli',
    now: () => Date.now(),
    beforeMigration: async () => undefined,
  });

/** The program is killed while it brings an older file up to date: the file is of the one version or the other, whole. */
export async function drillMigration(kills: number, seed: number): Promise<Outcome> {
  const outcome = new Outcome('kills in a migration');
  const chance = chanceOf(seed);
  const parent = mkdtempSync(join(tmpdir(), 'yishitai-drill-'));
  try {
    const before = join(parent, 'before');
    const data = await openedAt(before, true);
    data.store.note((database) => {
      const text = database.prepare('INSERT INTO long_text VALUES (?, ?)');
      for (let n = 0; n < texts; n++) text.run([String(n).padStart(64, '0'), '长文'.repeat(100)]);
      const term = database.prepare('INSERT INTO term (number, begins_on, revision) VALUES (?, ?, 1)');
      for (let n = 1; n <= terms; n++) term.run([n, `${1900 + n}-01-01`]);
    });
    data.close();
    for (let n = 0; n < kills; n++) {
      const folder = join(parent, 'data');
      cpSync(before, folder, { recursive: true });
      const child = startRole('migrate', [folder]);
      while (!child.said().includes('begins') && child.process.exitCode === null) await wait(1);
      await wait(chance.whole(250));
      child.kill();
      const finished = (await child.ended).includes('done');
      for (const fault of faultsOf(folder, finished, outcome)) outcome.fail(`seed ${seed}, kill ${n + 1}: ${fault}`);
      rmSync(folder, { recursive: true, force: true });
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  return outcome;
}

function faultsOf(folder: string, finished: boolean, outcome: Outcome): string[] {
  const database = betterSqlite3Driver().open(join(folder, 'yishitai.db'));
  try {
    const faults = fullCheck(database);
    const version = storedVersion(database);
    outcome.count(`left at version ${version}${finished ? ', acknowledged' : ''}`);
    const count = (table: string) => Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']);
    if (count('long_text') !== texts || count('term') !== terms) faults.push('rows are missing');
    const columns = database.prepare(`SELECT count(*) AS n FROM pragma_table_info('term') WHERE name = 'note'`).get();
    const isNew = Number(columns?.['n']) === 1;
    if (version !== (isNew ? later.length : schemaVersion)) faults.push(`version ${version} on the other schema`);
    if (finished && !isNew) faults.push('an acknowledged migration is gone');
    return faults;
  } finally {
    database.close();
  }
}

/** The process that is killed. */
export async function migrateSlowly(folder: string): Promise<void> {
  const data = await openedAt(folder, false);
  writeSync(1, 'begins\n');
  // A small cache, so that the file itself is written to long before the end.
  data.store.database.execute('PRAGMA cache_size = 20');
  migrate(data.store.database, later);
  writeSync(1, 'done\n');
  await wait(10_000);
}
