import type { Term } from '../../contract/organization/organization.contract';
import type { TermFields } from '../../domain/organization/office';
import type { Database, SqlRow } from '../driver/database';

/** Latest first. */
export const listTerms = (database: Database): Term[] =>
  database.prepare('SELECT * FROM term ORDER BY number DESC').all().map(asTerm);

export function findTerm(database: Database, id: number): Term | null {
  const row = database.prepare('SELECT * FROM term WHERE id = ?').get([id]);
  return row ? asTerm(row) : null;
}

export const termColumns = ({ number, beginsOn, endsOn }: TermFields) => ({
  number,
  begins_on: beginsOn,
  ends_on: endsOn,
});

const asTerm = (row: SqlRow): Term => ({
  id: Number(row['id']),
  number: Number(row['number']),
  beginsOn: String(row['begins_on']),
  endsOn: row['ends_on'] === null ? null : String(row['ends_on']),
  revision: Number(row['revision']),
});
