import type { Database } from '../driver/database';

/** A number taken, and the paper that has it. */
export interface TakenNumber {
  printed: string;
  title: string;
  state: 'frozen' | 'issued' | 'voided';
  /** First version of the paper. */
  lineage: number;
}

/** The highest serial of a series taken so far, 0 for none. `year` null: of a series that counts on over the years. */
export function highestSerial(database: Database, series: string, year: number | null): number {
  const row =
    year === null
      ? database.prepare('SELECT max(serial) AS top FROM document_number WHERE series = ?').get([series])
      : database
          .prepare('SELECT max(serial) AS top FROM document_number WHERE series = ? AND year = ?')
          .get([series, year]);
  return Number(row?.['top'] ?? 0);
}

/** How many numbers a series has given out, and the last of them as printed; null where there is none. */
export function numbersOfSeries(database: Database, series: string): { count: number; last: string } | null {
  const row = database
    .prepare(
      `SELECT count(*) AS count,
         (SELECT printed FROM document_number WHERE series = @series ORDER BY year DESC, serial DESC LIMIT 1) AS last
       FROM document_number WHERE series = @series`,
    )
    .get({ series });
  const count = Number(row?.['count'] ?? 0);
  return count === 0 ? null : { count, last: String(row?.['last']) };
}

/**
 * The paper that bears a number as printed, or null: given out by a series, or standing on a paper on file. What was
 * given up before it was issued bears nothing; what was voided keeps its number.
 */
export function bearerOf(database: Database, printed: string): TakenNumber | null {
  const row = database
    .prepare(
      `SELECT title, state, coalesce(first_version, id) AS lineage FROM issued_paper
       WHERE (document_number = @printed OR id IN (SELECT issued_paper FROM document_number WHERE printed = @printed))
         AND (issued_at IS NOT NULL OR state = 'frozen')
       ORDER BY version DESC, id DESC LIMIT 1`,
    )
    .get({ printed });
  return row
    ? {
        printed,
        title: String(row['title']),
        state: row['state'] as TakenNumber['state'],
        lineage: Number(row['lineage']),
      }
    : null;
}

/** The number a paper took in any of its versions, or null. @param lineage id of its first version */
export function numberOfLineage(
  database: Database,
  lineage: number,
): { series: string; year: number; serial: number; printed: string } | null {
  const row = database
    .prepare(
      `SELECT series, year, serial, printed FROM document_number
       WHERE issued_paper IN (
         SELECT id FROM issued_paper WHERE coalesce(first_version, id) = ? AND (state = 'frozen' OR issued_at IS NOT NULL)
       ) LIMIT 1`,
    )
    .get([lineage]);
  return row
    ? {
        series: String(row['series']),
        year: Number(row['year']),
        serial: Number(row['serial']),
        printed: String(row['printed']),
      }
    : null;
}

/** The state of a number in the register. */
export type NumberState = 'reserved' | 'used' | 'voided';

/** The row by which a paper holds its number, for giving it back; null where it took none itself. */
export function numberHeldBy(
  database: Database,
  paper: number,
): { id: number; state: NumberState; emergency: boolean; revision: number } | null {
  const row = database
    .prepare('SELECT id, state, emergency, revision FROM document_number WHERE issued_paper = ?')
    .get([paper]);
  return row
    ? {
        id: Number(row['id']),
        state: row['state'] as NumberState,
        emergency: row['emergency'] === 1,
        revision: Number(row['revision']),
      }
    : null;
}

/** A number of a series that stands in the register already, or null. */
export function registeredNumber(
  database: Database,
  { series, year, serial }: { series: string; year: number; serial: number },
): { id: number; state: NumberState; paper: number | null; reason: string; revision: number } | null {
  const row = database
    .prepare(
      `SELECT id, state, issued_paper, reason, revision FROM document_number
       WHERE series = ? AND year = ? AND serial = ?`,
    )
    .get([series, year, serial]);
  return row
    ? {
        id: Number(row['id']),
        state: row['state'] as NumberState,
        paper: row['issued_paper'] === null ? null : Number(row['issued_paper']),
        reason: String(row['reason']),
        revision: Number(row['revision']),
      }
    : null;
}

/** The row of the number a paper took in any of its versions, or null. @param lineage id of its first version */
export function numberRowOfLineage(database: Database, lineage: number): number | null {
  const row = database
    .prepare(
      `SELECT id FROM document_number
       WHERE issued_paper IN (SELECT id FROM issued_paper WHERE coalesce(first_version, id) = ?) LIMIT 1`,
    )
    .get([lineage]);
  return row ? Number(row['id']) : null;
}
