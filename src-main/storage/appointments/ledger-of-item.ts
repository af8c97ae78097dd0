import type { Database, SqlRow } from '../driver/database';

/** A row of the ledger as an item left it. */
export interface LedgerRow {
  id: number;
  revision: number;
  person: number;
  post: number;
  beginItem: number | null;
  endItem: number | null;
  beginsOn: string | null;
  beginNote: string;
  endNote: string;
}

/** Tenures an item began or ended. */
export const tenuresOfItem = (database: Database, item: number): LedgerRow[] =>
  database
    .prepare(
      `SELECT * FROM tenure WHERE begin_item = @item
       UNION SELECT * FROM tenure WHERE end_item = @item ORDER BY id`,
    )
    .all({ item })
    .map(asRow);

/** Whether duties were reported on, or assessed, in a tenure. */
export const hasReviews = (database: Database, tenure: number): boolean =>
  database.prepare('SELECT 1 AS found FROM duty_review WHERE tenure = ? LIMIT 1').get([tenure]) !== undefined;

const asRow = (row: SqlRow): LedgerRow => ({
  id: Number(row['id']),
  revision: Number(row['revision']),
  person: Number(row['person']),
  post: Number(row['post']),
  beginItem: row['begin_item'] === null ? null : Number(row['begin_item']),
  endItem: row['end_item'] === null ? null : Number(row['end_item']),
  beginsOn: row['begins_on'] === null ? null : String(row['begins_on']),
  beginNote: String(row['begin_note']),
  endNote: String(row['end_note']),
});
