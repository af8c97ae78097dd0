import type { Act } from '../../domain/appointments/acts';
import type { HeadCapacity, ItemState } from '../../domain/appointments/motion';
import type { PositionKey } from '../../domain/appointments/positions';
import type { OrganCategory } from '../../domain/organization/organs/organ';
import type { Sex } from '../../domain/organization/people/person';
import type { Database, SqlRow } from '../driver/database';

/** What papers of appointments are made of: a motion as it is entered. */
export interface MotionSource {
  id: number;
  year: number;
  serial: number;
  title: string;
  proposerOrgan: number | null;
  headName: string;
  headPost: string;
  headCapacity: HeadCapacity;
  joinedBy: number | null;
  number: string;
  signedOn: string | null;
  meeting: number | null;
  reason: string;
}

export function motionSource(database: Database, id: number): MotionSource | null {
  const row = database.prepare('SELECT * FROM motion WHERE id = ?').get([id]);
  return row ? asMotion(row) : null;
}

/** Motions put to a meeting, in their order. */
export const motionsOfMeeting = (database: Database, meeting: number): MotionSource[] =>
  database.prepare('SELECT * FROM motion WHERE meeting = ? ORDER BY year, serial').all([meeting]).map(asMotion);

const asMotion = (row: SqlRow): MotionSource => ({
  id: Number(row['id']),
  year: Number(row['year']),
  serial: Number(row['serial']),
  title: String(row['title']),
  proposerOrgan: numberOf(row['proposer_organ']),
  headName: String(row['head_name']),
  headPost: String(row['head_post']),
  headCapacity: row['head_capacity'] as HeadCapacity,
  joinedBy: numberOf(row['joined_by']),
  number: String(row['number']),
  signedOn: textOf(row['signed_on']),
  meeting: numberOf(row['meeting']),
  reason: String(row['reason']),
});

/** A post of an item; `title` is '' before the vote. */
export interface ItemPostSource {
  post: number;
  position: PositionKey;
  organ: number;
  category: OrganCategory;
  organOrdinal: number;
  postOrdinal: number;
  title: string;
}

/** An item with its person, read in one go. */
export interface ItemSource {
  id: number;
  motion: number;
  ordinal: number;
  person: number;
  act: Act;
  reason: string;
  state: ItemState;
  stateOn: string | null;
  requestedOn: string | null;
  examOn: string | null;
  examResult: 'passed' | 'failed' | 'exempt' | null;
  examScore: number | null;
  posts: ItemPostSource[];
  sex: Sex | null;
  ethnicity: string;
  homonymMark: string;
  born: string | null;
  presentPosts: string;
  strokeKey: string;
  surnameStrokeKey: string;
}

const items = `SELECT i.*, p.sex, p.ethnicity, p.homonym_mark, p.born, p.present_posts, p.stroke_key, p.surname_stroke_key
  FROM motion_item AS i JOIN person AS p ON p.id = i.person`;
const posts = `SELECT x.item, x.post, x.title, q.position, q.organ, q.ordinal AS post_ordinal, o.category,
    o.ordinal AS organ_ordinal
  FROM item_post AS x JOIN post AS q ON q.id = x.post JOIN organ AS o ON o.id = q.organ`;

/** Items of a motion in their order. */
export function itemsOfMotion(database: Database, motion: number): ItemSource[] {
  return withPosts(
    database.prepare(`${items} WHERE i.motion = ? ORDER BY i.ordinal, i.id`).all([motion]),
    database
      .prepare(`${posts} JOIN motion_item AS i ON i.id = x.item WHERE i.motion = ? ORDER BY x.item, x.ordinal, x.id`)
      .all([motion]),
  );
}

/** One item, or null. */
export function itemSource(database: Database, item: number): ItemSource | null {
  const [found] = withPosts(
    database.prepare(`${items} WHERE i.id = ?`).all([item]),
    database.prepare(`${posts} WHERE x.item = ? ORDER BY x.ordinal, x.id`).all([item]),
  );
  return found ?? null;
}

function withPosts(rows: readonly SqlRow[], postRows: readonly SqlRow[]): ItemSource[] {
  const byItem = Map.groupBy(postRows, (row) => Number(row['item']));
  return rows.map((row) => asItem(row, byItem.get(Number(row['id'])) ?? []));
}

const asItem = (row: SqlRow, postRows: readonly SqlRow[]): ItemSource => ({
  id: Number(row['id']),
  motion: Number(row['motion']),
  ordinal: Number(row['ordinal']),
  person: Number(row['person']),
  act: row['act'] as Act,
  reason: String(row['reason']),
  state: row['state'] as ItemState,
  stateOn: textOf(row['state_on']),
  requestedOn: textOf(row['requested_on']),
  examOn: textOf(row['exam_on']),
  examResult: textOf(row['exam_result']) as ItemSource['examResult'],
  examScore: numberOf(row['exam_score']),
  posts: postRows.map((post) => ({
    post: Number(post['post']),
    position: post['position'] as PositionKey,
    organ: Number(post['organ']),
    category: post['category'] as OrganCategory,
    organOrdinal: Number(post['organ_ordinal']),
    postOrdinal: Number(post['post_ordinal']),
    title: String(post['title']),
  })),
  sex: textOf(row['sex']) as Sex | null,
  ethnicity: String(row['ethnicity']),
  homonymMark: String(row['homonym_mark']),
  born: textOf(row['born']),
  presentPosts: String(row['present_posts']),
  strokeKey: String(row['stroke_key']),
  surnameStrokeKey: String(row['surname_stroke_key']),
});

/** What became of every item of a motion, of one item, or of all items put to a meeting. */
export function statesOfItems(
  database: Database,
  of: { item: number } | { motion: number } | { meeting: number },
): ItemState[] {
  const where =
    'item' in of
      ? 'id = @item'
      : 'motion' in of
        ? 'motion = @motion'
        : 'motion IN (SELECT id FROM motion WHERE meeting = @meeting)';
  return database
    .prepare(`SELECT state FROM motion_item WHERE ${where}`)
    .all({ ...of })
    .map((row) => row['state'] as ItemState);
}

/** The motion an item is of, or null. */
export const motionOfItem = (database: Database, item: number): number | null =>
  numberOf(database.prepare('SELECT motion FROM motion_item WHERE id = ?').get([item])?.['motion']);

/** Rules of a motion and its items that were passed by 特批. */
export const waivedRulesOfMotion = (database: Database, motion: number): ReadonlySet<string> =>
  new Set(
    database
      .prepare(
        'SELECT rule FROM waiver WHERE motion = @motion OR item IN (SELECT id FROM motion_item WHERE motion = @motion)',
      )
      .all({ motion })
      .map((row) => String(row['rule'])),
  );

const numberOf = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));
const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
