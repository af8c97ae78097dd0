import type { ResolutionKind, ResolutionState } from '../../domain/resolutions/resolution';
import type { Database, SqlRow } from '../driver/database';
import { matchOfPairs } from '../search/pairs';

export interface ResolutionFilter {
  search: string;
  year: number | null;
  term: number | null;
  kind: ResolutionKind | null;
  states: readonly ResolutionState[];
}

/** A line of the list before its names are composed. */
export interface ListedResolution {
  id: number;
  year: number;
  serial: number;
  kind: ResolutionKind;
  title: string;
  bodyKind: 'standing-committee' | 'council-of-chairpersons' | 'congress' | 'presidium';
  term: number;
  state: ResolutionState;
  stateOn: string | null;
  meeting: number | null;
  passedOn: string | null;
  characters: number;
  proposer: string;
  revision: number;
}

/** Columns of the index resolution_by_matter only: what is filtered is never read. */
const fits = `(@year IS NULL OR year = @year) AND (@term IS NULL OR term = @term) AND (@kind IS NULL OR kind = @kind)
  AND (@states = '' OR instr(@states, ',' || state || ',') > 0)`;

/** Latest matter first; with words, those first that have them in a title. `offset` and `limit` as of SQL. */
export function listResolutions(
  database: Database,
  filter: ResolutionFilter,
  { offset, limit }: { offset: number; limit: number },
): { resolutions: ListedResolution[]; total: number } {
  const match = matchOfPairs(filter.search);
  const { year, term, kind } = filter;
  const given = { year, term, kind, states: filter.states.length === 0 ? '' : `,${filter.states.join(',')},` };
  if (match === '') {
    const ids = database
      .prepare(`SELECT id FROM resolution WHERE ${fits} ORDER BY year DESC, serial DESC LIMIT @limit OFFSET @offset`)
      .all({ ...given, limit, offset });
    const total = database.prepare(`SELECT count(*) AS total FROM resolution WHERE ${fits}`).get(given);
    return { resolutions: lines(database, ids), total: Number(total?.['total'] ?? 0) };
  }
  const found = database
    .prepare(
      `SELECT id FROM resolution
       WHERE id IN (SELECT rowid FROM resolution_search WHERE resolution_search MATCH @match) AND ${fits}
       ORDER BY id IN (SELECT rowid FROM resolution_search WHERE resolution_search MATCH @inTitle) DESC,
         year DESC, serial DESC`,
    )
    .all({ ...given, match, inTitle: `{title initials} : (${match})` });
  return { resolutions: lines(database, found.slice(offset, offset + limit)), total: found.length };
}

function lines(database: Database, ids: readonly SqlRow[]): ListedResolution[] {
  const line = database.prepare(
    `SELECT id, year, serial, kind, title, body_kind, term, state, meeting, passed_on, characters, proposer, revision,
       (SELECT entered_on FROM resolution_stage WHERE resolution = resolution.id ORDER BY id DESC LIMIT 1) AS state_on
     FROM resolution WHERE id = ?`,
  );
  return ids.flatMap(({ id }) => {
    const row = line.get([id ?? null]);
    return row ? [asLine(row)] : [];
  });
}

const asLine = (row: SqlRow): ListedResolution => ({
  id: Number(row['id']),
  year: Number(row['year']),
  serial: Number(row['serial']),
  kind: row['kind'] as ResolutionKind,
  title: String(row['title']),
  bodyKind: row['body_kind'] as ListedResolution['bodyKind'],
  term: Number(row['term']),
  state: row['state'] as ResolutionState,
  stateOn: row['state_on'] === null ? null : String(row['state_on']),
  meeting: row['meeting'] === null ? null : Number(row['meeting']),
  passedOn: row['passed_on'] === null ? null : String(row['passed_on']),
  characters: Number(row['characters']),
  proposer: String(row['proposer']),
  revision: Number(row['revision']),
});

/** The years and terms there are matters of, latest first. */
export function yearsAndTerms(database: Database): { years: number[]; terms: number[] } {
  const numbers = (statement: string): number[] =>
    database
      .prepare(statement)
      .all([])
      .map((row) => Number(row['found']));
  return {
    years: numbers('SELECT DISTINCT year AS found FROM resolution ORDER BY year DESC'),
    terms: numbers('SELECT DISTINCT term AS found FROM resolution ORDER BY term DESC'),
  };
}

/** How many matters of each year and kind there are, and how many of them passed. */
export const countResolutions = (
  database: Database,
  term: number | null,
): { year: number; kind: ResolutionKind; count: number; passed: number }[] =>
  database
    .prepare(
      `SELECT year, kind, count(*) AS count, count(passed_on) AS passed FROM resolution
       WHERE @term IS NULL OR term = @term GROUP BY year, kind ORDER BY year DESC, kind`,
    )
    .all({ term })
    .map((row) => ({
      year: Number(row['year']),
      kind: row['kind'] as ResolutionKind,
      count: Number(row['count']),
      passed: Number(row['passed']),
    }));
