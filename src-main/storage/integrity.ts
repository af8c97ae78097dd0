import type { Database } from './driver/database';
import { SqliteFailure } from './driver/sqlite-failure';

/** At most this many findings are told. */
const most = 50;

/** Whether the file hangs together: pages, indexes by count, CHECKs. Empty when it does. Seconds for a large file. */
export const quickCheck = (database: Database): string[] => checked(database, `PRAGMA quick_check(${most})`);

/** The same with every index entry compared, and every reference followed. */
export function fullCheck(database: Database): string[] {
  const found = checked(database, `PRAGMA integrity_check(${most})`);
  const broken = found.length > 0 ? [] : database.prepare('PRAGMA foreign_key_check').all();
  return [...found, ...broken.slice(0, most).map((row) => `${String(row['table'])} -> ${String(row['parent'])}`)];
}

function checked(database: Database, pragma: string): string[] {
  try {
    const answers = database
      .prepare(pragma)
      .all()
      .map((row) => String(Object.values(row)[0]));
    return answers.length === 1 && answers[0] === 'ok' ? [] : answers;
  } catch (error) {
    if (error instanceof SqliteFailure) return [error.reason];
    throw error;
  }
}

/** Rows of every table, for a backup to be compared with what it was made of. */
export function rowCounts(database: Database): Record<string, number> {
  const tables = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`)
    .all()
    .map((row) => String(row['name']))
    .filter((name) => !name.startsWith('sqlite_'));
  return Object.fromEntries(
    tables.map((name) => [name, Number(database.prepare(`SELECT count(*) AS n FROM "${name}"`).get()?.['n'])]),
  );
}
