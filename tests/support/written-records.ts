import type { ChangeOrigin } from '@core/storage/change-set/keep-change-set';
import { recordTables } from '@core/storage/change-set/record-tables';
import type { RecordWriter } from '@core/storage/change-set/record-writer';
import { undoChangeSet } from '@core/storage/change-set/undo-change-set';
import type { Database, SqlRow } from '@core/storage/driver/database';
import type { Store } from '@core/storage/store';
import { aMoment } from './data-folders';

export const anOrigin: ChangeOrigin = {
  at: aMoment,
  account: 'tester',
  clerk: '周明远',
  command: 'organization.updateClerk',
  label: '修改经办人',
};

/** One change of records; answers its change set, or null where nothing changed. */
export const write = (
  store: Store,
  work: (writer: RecordWriter) => unknown,
  origin: Partial<ChangeOrigin> = {},
): number | null => store.write({ ...anOrigin, ...origin }, work).changeSet;

/** Takes a change set back, and answers the change set by which that was done. */
export const undo = (store: Store, id: number): number =>
  write(store, (writer) => undoChangeSet(writer, id), { command: 'system.undoChangeSet' })!;

export const aClerk = { name: '沈若兰', duty: '办公室主任', active: 1 };

/** Every record there is, by table and id, without revisions: what the clerk sees. */
export function recordsOf(database: Database): Record<string, SqlRow> {
  return Object.fromEntries(
    allRows(database).map(([key, { revision: _revision, ...row }]) => [key, row] as [string, SqlRow]),
  );
}

/** The revision of every record there is. */
export const revisionsOf = (database: Database): Record<string, number> =>
  Object.fromEntries(allRows(database).map(([key, row]) => [key, Number(row['revision'])]));

const allRows = (database: Database): [string, SqlRow][] =>
  recordTables.flatMap((table) =>
    database
      .prepare(`SELECT * FROM ${table} ORDER BY id`)
      .all()
      .map((row): [string, SqlRow] => [`${table} ${String(row['id'])}`, row]),
  );
