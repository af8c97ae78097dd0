import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordTables } from '@core/storage/change-set/record-tables';
import { rowOf } from '@core/storage/change-set/images';
import { contradictionsIn } from '@core/storage/consistency/consistency';
import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import type { Database, SqlRow } from '@core/storage/driver/database';
import { fullCheck, quickCheck } from '@core/storage/integrity';
import { openData } from '@core/storage/opening/open-data';
import { readClaims, type Claims } from './claims';

export interface Looked {
  /** What is wrong; nothing when the data are whole. */
  faults: string[];
  claims: Claims;
  lastChangeSet: number;
}

/** Opens a folder as the program does, and looks whether what is in it hangs together. Throws OpeningRefused. */
export async function lookAt(folder: string, create = false): Promise<Looked> {
  const data = await openData(folder, {
    driver: betterSqlite3Driver(),
    create,
    shell: 'cli',
    now: () => Date.now(),
    beforeMigration: async () => undefined,
  });
  try {
    const { database } = data.store;
    const faults = [
      ...quickCheck(database),
      ...fullCheck(database),
      ...contradictionsIn(database).filter(isLasting),
      ...halfChanges(database),
      ...lostContents(database, data.layout.files),
    ];
    const last = database.prepare('SELECT coalesce(max(id), 0) AS id FROM change_set').get();
    return { faults, claims: readClaims(database), lastChangeSet: Number(last?.['id']) };
  } finally {
    data.close();
  }
}

/** A number that is taken for a paper not issued yet is settled once the program itself opens the folder. */
const isLasting = (sentence: string): boolean => !sentence.startsWith('发文字号');

/** Every record must be exactly what its history makes of it: half a change would show here. */
export function halfChanges(database: Database): string[] {
  const made = new Map<string, SqlRow>();
  for (const change of database.prepare('SELECT * FROM change ORDER BY change_set, sequence').iterate()) {
    const key = `${String(change['record_table'])} ${String(change['record_id'])}`;
    const after = change['after'] === null ? {} : rowOf(database, String(change['after']));
    if (change['operation'] === 'remove') made.delete(key);
    else made.set(key, change['operation'] === 'insert' ? after : { ...made.get(key), ...after });
  }
  const standing = new Map<string, SqlRow>();
  for (const table of recordTables)
    for (const row of database.prepare(`SELECT * FROM ${table}`).all())
      standing.set(`${table} ${String(row['id'])}`, row);
  return [...new Set([...made.keys(), ...standing.keys()])]
    .filter((key) => text(made.get(key)) !== text(standing.get(key)))
    .map((key) => `${key} is not what its history says`);
}

const text = (row: SqlRow | undefined): string | undefined =>
  row && JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Contents the records refer to and that are gone or damaged. */
function lostContents(database: Database, files: string): string[] {
  return database
    .prepare('SELECT hash FROM stored_file')
    .all()
    .map((row) => String(row['hash']))
    .filter((hash) => {
      const path = join(files, hash.slice(0, 2), hash);
      return !existsSync(path) || createHash('sha256').update(readFileSync(path)).digest('hex') !== hash;
    })
    .map((hash) => `content ${hash.slice(0, 12)} is gone or damaged`);
}
