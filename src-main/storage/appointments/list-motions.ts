import type { Database, SqlRow } from '../driver/database';
import { numberOrNull, textOrNull } from '../organization/roster/row-values';
import { wordConditions } from './motion-search';
import { isClosed } from './motions';

export interface MotionFilter {
  search: string;
  year: number | null;
  meeting: number | null;
  closed: boolean | null;
}

/** A line of the list; names of meetings and organs are composed by the application. */
export interface ListedMotion {
  id: number;
  revision: number;
  year: number;
  serial: number;
  title: string;
  proposerOrgan: number | null;
  headName: string;
  headCapacity: string;
  meeting: number | null;
  closed: boolean;
  people: string[];
  items: number;
  passed: number;
  stage: string | null;
  /** Latest day known of it, on which organs are named. */
  day: string | null;
}

/** First names of a line. */
const mostNames = 6;

/**
 * Latest first. Every word of the search stands in the title, the number, the name of the proposer, or in the name of a
 * person of it or its initials.
 */
export function listMotions(
  database: Database,
  { search, year, meeting, closed }: MotionFilter,
  { offset, limit }: { offset: number; limit: number },
): { motions: ListedMotion[]; total: number } {
  const words = wordConditions(search);
  const parts = [
    ...(year === null ? [] : ['m.year = @year']),
    ...(meeting === null ? [] : ['m.meeting = @meeting']),
    ...(closed === null ? [] : [`(${isClosed}) = @closed`]),
    ...words.map((word) => word.sql),
  ];
  const where = parts.length === 0 ? 'TRUE' : parts.join(' AND ');
  const given = {
    ...(year !== null && { year }),
    ...(meeting !== null && { meeting }),
    ...(closed !== null && { closed: closed ? 1 : 0 }),
    ...Object.assign({}, ...words.map((word) => word.values)),
  } as Record<string, string | number>;
  const rows = database
    .prepare(
      `SELECT m.*, (${isClosed}) AS done FROM motion AS m WHERE ${where} ORDER BY m.year DESC, m.serial DESC LIMIT @limit OFFSET @offset`,
    )
    .all({ ...given, limit, offset });
  const total = Number(database.prepare(`SELECT count(*) AS n FROM motion AS m WHERE ${where}`).get(given)?.['n']);
  const ids = JSON.stringify(rows.map((row) => row['id']));
  const counts = byMotion(
    database
      .prepare(
        `SELECT motion, count(*) AS items, sum(state IN ('passed', 'historical')) AS passed FROM motion_item
         WHERE motion IN (SELECT value FROM json_each(?)) GROUP BY motion`,
      )
      .all([ids]),
  );
  const stages = byMotion(
    database
      .prepare(
        `SELECT motion, stage, max(id) AS last FROM motion_stage
         WHERE motion IN (SELECT value FROM json_each(?)) AND item IS NULL GROUP BY motion`,
      )
      .all([ids]),
  );
  const names = database.prepare(
    `SELECT p.name FROM motion_item AS i JOIN person AS p ON p.id = i.person WHERE i.motion = ?
     ORDER BY i.ordinal, i.id LIMIT ${mostNames}`,
  );
  return {
    motions: rows.map((row) => {
      const id = Number(row['id']);
      const counted = counts.get(id);
      return {
        id,
        revision: Number(row['revision']),
        year: Number(row['year']),
        serial: Number(row['serial']),
        title: String(row['title']),
        proposerOrgan: numberOrNull(row['proposer_organ']),
        headName: String(row['head_name']),
        headCapacity: String(row['head_capacity']),
        meeting: numberOrNull(row['meeting']),
        closed: row['done'] === 1,
        people: [...new Set(names.all([id]).map((named) => String(named['name'])))],
        items: Number(counted?.['items'] ?? 0),
        passed: Number(counted?.['passed'] ?? 0),
        stage: textOrNull(stages.get(id)?.['stage'] ?? null),
        day: textOrNull(row['received_on']) ?? textOrNull(row['signed_on']),
      };
    }),
    total,
  };
}

/** The years there are motions of, latest first. */
export const yearsOfMotions = (database: Database): number[] =>
  database
    .prepare('SELECT DISTINCT year FROM motion ORDER BY year DESC')
    .all()
    .map((row) => Number(row['year']));

const byMotion = (rows: readonly SqlRow[]): Map<number, SqlRow> =>
  new Map(rows.map((row) => [Number(row['motion']), row]));
