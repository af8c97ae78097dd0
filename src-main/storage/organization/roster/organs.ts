import type { OrganCategory, OrganFields, PostFields } from '../../../domain/organization/organs/organ';
import type { Database, SqlRow } from '../../driver/database';
import { numberOrNull, textOrNull } from './row-values';

/** An organ as it is stored. */
export interface StoredOrgan extends OrganFields {
  id: number;
  revision: number;
  ordinal: number;
  untilOn: string | null;
  successor: number | null;
  filingNumber: string;
  filingOn: string | null;
  used: boolean;
}

/** A post as it is stored. */
export interface StoredPost extends PostFields {
  id: number;
  revision: number;
  ordinal: number;
  used: boolean;
}

export interface StoredFormerName {
  id: number;
  name: string;
  untilOn: string | null;
  basis: string;
  revision: number;
}

const postUsed = `(EXISTS (SELECT 1 FROM tenure WHERE post = p.id) OR EXISTS (SELECT 1 FROM item_post WHERE post = p.id))`;
const organUsed = `(EXISTS (SELECT 1 FROM post AS p WHERE p.organ = o.id AND ${postUsed})
  OR EXISTS (SELECT 1 FROM motion WHERE proposer_organ = o.id) OR EXISTS (SELECT 1 FROM organ WHERE successor = o.id))`;
const organs = `SELECT o.*, ${organUsed} AS used FROM organ AS o`;
const posts = `SELECT p.*, ${postUsed} AS used FROM post AS p`;

/** In their order. */
export const listOrgans = (database: Database): StoredOrgan[] =>
  database.prepare(`${organs} ORDER BY ordinal, id`).all().map(asOrgan);

export function findOrgan(database: Database, id: number): StoredOrgan | null {
  const row = database.prepare(`${organs} WHERE o.id = ?`).get([id]);
  return row ? asOrgan(row) : null;
}

/** The first organ of a category that stands, or null. */
export function organOfCategory(database: Database, category: OrganCategory): StoredOrgan | null {
  const row = database
    .prepare(`${organs} WHERE category = ? AND until_on IS NULL ORDER BY ordinal, o.id LIMIT 1`)
    .get([category]);
  return row ? asOrgan(row) : null;
}

/** Posts of all organs, each organ's in their order. */
export const listPosts = (database: Database): StoredPost[] =>
  database.prepare(`${posts} ORDER BY organ, ordinal, id`).all().map(asPost);

export const postsOfOrgan = (database: Database, organ: number): StoredPost[] =>
  database.prepare(`${posts} WHERE organ = ? ORDER BY ordinal, id`).all([organ]).map(asPost);

export function findPost(database: Database, id: number): StoredPost | null {
  const row = database.prepare(`${posts} WHERE p.id = ?`).get([id]);
  return row ? asPost(row) : null;
}

/** Former names of all organs by organ, or of all posts by post; the latest first, those of unknown end last. */
export function formerNames(database: Database, of: 'organ' | 'post'): Map<number, StoredFormerName[]> {
  const statement =
    of === 'organ'
      ? 'SELECT *, organ AS owner FROM organ_name ORDER BY until_on IS NULL, until_on DESC, id DESC'
      : `SELECT *, post AS owner, '' AS basis FROM post_name ORDER BY until_on IS NULL, until_on DESC, id DESC`;
  const names = new Map<number, StoredFormerName[]>();
  for (const row of database.prepare(statement).all()) {
    const owner = Number(row['owner']);
    names.set(owner, [...(names.get(owner) ?? []), asFormerName(row)]);
  }
  return names;
}

export const formerNamesOf = (database: Database, of: 'organ' | 'post', id: number): StoredFormerName[] =>
  formerNames(database, of).get(id) ?? [];

const next = (row: SqlRow | undefined): number => Number(row?.['last'] ?? -1) + 1;
export const nextOrganOrdinal = (database: Database): number =>
  next(database.prepare('SELECT max(ordinal) AS last FROM organ').get());
export const nextPostOrdinal = (database: Database, organ: number): number =>
  next(database.prepare('SELECT max(ordinal) AS last FROM post WHERE organ = ?').get([organ]));

export const organColumns = ({ category, name, shortName, since, note }: OrganFields) => ({
  category,
  name,
  short_name: shortName,
  since,
  note,
});
/** Of an organ that is new. */
export const newOrganColumns = { until_on: null, successor: null, filing_number: '', filing_on: null };

export const postColumns = (post: PostFields) => ({
  organ: post.organ,
  position: post.position,
  name: post.name,
  prefix: post.prefix,
  single_seat: post.singleSeat ? 1 : 0,
  since: post.since,
  until_on: post.untilOn,
  note: post.note,
});

const asOrgan = (row: SqlRow): StoredOrgan => ({
  category: row['category'] as OrganCategory,
  name: String(row['name']),
  shortName: String(row['short_name']),
  since: textOrNull(row['since']),
  note: String(row['note']),
  id: Number(row['id']),
  revision: Number(row['revision']),
  ordinal: Number(row['ordinal']),
  untilOn: textOrNull(row['until_on']),
  successor: numberOrNull(row['successor']),
  filingNumber: String(row['filing_number']),
  filingOn: textOrNull(row['filing_on']),
  used: row['used'] === 1,
});

const asPost = (row: SqlRow): StoredPost => ({
  organ: Number(row['organ']),
  position: row['position'] as PostFields['position'],
  name: String(row['name']),
  prefix: row['prefix'] as PostFields['prefix'],
  singleSeat: row['single_seat'] === 1,
  since: textOrNull(row['since']),
  untilOn: textOrNull(row['until_on']),
  note: String(row['note']),
  id: Number(row['id']),
  revision: Number(row['revision']),
  ordinal: Number(row['ordinal']),
  used: row['used'] === 1,
});

const asFormerName = (row: SqlRow): StoredFormerName => ({
  id: Number(row['id']),
  name: String(row['name']),
  untilOn: textOrNull(row['until_on']),
  basis: String(row['basis']),
  revision: Number(row['revision']),
});
