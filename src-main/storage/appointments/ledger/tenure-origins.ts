import type { Act } from '../../../domain/appointments/acts';
import type { Tenure } from '../../../contract/organization/people.contract';
import type { Database, SqlRow } from '../../driver/database';
import { holds } from '../../organization/roster/tenures';
import { numberOrNull, textOrNull } from '../../organization/roster/row-values';

/** The item by which a tenure began or ended, with its motion. */
export interface Origin {
  act: Act;
  motion: number;
  year: number;
  serial: number;
  meeting: number | null;
}

/** A tenure with what it began and ended by. */
export interface OriginatedTenure {
  id: number;
  person: number;
  /** Tells people of one name apart: the mark of 名册, yyyy-mm of birth. */
  mark: string;
  born: string | null;
  post: number;
  title: string;
  acting: boolean;
  beginsOn: string | null;
  beginKind: Tenure['beginKind'];
  beginNote: string;
  begunBy: Origin | null;
  endsOn: string | null;
  endKind: Tenure['endKind'];
  endNote: string;
  endedBy: Origin | null;
  dueUntil: string | null;
}

const originated = `SELECT t.*, pr.homonym_mark, pr.born,
    bi.act AS begin_act, bm.id AS begin_motion, bm.year AS begin_year, bm.serial AS begin_serial,
    bm.meeting AS begin_meeting,
    ei.act AS end_act, em.id AS end_motion, em.year AS end_year, em.serial AS end_serial, em.meeting AS end_meeting
  FROM tenure AS t JOIN person AS pr ON pr.id = t.person
    LEFT JOIN motion_item AS bi ON bi.id = t.begin_item LEFT JOIN motion AS bm ON bm.id = bi.motion
    LEFT JOIN motion_item AS ei ON ei.id = t.end_item LEFT JOIN motion AS em ON em.id = ei.motion`;
const latestFirst = 'ORDER BY t.begins_on IS NULL, t.begins_on DESC, t.id DESC';

/** Who holds the posts on a day; the head before who acts for him, then who came first. */
export const holdersOn = (database: Database, posts: readonly number[], day: string): OriginatedTenure[] =>
  database
    .prepare(
      `${originated} WHERE t.post IN (SELECT value FROM json_each(@posts)) AND ${holds}
       ORDER BY t.acting, t.begins_on, t.id`,
    )
    .all({ posts: JSON.stringify(posts), day })
    .map(asTenure);

/** All of a post, latest first. */
export const successionOf = (database: Database, post: number): OriginatedTenure[] =>
  database.prepare(`${originated} WHERE t.post = ? ${latestFirst}`).all([post]).map(asTenure);

/** All of a person, latest first. */
export const courseOf = (database: Database, person: number): OriginatedTenure[] =>
  database.prepare(`${originated} WHERE t.person = ? ${latestFirst}`).all([person]).map(asTenure);

/** All who hold a post on a day; those whose end was set when they were appointed first, the earliest end before others. */
export const tenuresInOffice = (database: Database, day: string): OriginatedTenure[] =>
  database
    .prepare(`${originated} WHERE ${holds} ORDER BY t.due_until IS NULL, t.due_until, t.id`)
    .all({ day })
    .map(asTenure);

/** Numbers of the papers on file of motions, by motion, the first before those made of it later. */
export function paperNumbersOf(database: Database, motions: readonly number[]): Map<number, string[]> {
  const rows = database
    .prepare(
      `SELECT r.motion, p.document_number FROM record_paper AS r JOIN issued_paper AS p ON p.id = r.issued_paper
       WHERE r.motion IN (SELECT value FROM json_each(?)) AND r.item IS NULL AND p.document_number <> '' ORDER BY r.id`,
    )
    .all([JSON.stringify(motions)]);
  return new Map(
    [...Map.groupBy(rows, (row) => Number(row['motion']))].map(([motion, own]) => [
      motion,
      own.map((row) => String(row['document_number'])),
    ]),
  );
}

const originOf = (row: SqlRow, which: 'begin' | 'end'): Origin | null =>
  row[`${which}_motion`] === null
    ? null
    : {
        act: row[`${which}_act`] as Act,
        motion: Number(row[`${which}_motion`]),
        year: Number(row[`${which}_year`]),
        serial: Number(row[`${which}_serial`]),
        meeting: numberOrNull(row[`${which}_meeting`]),
      };

const asTenure = (row: SqlRow): OriginatedTenure => ({
  id: Number(row['id']),
  person: Number(row['person']),
  mark: String(row['homonym_mark']),
  born: textOrNull(row['born']),
  post: Number(row['post']),
  title: String(row['title']),
  acting: row['acting'] === 1,
  beginsOn: textOrNull(row['begins_on']),
  beginKind: row['begin_kind'] as OriginatedTenure['beginKind'],
  beginNote: String(row['begin_note']),
  begunBy: originOf(row, 'begin'),
  endsOn: textOrNull(row['ends_on']),
  endKind: row['end_kind'] as OriginatedTenure['endKind'],
  endNote: String(row['end_note']),
  endedBy: originOf(row, 'end'),
  dueUntil: textOrNull(row['due_until']),
});
