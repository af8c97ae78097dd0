import type { Act } from '../../domain/appointments/acts';
import type { ItemFields, ItemState } from '../../domain/appointments/motion';
import type { RecordValues } from '../change-set/record-writer';
import type { Database, SqlRow } from '../driver/database';
import { numberOrNull, textOrNull } from '../organization/roster/row-values';

/** A post of an item; `title` '' before the vote, when the title of the meeting's day holds. */
export interface StoredItemPost {
  id: number;
  revision: number;
  post: number;
  title: string;
}

/** An item as it is stored. */
export interface StoredItem extends Omit<ItemFields, 'posts'> {
  id: number;
  revision: number;
  motion: number;
  ordinal: number;
  state: ItemState;
  stateOn: string | null;
  approvedOn: string | null;
  approvalNumber: string;
  posts: StoredItemPost[];
}

/** In their order. */
export const itemsOfMotion = (database: Database, motion: number): StoredItem[] =>
  withPosts(
    database,
    database.prepare('SELECT * FROM motion_item WHERE motion = ? ORDER BY ordinal, id').all([motion]),
  );

/** Items of every motion put to a meeting, motion after motion. */
export const itemsOfMeeting = (database: Database, meeting: number): StoredItem[] =>
  withPosts(
    database,
    database
      .prepare(
        `SELECT i.* FROM motion AS m JOIN motion_item AS i ON i.motion = m.id
         WHERE m.meeting = ? ORDER BY m.year, m.serial, i.ordinal, i.id`,
      )
      .all([meeting]),
  );

export function findItem(database: Database, id: number): StoredItem | null {
  return findItems(database, [id])[0] ?? null;
}

/** Those of the ids that there are. */
export const findItems = (database: Database, ids: readonly number[]): StoredItem[] =>
  withPosts(
    database,
    database
      .prepare('SELECT * FROM motion_item WHERE id IN (SELECT value FROM json_each(?)) ORDER BY motion, ordinal, id')
      .all([JSON.stringify(ids)]),
  );

export const nextItemOrdinal = (database: Database, motion: number): number =>
  Number(
    database.prepare('SELECT coalesce(max(ordinal) + 1, 0) AS n FROM motion_item WHERE motion = ?').get([motion])?.[
      'n'
    ],
  );

/** Columns of what a clerk enters; its posts are rows of their own. */
export const itemColumns = (item: Omit<ItemFields, 'posts'>): RecordValues => ({
  person: item.person,
  act: item.act,
  reason: item.reason,
  requested_on: item.requestedOn,
  defence: item.defence,
  exam_on: item.examOn,
  exam_result: item.examResult,
  exam_score: item.examScore,
  due_until: item.dueUntil,
  note: item.note,
});
/** Of an item that is new. */
export const newItemColumns = { state: 'pending', state_on: null, approved_on: null, approval_number: '' } as const;

/** Whether a vote, a certificate, an oath, a paper or the ledger names it. */
export function isItemReferenced(database: Database, item: number): boolean {
  const row = database
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM vote_item WHERE item = @item) OR EXISTS (SELECT 1 FROM certificate WHERE item = @item)
         OR EXISTS (SELECT 1 FROM oath WHERE item = @item) OR EXISTS (SELECT 1 FROM record_paper WHERE item = @item)
         OR EXISTS (SELECT 1 FROM tenure WHERE begin_item = @item) OR EXISTS (SELECT 1 FROM tenure WHERE end_item = @item)
         AS referenced`,
    )
    .get({ item });
  return row?.['referenced'] === 1;
}

function withPosts(database: Database, rows: readonly SqlRow[]): StoredItem[] {
  const ids = JSON.stringify(rows.map((row) => row['id']));
  const posts = Map.groupBy(
    database
      .prepare('SELECT * FROM item_post WHERE item IN (SELECT value FROM json_each(?)) ORDER BY item, ordinal, id')
      .all([ids]),
    (row) => Number(row['item']),
  );
  return rows.map((row) => ({ ...asItem(row), posts: (posts.get(Number(row['id'])) ?? []).map(asPost) }));
}

const asPost = (row: SqlRow): StoredItemPost => ({
  id: Number(row['id']),
  revision: Number(row['revision']),
  post: Number(row['post']),
  title: String(row['title']),
});

const asItem = (row: SqlRow): Omit<StoredItem, 'posts'> => ({
  person: Number(row['person']),
  act: row['act'] as Act,
  reason: String(row['reason']),
  requestedOn: textOrNull(row['requested_on']),
  defence: row['defence'] as ItemFields['defence'],
  examOn: textOrNull(row['exam_on']),
  examResult: row['exam_result'] as ItemFields['examResult'],
  examScore: numberOrNull(row['exam_score']),
  dueUntil: textOrNull(row['due_until']),
  note: String(row['note']),
  id: Number(row['id']),
  revision: Number(row['revision']),
  motion: Number(row['motion']),
  ordinal: Number(row['ordinal']),
  state: row['state'] as ItemState,
  stateOn: textOrNull(row['state_on']),
  approvedOn: textOrNull(row['approved_on']),
  approvalNumber: String(row['approval_number']),
});
