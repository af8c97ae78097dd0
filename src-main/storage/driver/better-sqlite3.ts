import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';
import type { CopyOptions, Database, Driver, OpenFileOptions, SqlParameters, SqlRow, Statement } from './database';
import { causeOf, SqliteFailure } from './sqlite-failure';
import { copyPages, rolledBack } from './transactions';

/** Names that better-sqlite3 gives the result codes, as far as they are told apart. */
const resultCodes: Record<string, number> = {
  SQLITE_PERM: 3,
  SQLITE_BUSY: 5,
  SQLITE_LOCKED: 6,
  SQLITE_READONLY: 8,
  SQLITE_IOERR: 10,
  SQLITE_CORRUPT: 11,
  SQLITE_FULL: 13,
  SQLITE_CANTOPEN: 14,
  SQLITE_AUTH: 23,
  SQLITE_NOTADB: 26,
  SQLITE_CONSTRAINT_CHECK: 275,
  SQLITE_CONSTRAINT_FOREIGNKEY: 787,
  SQLITE_CONSTRAINT_NOTNULL: 1299,
  SQLITE_CONSTRAINT_PRIMARYKEY: 1555,
  SQLITE_CONSTRAINT_UNIQUE: 2067,
  SQLITE_CONSTRAINT_DATATYPE: 3091,
};

/** The default driver. Loading fails where its native module does not run; see load-driver.ts. */
export function betterSqlite3Driver(): Driver {
  // Not imported: the bundle must start on PCs where the native module cannot be loaded.
  const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite3;
  new Sqlite(':memory:').close();
  return { name: 'better-sqlite3', open: (path, options) => new BetterDatabase(Sqlite, path, options) };
}

class BetterDatabase implements Database {
  readonly description: string;
  readonly #sqlite: BetterSqlite3.Database;
  readonly #statements = new Map<string, Statement>();

  constructor(
    Sqlite: typeof BetterSqlite3,
    readonly path: string,
    { readOnly = false, create = false }: OpenFileOptions = {},
  ) {
    this.#sqlite = known(() => new Sqlite(path, { readonly: readOnly, fileMustExist: !create, timeout: 0 }));
    this.description = `better-sqlite3, SQLite ${String(this.prepare('SELECT sqlite_version() AS v').get()?.['v'])}`;
  }

  prepare(text: string): Statement {
    let statement = this.#statements.get(text);
    if (!statement) this.#statements.set(text, (statement = this.#compile(text)));
    return statement;
  }

  #compile(text: string): Statement {
    const compiled = known(() => this.#sqlite.prepare<unknown[], SqlRow>(text));
    return {
      run: (parameters) =>
        known(() => {
          const { changes, lastInsertRowid } = compiled.run(...given(parameters));
          return { changes, lastId: Number(lastInsertRowid) };
        }),
      get: (parameters) => known(() => compiled.get(...given(parameters))),
      all: (parameters) => known(() => compiled.all(...given(parameters))),
      iterate: (parameters) => known(() => compiled.iterate(...given(parameters))),
    };
  }

  execute(text: string): void {
    known(() => this.#sqlite.exec(text));
  }

  pragma(text: string) {
    const rows = known(() => this.#sqlite.pragma(text)) as SqlRow[];
    return Object.values(rows[0] ?? {})[0] ?? null;
  }

  transaction<Value>(mode: 'deferred' | 'immediate', work: () => Value): Value {
    return rolledBack(this, mode, work, () => this.#sqlite.inTransaction);
  }

  copyTo(path: string, options: CopyOptions = {}): Promise<void> {
    return copyPages(options, async (step) => {
      await this.#sqlite.backup(path, {
        progress: ({ totalPages, remainingPages }) => step(totalPages, remainingPages),
      });
    }).catch((error: unknown) => {
      throw translated(error);
    });
  }

  close(): void {
    this.#sqlite.close();
  }
}

function given(parameters: SqlParameters | undefined): unknown[] {
  if (parameters === undefined) return [];
  return Array.isArray(parameters) ? [...(parameters as unknown[])] : [parameters];
}

function known<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw translated(error);
  }
}

function translated(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (!code.startsWith('SQLITE_')) return error;
  const number = resultCodes[code] ?? resultCodes[code.split('_').slice(0, 2).join('_')] ?? 1;
  return new SqliteFailure(causeOf(number), { cause: error, message: error.message });
}
