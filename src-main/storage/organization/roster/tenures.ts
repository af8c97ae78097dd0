import type { Tenure } from '../../../contract/organization/people.contract';
import type { Database, SqlRow } from '../../driver/database';
import type { RecordValues } from '../../change-set/record-writer';
import { numberOrNull, textOrNull } from './row-values';

export interface Incumbent {
  tenure: number;
  person: number;
  post: number;
  acting: boolean;
  since: string | null;
}

/** Holds on @day. What ended on a day nobody knows is over. */
export const holds = `(t.begins_on IS NULL OR t.begins_on <= @day) AND (t.end_kind IS NULL OR t.ends_on > @day)`;

/** Two ways in, so that what ended long ago is not gone through. */
const standing = `SELECT * FROM tenure WHERE end_kind IS NULL UNION ALL SELECT * FROM tenure WHERE ends_on > @day`;

/** Who holds which post on a day, by post; the head before who acts for him, then who came first. */
export function incumbentsOn(database: Database, day: string): Map<number, Incumbent[]> {
  const found = new Map<number, Incumbent[]>();
  const rows = database
    .prepare(
      `SELECT t.id, t.person, t.post, t.acting, t.begins_on FROM (${standing}) AS t WHERE ${holds}
       ORDER BY t.acting, t.begins_on, t.id`,
    )
    .all({ day });
  for (const row of rows) {
    const incumbent = asIncumbent(row);
    const others = found.get(incumbent.post);
    if (others) others.push(incumbent);
    else found.set(incumbent.post, [incumbent]);
  }
  return found;
}

/** Who holds one post on a day. */
export const incumbentsOfPost = (database: Database, post: number, day: string): Incumbent[] =>
  database
    .prepare(
      `SELECT t.id, t.person, t.post, t.acting, t.begins_on FROM tenure AS t WHERE t.post = @post AND ${holds}
       ORDER BY t.acting, t.begins_on, t.id`,
    )
    .all({ post, day })
    .map(asIncumbent);

/** Posts somebody holds on a day, in the order of the organs. */
export const postsHeldBy = (database: Database, person: number, day: string): { post: number; acting: boolean }[] =>
  database
    .prepare(
      `SELECT t.post, t.acting FROM tenure AS t JOIN post AS p ON p.id = t.post JOIN organ AS o ON o.id = p.organ
       WHERE t.person = @person AND ${holds} ORDER BY o.ordinal, o.id, p.ordinal, p.id`,
    )
    .all({ person, day })
    .map((row) => ({ post: Number(row['post']), acting: row['acting'] === 1 }));

const tenures = 'SELECT t.*, p.organ FROM tenure AS t JOIN post AS p ON p.id = t.post';

/** All of somebody's, latest first; of unknown beginning last. */
export const tenuresOfPerson = (database: Database, person: number): Tenure[] =>
  database
    .prepare(`${tenures} WHERE t.person = ? ORDER BY t.begins_on IS NULL, t.begins_on DESC, t.id DESC`)
    .all([person])
    .map(asTenure);

/** Of one post, not ended. */
export const openTenuresOfPost = (database: Database, post: number): Tenure[] =>
  database.prepare(`${tenures} WHERE t.post = ? AND t.end_kind IS NULL ORDER BY t.id`).all([post]).map(asTenure);

export const openTenuresOfPerson = (database: Database, person: number): Tenure[] =>
  database.prepare(`${tenures} WHERE t.person = ? AND t.end_kind IS NULL ORDER BY t.id`).all([person]).map(asTenure);

/** Somebody's in one post, the earliest first. */
export const tenuresOfPersonInPost = (database: Database, person: number, post: number): Tenure[] =>
  database
    .prepare(`${tenures} WHERE t.person = ? AND t.post = ? ORDER BY t.begins_on, t.id`)
    .all([person, post])
    .map(asTenure);

export function findTenure(database: Database, id: number): Tenure | null {
  const row = database.prepare(`${tenures} WHERE t.id = ?`).get([id]);
  return row ? asTenure(row) : null;
}

export const countFilled = (database: Database, day: string): number =>
  Number(
    database
      .prepare(
        `SELECT count(DISTINCT t.post) AS n FROM (${standing}) AS t JOIN post AS p ON p.id = t.post
         JOIN organ AS o ON o.id = p.organ
         WHERE ${holds} AND (p.until_on IS NULL OR p.until_on > @day) AND (o.until_on IS NULL OR o.until_on > @day)`,
      )
      .get({ day })?.['n'],
  );

export type TenureFields = Omit<Tenure, 'id' | 'revision' | 'organ'>;

export const tenureColumns = (tenure: TenureFields): RecordValues => ({
  person: tenure.person,
  post: tenure.post,
  acting: tenure.acting ? 1 : 0,
  begins_on: tenure.beginsOn,
  begin_kind: tenure.beginKind,
  begin_item: tenure.beginItem,
  begin_note: tenure.beginNote,
  ends_on: tenure.endsOn,
  end_kind: tenure.endKind,
  end_item: tenure.endItem,
  end_note: tenure.endNote,
  title: tenure.title,
  due_until: tenure.dueUntil,
});

const asIncumbent = (row: SqlRow): Incumbent => ({
  tenure: Number(row['id']),
  person: Number(row['person']),
  post: Number(row['post']),
  acting: row['acting'] === 1,
  since: textOrNull(row['begins_on']),
});

const asTenure = (row: SqlRow): Tenure => ({
  id: Number(row['id']),
  revision: Number(row['revision']),
  person: Number(row['person']),
  post: Number(row['post']),
  organ: Number(row['organ']),
  title: String(row['title']),
  acting: row['acting'] === 1,
  beginsOn: textOrNull(row['begins_on']),
  beginKind: row['begin_kind'] as Tenure['beginKind'],
  beginItem: numberOrNull(row['begin_item']),
  beginNote: String(row['begin_note']),
  endsOn: textOrNull(row['ends_on']),
  endKind: row['end_kind'] as Tenure['endKind'],
  endItem: numberOrNull(row['end_item']),
  endNote: String(row['end_note']),
  dueUntil: textOrNull(row['due_until']),
});
