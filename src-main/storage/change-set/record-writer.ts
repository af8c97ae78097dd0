import { CallFailure } from '../../contract/errors';
import type { Database, SqlRow, SqlValue } from '../driver/database';
import { imageOf, rowOf } from './images';
import type { RecordTable } from './record-tables';

export type Operation = 'insert' | 'update' | 'remove';

/** One record changed, as the change table keeps it. */
export interface RecordedChange {
  table: RecordTable;
  id: number;
  operation: Operation;
  before: string | null;
  after: string | null;
}

/** Columns of a record without id and revision, which the writer sees to. */
export type RecordValues = Readonly<Record<string, Exclude<SqlValue, Uint8Array>>>;

/**
 * The only way in which records change. Works inside one transaction and keeps before- and after-images by column, from
 * which the history is read and changes are taken back.
 */
export class RecordWriter {
  readonly changes: RecordedChange[] = [];
  /** The change set that is being taken back, see undo-change-set.ts. */
  undoes: number | null = null;
  #label: string | null = null;
  #final = false;

  constructor(readonly database: Database) {}

  get label(): string | null {
    return this.#label;
  }

  get final(): boolean {
    return this.#final;
  }

  /** Says in Chinese what is being done, better than the command's general words: 修改第五届任期. */
  describe(label: string): void {
    this.#label = label;
  }

  /** What is done here cannot be taken back (a paper was issued). */
  makeFinal(): void {
    this.#final = true;
  }

  /**
   * Answers the new id. `id` is given only for the one row of office, and when a removed record comes back: its revision
   * then goes on from where it was, so that a window with the old record is still refused.
   */
  insert(table: RecordTable, values: RecordValues, id?: number): number {
    const row: SqlRow =
      id === undefined ? { ...values, revision: 1 } : { id, ...values, revision: this.#lastRevision(table, id) + 1 };
    const columns = Object.keys(row);
    const { lastId } = this.database
      .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`)
      .run(row);
    this.#record(table, lastId, 'insert', null, this.#read(table, lastId));
    return lastId;
  }

  /**
   * Changes the given columns; what is equal already is left alone. Answers the revision that now stands.
   * Throws NOT_FOUND, and STALE_REVISION where somebody changed it since `expectedRevision` was read.
   */
  update(table: RecordTable, id: number, values: RecordValues, expectedRevision: number): number {
    const row = this.#expect(table, id, expectedRevision);
    const changed = Object.entries(values).filter(([name, value]) => row[name] !== value);
    if (changed.length === 0) return expectedRevision;
    const next: SqlRow = { ...Object.fromEntries(changed), revision: expectedRevision + 1 };
    const assignments = Object.keys(next).map((name) => `${name} = @${name}`);
    this.database.prepare(`UPDATE ${table} SET ${assignments.join(', ')} WHERE id = @id`).run({ ...next, id });
    const before = Object.fromEntries(Object.keys(next).map((name) => [name, row[name] ?? null]));
    this.#record(table, id, 'update', before, next);
    return expectedRevision + 1;
  }

  /** Removes a record; it stays in the history and can be brought back. */
  remove(table: RecordTable, id: number, expectedRevision: number): void {
    const row = this.#expect(table, id, expectedRevision);
    this.database.prepare(`DELETE FROM ${table} WHERE id = ?`).run([id]);
    this.#record(table, id, 'remove', row, null);
  }

  /** The row as it stands, or undefined. */
  find(table: RecordTable, id: number): SqlRow | undefined {
    return this.database.prepare(`SELECT * FROM ${table} WHERE id = ?`).get([id]);
  }

  /** Of a record that was removed; 0 where there never was one. */
  #lastRevision(table: RecordTable, id: number): number {
    const removal = this.database
      .prepare(
        `SELECT before FROM change WHERE record_table = ? AND record_id = ? AND operation = 'remove'
         ORDER BY change_set DESC, sequence DESC LIMIT 1`,
      )
      .get([table, id]);
    const own = this.changes.findLast((change) => change.table === table && change.id === id && change.before !== null);
    const before = own?.before ?? removal?.['before'];
    return before ? Number(rowOf(this.database, String(before))['revision']) : 0;
  }

  #read(table: RecordTable, id: number): SqlRow {
    const row = this.find(table, id);
    if (!row) throw new CallFailure('NOT_FOUND');
    return row;
  }

  #expect(table: RecordTable, id: number, expectedRevision: number): SqlRow {
    const row = this.#read(table, id);
    if (row['revision'] !== expectedRevision) throw new CallFailure('STALE_REVISION');
    return row;
  }

  #record(table: RecordTable, id: number, operation: Operation, before: SqlRow | null, after: SqlRow | null): void {
    this.changes.push({
      table,
      id,
      operation,
      before: before && imageOf(this.database, before),
      after: after && imageOf(this.database, after),
    });
  }
}
