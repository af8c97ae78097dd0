/** Rows the facts of a motion are made of: one query for each kind, whatever the number of items. */
import type { CommitteeSeat } from '../../domain/organization/committee/member';
import type { FamilyMember, Sex } from '../../domain/organization/people/person';
import type { NominationFacts, PersonFacts } from '../../domain/appointments/rules/facts';
import type { PositionKey } from '../../domain/appointments/positions';
import type { OrganCategory } from '../../domain/organization/organs/organ';
import type { Database, SqlRow } from '../driver/database';
import { textOrNull } from '../organization/roster/row-values';

const within = 'IN (SELECT value FROM json_each(@ids))';
const listed = (ids: Iterable<number>): { ids: string } => ({ ids: JSON.stringify([...ids]) });

export interface TenureRow {
  person: number;
  post: number;
  acting: boolean;
  beginsOn: string | null;
}

/**
 * Who holds what when a meeting begins: begun before that day and not ended before it. `people` and `posts`: whose, and
 * of which.
 */
export const tenuresAtMeeting = (
  database: Database,
  { people, posts, day }: { people: Iterable<number>; posts: Iterable<number>; day: string },
): TenureRow[] =>
  database
    .prepare(
      `SELECT person, post, acting, begins_on FROM tenure
       WHERE (person IN (SELECT value FROM json_each(@people)) OR post IN (SELECT value FROM json_each(@posts)))
         AND (begins_on IS NULL OR begins_on < @day) AND (end_kind IS NULL OR ends_on >= @day) ORDER BY id`,
    )
    .all({ people: JSON.stringify([...people]), posts: JSON.stringify([...posts]), day })
    .map((row) => ({
      person: Number(row['person']),
      post: Number(row['post']),
      acting: row['acting'] === 1,
      beginsOn: textOrNull(row['begins_on']),
    }));

export interface PostRow {
  id: number;
  organ: number;
  position: PositionKey;
  singleSeat: boolean;
  ordinal: number;
  untilOn: string | null;
}

export const postRows = (database: Database, ids: Iterable<number>): PostRow[] =>
  database
    .prepare(`SELECT * FROM post WHERE id ${within} ORDER BY id`)
    .all(listed(ids))
    .map((row) => ({
      id: Number(row['id']),
      organ: Number(row['organ']),
      position: row['position'] as PositionKey,
      singleSeat: row['single_seat'] === 1,
      ordinal: Number(row['ordinal']),
      untilOn: textOrNull(row['until_on']),
    }));

export interface OrganRow {
  id: number;
  category: OrganCategory;
  shortName: string;
  ordinal: number;
  since: string | null;
  untilOn: string | null;
  filingOn: string | null;
  isNew: boolean;
  formerNames: { name: string; untilOn: string | null }[];
}

export function organRows(database: Database, ids: Iterable<number>): OrganRow[] {
  const given = listed(ids);
  const names = Map.groupBy(
    database
      .prepare(`SELECT * FROM organ_name WHERE organ ${within} ORDER BY until_on IS NULL, until_on DESC, id DESC`)
      .all(given),
    (row) => Number(row['organ']),
  );
  return database
    .prepare(
      `SELECT o.*, NOT EXISTS (SELECT 1 FROM post AS p JOIN tenure AS t ON t.post = p.id WHERE p.organ = o.id
         AND t.begin_item IS NULL) AND NOT EXISTS (SELECT 1 FROM post AS p JOIN item_post AS ip ON ip.post = p.id
         JOIN motion_item AS i ON i.id = ip.item WHERE p.organ = o.id AND i.state IN ('passed', 'historical')) AS is_new
       FROM organ AS o WHERE o.id ${within} ORDER BY o.id`,
    )
    .all(given)
    .map((row) => ({
      id: Number(row['id']),
      category: row['category'] as OrganCategory,
      shortName: String(row['short_name']),
      ordinal: Number(row['ordinal']),
      since: textOrNull(row['since']),
      untilOn: textOrNull(row['until_on']),
      filingOn: textOrNull(row['filing_on']),
      isNew: row['is_new'] === 1,
      formerNames: (names.get(Number(row['id'])) ?? []).map((name) => ({
        name: String(name['name']),
        untilOn: textOrNull(name['until_on']),
      })),
    }));
}

/** `day`: the first of the meeting; seats and deputies are those of the day before. */
export function personRows(
  database: Database,
  ids: Iterable<number>,
  { day, term, withKin }: { day: string; term: number | null; withKin: boolean },
): PersonFacts[] {
  const known = database
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM committee_member WHERE term = @term) AS members,
         EXISTS (SELECT 1 FROM deputy WHERE congress = 'own') AS own,
         EXISTS (SELECT 1 FROM deputy WHERE congress = 'upper') AS upper`,
    )
    .get({ term });
  const serving = (congress: string): string =>
    `(SELECT d.state FROM deputy AS d WHERE d.person = p.id AND d.congress = '${congress}' AND d.begins_on < @day
       AND (d.ends_on IS NULL OR d.ends_on >= @day) AND (d.state <> 'ended' OR d.ends_on IS NOT NULL)
       ORDER BY d.id DESC LIMIT 1)`;
  const standing = (row: SqlRow, column: 'own' | 'upper'): PersonFacts['deputy'] => {
    const state = row[column];
    if (state !== null) return state === 'suspended' ? 'suspended' : 'serving';
    return known?.[column] === 1 ? 'none' : 'unknown';
  };
  return database
    .prepare(
      `SELECT p.id, p.name, p.homonym_mark, p.sex, p.ethnicity, p.born, p.pinyin_key, p.died_on, f.family,
         (SELECT m.seat FROM committee_member AS m WHERE m.person = p.id AND m.begins_on < @day
            AND (m.ends_on IS NULL OR m.ends_on >= @day) ORDER BY m.id DESC LIMIT 1) AS seat,
         ${serving('own')} AS own, ${serving('upper')} AS upper
       FROM person AS p LEFT JOIN person_private AS f ON f.person = p.id WHERE p.id ${within} ORDER BY p.id`,
    )
    .all({ ...listed(ids), day })
    .map((row) => ({
      id: Number(row['id']),
      name: String(row['name']),
      homonymMark: String(row['homonym_mark']),
      sex: textOrNull(row['sex']) as Sex | null,
      ethnicity: String(row['ethnicity']),
      born: textOrNull(row['born']),
      pinyinKey: String(row['pinyin_key']),
      diedOn: textOrNull(row['died_on']),
      seat: (textOrNull(row['seat']) as CommitteeSeat | null) ?? (known?.['members'] === 1 ? 'none' : 'unknown'),
      deputy: standing(row, 'own'),
      upperDeputy: standing(row, 'upper'),
      kin:
        withKin && row['family'] !== null
          ? (JSON.parse(String(row['family'])) as FamilyMember[]).map(({ relation, name }) => ({ relation, name }))
          : null,
    }));
}

type Namesake = Pick<PersonFacts, 'id' | 'name' | 'homonymMark' | 'born' | 'pinyinKey'>;

/** Others who share a name, or its sound, with one of the people. */
export const namesakeRows = (database: Database, ids: Iterable<number>): Namesake[] =>
  database
    .prepare(
      `SELECT DISTINCT o.id, o.name, o.homonym_mark, o.born, o.pinyin_key FROM person AS p JOIN person AS o
         ON (o.name = p.name OR o.pinyin_key = p.pinyin_key) AND o.id <> p.id
       WHERE p.id ${within} AND o.id NOT ${within} ORDER BY o.id`,
    )
    .all(listed(ids))
    .map((row) => ({
      id: Number(row['id']),
      name: String(row['name']),
      homonymMark: String(row['homonym_mark']),
      born: textOrNull(row['born']),
      pinyinKey: String(row['pinyin_key']),
    }));

/** Earlier votes on people for posts, in other motions than this one. `term` null: the meeting is not recorded. */
export const nominationRows = (
  database: Database,
  { people, posts, motion }: { people: Iterable<number>; posts: Iterable<number>; motion: number },
): (Omit<NominationFacts, 'term'> & { term: number | null; act: string })[] =>
  database
    .prepare(
      `SELECT i.person, x.post, i.act, i.state, i.state_on, s.term FROM motion_item AS i
         JOIN item_post AS x ON x.item = i.id JOIN motion AS m ON m.id = i.motion LEFT JOIN meeting AS s ON s.id = m.meeting
       WHERE i.person IN (SELECT value FROM json_each(@people)) AND x.post IN (SELECT value FROM json_each(@posts))
         AND i.state IN ('passed', 'failed') AND i.state_on IS NOT NULL AND i.motion <> @motion ORDER BY i.state_on, i.id`,
    )
    .all({ people: JSON.stringify([...people]), posts: JSON.stringify([...posts]), motion })
    .map((row) => ({
      person: Number(row['person']),
      post: Number(row['post']),
      act: String(row['act']),
      term: row['term'] === null ? null : Number(row['term']),
      on: String(row['state_on']),
      outcome: row['state'] as NominationFacts['outcome'],
    }));
