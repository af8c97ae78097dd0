/**
 * SQLite as the rooms of storage use it: synchronous, the same over better-sqlite3 and node:sqlite.
 *
 * Two drivers, because the prebuilt better-sqlite3 needs glibc 2.34 and UOS V20 and Kylin V10 have less.
 */
export type SqlValue = null | number | string | Uint8Array;
export type SqlRow = Record<string, SqlValue>;
/** Values by position, or one object of named values (@name in the text). */
export type SqlParameters = readonly SqlValue[] | Readonly<Record<string, SqlValue>>;

export interface Statement {
  /** Answers how many rows changed and the rowid of the last one inserted. */
  run(parameters?: SqlParameters): { changes: number; lastId: number };
  get(parameters?: SqlParameters): SqlRow | undefined;
  all(parameters?: SqlParameters): SqlRow[];
  iterate(parameters?: SqlParameters): IterableIterator<SqlRow>;
}

/** deferred reads first; immediate takes the write lock at once. */
export type TransactionMode = 'deferred' | 'immediate';

export interface Database {
  /** Driver and version: “better-sqlite3, SQLite 3.54.1”. */
  readonly description: string;
  readonly path: string;
  /** Compiled once a text and kept. */
  prepare(text: string): Statement;
  /** Statements without parameters or answers. */
  execute(text: string): void;
  /** First column of the first row that `pragma <text>` answers. */
  pragma(text: string): SqlValue;
  /** Rolls back when `work` throws. Does not nest. */
  transaction<Value>(mode: TransactionMode, work: () => Value): Value;
  /**
   * Copies the database as it stands into a new file, a part at a time, so that other work goes on in between.
   * `onProgress` is told pages done and pages in all; `signal` gives up.
   */
  copyTo(path: string, options?: CopyOptions): Promise<void>;
  close(): void;
}

export interface CopyOptions {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

export interface OpenFileOptions {
  readOnly?: boolean;
  /** Fails where the file is missing unless set. */
  create?: boolean;
}

export interface Driver {
  readonly name: 'better-sqlite3' | 'node:sqlite';
  open(path: string, options?: OpenFileOptions): Database;
}
