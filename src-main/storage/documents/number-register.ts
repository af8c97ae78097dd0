import { matchesWords } from '../search/matches-words';
import type { Database, SqlRow } from '../driver/database';
import type { NumberState } from './document-numbers';

/** A row of the register as it is stored, with the paper that bears the number and who signed it. */
export interface NumberEntry {
  id: number;
  series: string;
  year: number;
  serial: number;
  printed: string;
  state: NumberState;
  emergency: boolean;
  purpose: string;
  reason: string;
  takenAt: string | null;
  clerk: string | null;
  paper: { id: number; title: string; version: number; state: 'issued' | 'voided' } | null;
  signed: { by: string; on: string | null } | null;
  beingIssued: boolean;
  revision: number;
}

const columns = `n.id, n.series, n.year, n.serial, n.printed, n.state, n.emergency, n.purpose, n.reason, n.taken_at,
  n.clerk, n.revision, p.id AS paper, p.title, p.version, p.state AS paper_state, p.issued_at, d.signed_by, d.signed_on`;
const joined = `document_number AS n LEFT JOIN issued_paper AS p ON p.id = n.issued_paper
  LEFT JOIN dispatch AS d ON d.id = (SELECT max(id) FROM dispatch WHERE document_number = n.id)`;

/** Where a number stands in the register, and what became of it: enough to count and to find gaps. */
export type NumberPlace = Pick<NumberEntry, 'id' | 'series' | 'year' | 'serial' | 'state'>;

/** The place of every number of a series ('' for all). */
export const numberPlaces = (database: Database, series: string): NumberPlace[] =>
  database
    .prepare(
      `SELECT id, series, year, serial, state FROM document_number WHERE @series = '' OR series = @series
       ORDER BY series, year DESC, serial DESC`,
    )
    .all({ series })
    .map((row) => ({
      id: Number(row['id']),
      series: String(row['series']),
      year: Number(row['year']),
      serial: Number(row['serial']),
      state: row['state'] as NumberState,
    }));

/** Every number of a series ('' for all), highest first within its series and year. */
export const listNumbers = (database: Database, series: string): NumberEntry[] =>
  database
    .prepare(
      `SELECT ${columns} FROM ${joined} WHERE @series = '' OR n.series = @series
       ORDER BY n.series, n.year DESC, n.serial DESC`,
    )
    .all({ series })
    .map(asEntry);

export function findNumber(database: Database, id: number): NumberEntry | null {
  const row = database.prepare(`SELECT ${columns} FROM ${joined} WHERE n.id = ?`).get([id]);
  return row ? asEntry(row) : null;
}

/** Serials of a series between two of them that are taken. `year` null: of a series that counts on over the years. */
export const serialsBetween = (
  database: Database,
  series: string,
  year: number | null,
  from: number,
  to: number,
): number[] =>
  database
    .prepare(
      `SELECT serial FROM document_number
       WHERE series = @series AND (@year IS NULL OR year = @year) AND serial BETWEEN @from AND @to ORDER BY serial`,
    )
    .all({ series, year, from, to })
    .map((row) => Number(row['serial']));

/** Whether an entry has the words that are looked for, in any order. */
export const entryMatches = (entry: NumberEntry, words: string): boolean =>
  matchesWords(words, [
    entry.printed,
    entry.purpose,
    entry.reason,
    entry.paper?.title ?? '',
    entry.clerk ?? '',
    entry.signed?.by ?? '',
  ]);

function asEntry(row: SqlRow): NumberEntry {
  const text = (name: string): string | null => (row[name] === null ? null : String(row[name]));
  const onFile = row['issued_at'] !== null && row['paper'] !== null;
  return {
    id: Number(row['id']),
    series: String(row['series']),
    year: Number(row['year']),
    serial: Number(row['serial']),
    printed: String(row['printed']),
    state: row['state'] as NumberState,
    emergency: row['emergency'] === 1,
    purpose: String(row['purpose']),
    reason: String(row['reason']),
    takenAt: text('taken_at'),
    clerk: text('clerk'),
    paper: onFile
      ? {
          id: Number(row['paper']),
          title: String(row['title']),
          version: Number(row['version']),
          state: row['paper_state'] === 'voided' ? 'voided' : 'issued',
        }
      : null,
    signed: row['signed_by'] ? { by: String(row['signed_by']), on: text('signed_on') } : null,
    beingIssued: row['paper_state'] === 'frozen',
    revision: Number(row['revision']),
  };
}
