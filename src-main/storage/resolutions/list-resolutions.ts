import type { ResolutionKind, ResolutionState } from '../../domain/resolutions/resolution';
import type { Database, SqlRow } from '../driver/database';
import { matchOfAny } from '../search/pairs';

export interface ResolutionFilter {
  search: string;
  /** What is found as well: the same words under another name of the office. */
  alike?: readonly string[];
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
  const match = matchOfAny([filter.search, ...(filter.alike ?? [])]);
  const { year, term, kind, states } = filter;
  const given = { year, term, kind, states: states.length === 0 ? '' : `,${states.join(',')},` };
  if (match === '') {
    const ids = page(database, 'TRUE', given, { offset, limit });
    return { resolutions: lines(database, ids), total: count(database, 'TRUE', given) };
  }
  const inTitle = { ...given, inTitle: `{title initials} : (${match})` };
  // Whatever a statement does not name, one of the drivers refuses.
  const elsewhere = { ...inTitle, match };
  const inTitles = count(database, hasInTitle, inTitle);
  const first = page(database, hasInTitle, inTitle, { offset, limit });
  const rest = limit - first.length;
  const others =
    rest === 0 ? [] : page(database, hasElsewhere, elsewhere, { offset: Math.max(0, offset - inTitles), limit: rest });
  return {
    resolutions: lines(database, [...first, ...others]),
    total: inTitles + count(database, hasElsewhere, elsewhere),
  };
}

const found = (words: string): string =>
  `+id IN (SELECT rowid FROM resolution_search WHERE resolution_search MATCH ${words})`;
const hasInTitle = found('@inTitle');
const hasElsewhere = `${found('@match')} AND NOT ${found('@inTitle')}`;

type Given = Readonly<Record<string, string | number | null>>;

/** Gone through along the index, in the order of the list, and left as soon as the page is full. */
const page = (
  database: Database,
  condition: string,
  given: Given,
  { offset, limit }: { offset: number; limit: number },
): SqlRow[] =>
  database
    .prepare(
      `SELECT id FROM resolution INDEXED BY resolution_by_matter WHERE ${condition} AND ${fits}
       ORDER BY year DESC, serial DESC LIMIT @limit OFFSET @offset`,
    )
    .all({ ...given, limit, offset });

function count(database: Database, condition: string, given: Given): number {
  const row = database
    .prepare(`SELECT count(*) AS total FROM resolution INDEXED BY resolution_by_matter WHERE ${condition} AND ${fits}`)
    .get(given);
  return Number(row?.['total'] ?? 0);
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
