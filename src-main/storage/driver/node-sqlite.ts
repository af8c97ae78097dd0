import { existsSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type {
  CopyOptions,
  Database,
  Driver,
  OpenFileOptions,
  SqlParameters,
  SqlRow,
  SqlValue,
  Statement,
} from './database';
import { causeOf, SqliteFailure } from './sqlite-failure';
import { copyPages, rolledBack } from './transactions';

type NodeSqlite = typeof import('node:sqlite');

/** SQLite as Node itself brings it: no native file of its own, so it runs wherever this Node or Electron runs. */
export function nodeSqliteDriver(): Driver {
  const sqlite = process.getBuiltinModule('node:sqlite') as NodeSqlite | undefined;
  if (!sqlite) throw new Error('this Node has no node:sqlite');
  return { name: 'node:sqlite', open: (path, options) => new NodeDatabase(sqlite, path, options) };
}

class NodeDatabase implements Database {
  readonly description: string;
  readonly #sqlite: DatabaseSync;
  readonly #module: NodeSqlite;
  readonly #statements = new Map<string, Statement>();

  constructor(
    sqlite: NodeSqlite,
    readonly path: string,
    { readOnly = false, create = false }: OpenFileOptions = {},
  ) {
    this.#module = sqlite;
    // node:sqlite creates what is missing unless it only reads.
    if (!create && !existsSync(path)) throw new SqliteFailure('cannot-open', { message: 'no such file' });
    this.#sqlite = known(() => new sqlite.DatabaseSync(path, { readOnly, timeout: 0 }));
    this.description = `node:sqlite, SQLite ${String(this.prepare('SELECT sqlite_version() AS v').get()?.['v'])}`;
  }

  prepare(text: string): Statement {
    let statement = this.#statements.get(text);
    if (!statement) this.#statements.set(text, (statement = this.#compile(text)));
    return statement;
  }

  #compile(text: string): Statement {
    const compiled: StatementSync = known(() => this.#sqlite.prepare(text));
    return {
      run: (parameters) =>
        known(() => {
          const { changes, lastInsertRowid } = compiled.run(...given(parameters));
          return { changes: Number(changes), lastId: Number(lastInsertRowid) };
        }),
      get: (parameters) => known(() => plain(compiled.get(...given(parameters)))),
      all: (parameters) => known(() => compiled.all(...given(parameters)).map((row) => plain(row) as SqlRow)),
      iterate: (parameters) => rows(known(() => compiled.iterate(...given(parameters)))),
    };
  }

  execute(text: string): void {
    known(() => this.#sqlite.exec(text));
  }

  pragma(text: string): SqlValue {
    const row = known(() => this.#sqlite.prepare(`PRAGMA ${text}`).get()) as SqlRow | undefined;
    return Object.values(row ?? {})[0] ?? null;
  }

  transaction<Value>(mode: 'deferred' | 'immediate', work: () => Value): Value {
    return rolledBack(this, mode, work, () => this.#sqlite.isTransaction);
  }

  copyTo(path: string, options: CopyOptions = {}): Promise<void> {
    return copyPages(options, async (step) => {
      await this.#module.backup(this.#sqlite, path, {
        rate: 200,
        progress: ({ totalPages, remainingPages }) => void step(totalPages, remainingPages),
      });
    }).catch((error: unknown) => {
      throw translated(error);
    });
  }

  close(): void {
    this.#sqlite.close();
  }
}

/** Rows of node:sqlite have no prototype; ours are ordinary objects, as those of the other driver. */
const plain = (row: unknown): SqlRow | undefined => (row === undefined ? undefined : { ...(row as SqlRow) });

function* rows(found: Iterable<unknown>): IterableIterator<SqlRow> {
  for (const row of found) yield plain(row) as SqlRow;
}

function given(parameters: SqlParameters | undefined): SqlValue[] {
  if (parameters === undefined) return [];
  return (Array.isArray(parameters) ? [...(parameters as SqlValue[])] : [parameters]) as SqlValue[];
}

function known<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw translated(error);
  }
}

function translated(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  return new SqliteFailure(causeOf(error.errcode), { cause: error, message: error.message });
}
