import type { PersonSummary } from '../../../contract/organization/people.contract';
import type { CommitteeSeat } from '../../../domain/organization/committee/member';
import type { Database, SqlRow } from '../../driver/database';
import { matchOfPairs } from '../../search/pairs';
import { textOrNull } from './row-values';
import { postsHeldBy } from './tenures';
import { namesOn, type NamesOfDay } from './titles';

export type PeopleOrder = 'name-strokes' | 'surname-strokes' | 'pinyin' | 'latest';

export interface PeopleFilter {
  search: string;
  organ: number | null;
  inOffice: boolean | null;
}

const orders: Readonly<Record<PeopleOrder, string>> = {
  'name-strokes': 'stroke_key, id',
  'surname-strokes': 'surname_stroke_key, id',
  pinyin: 'pinyin_key, id',
  latest: 'id DESC',
};

/** Sets made once a statement along the indexes of who is in office now, and of who leaves after the day. */
const seated = `SELECT m.person FROM committee_member AS m WHERE m.begins_on <= @day
  AND (m.ends_on IS NULL OR m.ends_on > @day)`;
const inPost = `SELECT t.person FROM tenure AS t WHERE t.end_kind IS NULL AND (t.begins_on IS NULL OR t.begins_on <= @day)
  UNION ALL SELECT t.person FROM tenure AS t WHERE t.ends_on > @day AND (t.begins_on IS NULL OR t.begins_on <= @day)`;
const inOrgan = `SELECT t.person FROM tenure AS t JOIN post AS p ON p.id = t.post WHERE p.organ = @organ
  AND t.end_kind IS NULL AND (t.begins_on IS NULL OR t.begins_on <= @day)
  UNION ALL SELECT t.person FROM tenure AS t JOIN post AS p ON p.id = t.post WHERE p.organ = @organ
  AND t.ends_on > @day AND (t.begins_on IS NULL OR t.begins_on <= @day)`;

/** What a filter asks for, as SQL and its values: only what the SQL names is given. */
function condition({ organ, inOffice }: PeopleFilter, day: string) {
  const parts: string[] = [];
  if (organ !== null) parts.push(`person.id IN (${inOrgan})`);
  if (inOffice !== null) parts.push(`person.id ${inOffice ? '' : 'NOT '}IN (${inPost} UNION ALL ${seated})`);
  return {
    sql: parts.length === 0 ? 'TRUE' : parts.join(' AND '),
    values: { ...(parts.length > 0 && { day }), ...(organ !== null && { organ }) },
  };
}

const inNames = '{name initials} : ';
const matching = (words: string): string => `SELECT rowid FROM person_search WHERE person_search MATCH ${words}`;

/**
 * Ids in the order wanted; with words, those first whose name, a former one included, has them. `day`: on which posts and
 * seats are held.
 */
export function listPeople(
  database: Database,
  filter: PeopleFilter,
  order: PeopleOrder,
  day: string,
  { offset, limit }: { offset: number; limit: number },
): { ids: number[]; total: number } {
  const match = matchOfPairs(filter.search);
  const { sql, values } = condition(filter, day);
  const page = (from: number, most: number): number[] =>
    database
      .prepare(`SELECT id FROM person WHERE ${sql} ORDER BY ${orders[order]} LIMIT @limit OFFSET @offset`)
      .all({ ...values, limit: most, offset: from })
      .map((row) => Number(row['id']));
  const count = (): number =>
    Number(database.prepare(`SELECT count(*) AS n FROM person WHERE ${sql}`).get(values)?.['n']);
  if (match === '') return { ids: page(offset, limit), total: count() };
  // Everything found, in one pass: it is never more than the people there are.
  const found = database
    .prepare(
      `SELECT id FROM person WHERE id IN (${matching('@match')}) AND ${sql}
       ORDER BY id IN (${matching('@named')}) DESC, ${orders[order]}`,
    )
    .all({ ...values, match, named: `${inNames}(${match})` })
    .map((row) => Number(row['id']));
  return { ids: found.slice(offset, offset + limit), total: found.length };
}

/** Lines of a list, as things stand on a day. */
export function summariesOf(database: Database, ids: readonly number[], day: string): PersonSummary[] {
  const names = namesOn(database, day);
  return ids.flatMap((id) => summaryOf(database, id, names) ?? []);
}

export function summaryOf(database: Database, id: number, names: NamesOfDay): PersonSummary | null {
  const row = database
    .prepare(
      `SELECT id, name, sex, ethnicity, born, homonym_mark, present_posts, revision,
         (SELECT count(*) FROM person AS other WHERE other.name = person.name) - 1 AS homonyms,
         (SELECT seat FROM committee_member AS m WHERE m.person = person.id AND m.begins_on <= @day
            AND (m.ends_on IS NULL OR m.ends_on > @day) ORDER BY m.begins_on DESC LIMIT 1) AS seat,
         EXISTS (SELECT 1 FROM deputy AS d WHERE d.person = person.id AND d.congress = 'own' AND d.state <> 'ended'
            AND d.begins_on <= @day AND (d.ends_on IS NULL OR d.ends_on > @day)) AS deputy
       FROM person WHERE id = @id`,
    )
    .get({ id, day: names.day });
  return row ? asSummary(row, postTitles(database, row, names)) : null;
}

function postTitles(database: Database, row: SqlRow, names: NamesOfDay): Pick<PersonSummary, 'posts' | 'shortPosts'> {
  const held = postsHeldBy(database, Number(row['id']), names.day);
  if (held.length > 0)
    return {
      posts: held.map(({ post, acting }) => names.title(post, acting)),
      shortPosts: held.map(({ post, acting }) => names.shortTitle(post, acting)),
    };
  const said = String(row['present_posts']);
  const posts = said === '' ? [] : [said];
  return { posts, shortPosts: posts };
}

const asSummary = (row: SqlRow, titles: Pick<PersonSummary, 'posts' | 'shortPosts'>): PersonSummary => ({
  id: Number(row['id']),
  name: String(row['name']),
  sex: textOrNull(row['sex']) as PersonSummary['sex'],
  ethnicity: String(row['ethnicity']),
  born: textOrNull(row['born']),
  homonymMark: String(row['homonym_mark']),
  ...titles,
  seat: textOrNull(row['seat']) as CommitteeSeat | null,
  deputy: row['deputy'] === 1,
  homonyms: Number(row['homonyms']),
  revision: Number(row['revision']),
});
