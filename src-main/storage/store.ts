import { CallFailure } from '../contract/errors';
import { keepChangeSet, type ChangeOrigin } from './change-set/keep-change-set';
import { RecordWriter } from './change-set/record-writer';
import type { Database } from './driver/database';
import { SqliteFailure, type SqliteCause } from './driver/sqlite-failure';

const codes: Partial<Record<SqliteCause, CallFailure['code']>> = {
  full: 'DISK_FULL',
  'read-only': 'NO_PERMISSION',
  'cannot-open': 'NO_PERMISSION',
  corrupt: 'DATABASE_CORRUPT',
  'not-a-database': 'DATABASE_CORRUPT',
  busy: 'DATABASE_IN_USE',
  'foreign-key': 'REFERENCED',
};

/** An error of SQLite as the contract knows it; others as they came. */
export function asCallFailure(error: unknown): unknown {
  const code = error instanceof SqliteFailure ? codes[error.reason] : undefined;
  return code ? new CallFailure(code, {}, { cause: error }) : error;
}

/** The open database as the application uses it: reading, and writing by transactions that end on the disk. */
export class Store {
  constructor(readonly database: Database) {}

  /** Reads that belong together, of one moment. */
  read<Value>(work: (database: Database) => Value): Value {
    return known(() => work(this.database));
  }

  /**
   * One change of records: everything or nothing, with its change set. It is on the disk when this answers.
   * `changeSet` is null where nothing changed.
   */
  write<Value>(
    origin: ChangeOrigin,
    work: (writer: RecordWriter) => Value,
  ): { value: Value; changeSet: number | null } {
    return known(() =>
      this.database.transaction('immediate', () => {
        const writer = new RecordWriter(this.database);
        const value = work(writer);
        if (value instanceof Promise) throw new Error('a change of records is synchronous');
        return { value, changeSet: keepChangeSet(this.database, writer, origin) };
      }),
    );
  }

  /** Changes of what is not a record (drafts, data_state): without a change set, on the disk when it answers. */
  note<Value>(work: (database: Database) => Value): Value {
    return known(() => this.database.transaction('immediate', () => work(this.database)));
  }
}

function known<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw asCallFailure(error);
  }
}
