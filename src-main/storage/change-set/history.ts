import type { ChangeSet } from '../../contract/system/history.contract';
import type { Database, SqlRow } from '../driver/database';
import { matchOf } from '../search/spaced';
import { rowOf } from './images';
import { obstacleTo } from './undo-change-set';

export interface HistoryPage {
  before: number | null;
  limit: number;
  search: string;
  record: { kind: string; id: number } | null;
}

/** Change sets newest first, found by id: as fast on the last page of twenty years as on the first. */
export function listChangeSets(
  database: Database,
  { before, limit, search, record }: HistoryPage,
): { changeSets: ChangeSet[]; more: boolean } {
  const below = before ?? Number.MAX_SAFE_INTEGER;
  const match = matchOf(search);
  const rows = record
    ? ofRecord(database, record, below, limit + 1, search)
    : match === ''
      ? database.prepare('SELECT * FROM change_set WHERE id < ? ORDER BY id DESC LIMIT ?').all([below, limit + 1])
      : database
          .prepare(
            `SELECT change_set.* FROM change_set_search JOIN change_set ON change_set.id = change_set_search.rowid
             WHERE change_set_search MATCH ? AND change_set_search.rowid < ?
             ORDER BY change_set_search.rowid DESC LIMIT ?`,
          )
          .all([match, below, limit + 1]);
  return { changeSets: rows.slice(0, limit).map((row) => asChangeSet(database, row)), more: rows.length > limit };
}

function ofRecord(
  database: Database,
  record: { kind: string; id: number },
  below: number,
  limit: number,
  search: string,
): SqlRow[] {
  // The inner question is answered by the index alone, in its order, and stops at the limit: the busiest record of twenty
  // years has more changes than anybody waits for.
  return database
    .prepare(
      `SELECT change_set.* FROM (
         SELECT DISTINCT change_set AS id FROM change
         WHERE record_table = @kind AND record_id = @id AND change_set < @below
           AND (@search = '' OR instr((SELECT label FROM change_set WHERE id = change.change_set), @search) > 0)
         ORDER BY change_set DESC LIMIT @limit
       ) AS found JOIN change_set ON change_set.id = found.id ORDER BY change_set.id DESC`,
    )
    .all({ ...record, below, limit, search: search.trim() });
}

export interface ChangeRow {
  table: string;
  recordId: number;
  operation: 'insert' | 'update' | 'remove';
  before: SqlRow | null;
  after: SqlRow | null;
}

/** One change set with the images of its changes, or null. */
export function findChangeSet(database: Database, id: number): { changeSet: ChangeSet; changes: ChangeRow[] } | null {
  const row = database.prepare('SELECT * FROM change_set WHERE id = ?').get([id]);
  if (!row) return null;
  const changes = database.prepare('SELECT * FROM change WHERE change_set = ? ORDER BY sequence').all([id]);
  return { changeSet: asChangeSet(database, row), changes: changes.map((change) => asChange(database, change)) };
}

/** Change sets that removed records which are still gone, newest first, each with what it removed. */
export function listRemoved(
  database: Database,
  before: number | null,
  limit: number,
): { removed: { changeSet: ChangeSet; changes: ChangeRow[] }[]; more: boolean } {
  const rows = database
    .prepare(
      `SELECT change_set.* FROM change_set
       WHERE id < ? AND undone_by IS NULL AND undoes IS NULL AND final = 0
         AND id IN (SELECT change_set FROM change WHERE operation = 'remove')
       ORDER BY id DESC LIMIT ?`,
    )
    .all([before ?? Number.MAX_SAFE_INTEGER, limit + 1]);
  const removed = rows.slice(0, limit).map((row) => {
    const changes = database
      .prepare(`SELECT * FROM change WHERE change_set = ? AND operation = 'remove' ORDER BY sequence`)
      .all([row['id'] ?? null]);
    return { changeSet: asChangeSet(database, row), changes: changes.map((change) => asChange(database, change)) };
  });
  return { removed, more: rows.length > limit };
}

/** The last change set, or null in a new file. */
export function lastChangeSet(database: Database): { id: number; at: string; label: string } | null {
  const row = database.prepare('SELECT id, at, label FROM change_set ORDER BY id DESC LIMIT 1').get();
  return row ? { id: Number(row['id']), at: String(row['at']), label: String(row['label']) } : null;
}

function asChangeSet(database: Database, row: SqlRow): ChangeSet {
  const number = (name: string): number | null => (row[name] === null ? null : Number(row[name]));
  return {
    id: Number(row['id']),
    at: String(row['at']),
    clerk: row['clerk'] === null ? null : String(row['clerk']),
    account: String(row['account']),
    label: String(row['label']),
    undoes: number('undoes'),
    undoneBy: number('undone_by'),
    undoable: obstacleTo(database, row) === null,
  };
}

function asChange(database: Database, row: SqlRow): ChangeRow {
  const image = (name: string): SqlRow | null => (row[name] === null ? null : rowOf(database, String(row[name])));
  return {
    table: String(row['record_table']),
    recordId: Number(row['record_id']),
    operation: row['operation'] as ChangeRow['operation'],
    before: image('before'),
    after: image('after'),
  };
}
