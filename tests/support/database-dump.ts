import type { Database, Driver } from '@core/storage/driver/database';

/** Every row of every table, as text, in a fixed order: equal for equal contents, whatever pages they lie on. */
export function dumpOf(driver: Driver, path: string): string {
  const database = driver.open(path, { readOnly: true });
  try {
    return tablesOf(database)
      .map((table) => `${table}\n${rowsOf(database, table).join('\n')}`)
      .join('\n\n');
  } finally {
    database.close();
  }
}

const tablesOf = (database: Database): string[] =>
  database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_stat%' ORDER BY name`)
    .all()
    .map((row) => String(row['name']));

const rowsOf = (database: Database, table: string): string[] =>
  database
    .prepare(`SELECT * FROM "${table}"`)
    .all()
    .map((row) =>
      JSON.stringify(row, (_key, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value)),
    )
    .sort();
