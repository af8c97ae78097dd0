import type { PaperCopy } from '../../contract/documents/copies.contract';
import type { Database, SqlRow } from '../driver/database';

/** Copies of one version on file, by number. */
export const listCopies = (database: Database, issuedPaper: number): PaperCopy[] =>
  database
    .prepare('SELECT * FROM paper_copy WHERE issued_paper = ? ORDER BY copy_number')
    .all([issuedPaper])
    .map(asCopy);

/** Those that were given out and neither came back nor were destroyed. */
export const isOutstanding = ({ givenOn, returnedOn, destroyedOn }: PaperCopy): boolean =>
  givenOn !== null && returnedOn === null && destroyedOn === null;

/** What has to be called in and destroyed when a paper becomes void: every copy that is not destroyed yet. */
export const outstandingCopies = (
  database: Database,
  issuedPaper: number,
): { copyNumber: number; holder: string; givenOn: string | null }[] =>
  listCopies(database, issuedPaper)
    .filter(({ destroyedOn }) => destroyedOn === null)
    .map(({ copyNumber, holder, givenOn }) => ({ copyNumber, holder, givenOn }));

export function findCopy(database: Database, id: number): (PaperCopy & { issuedPaper: number }) | null {
  const row = database.prepare('SELECT * FROM paper_copy WHERE id = ?').get([id]);
  return row ? { ...asCopy(row), issuedPaper: Number(row['issued_paper']) } : null;
}

/** Numbers from one to another that are in the register already. */
export const takenCopies = (database: Database, issuedPaper: number, from: number, to: number): number[] =>
  database
    .prepare(
      'SELECT copy_number AS n FROM paper_copy WHERE issued_paper = ? AND copy_number BETWEEN ? AND ? ORDER BY copy_number',
    )
    .all([issuedPaper, from, to])
    .map((row) => Number(row['n']));

const asCopy = (row: SqlRow): PaperCopy => ({
  id: Number(row['id']),
  copyNumber: Number(row['copy_number']),
  holder: String(row['holder']),
  givenOn: row['given_on'] === null ? null : String(row['given_on']),
  returnedOn: row['returned_on'] === null ? null : String(row['returned_on']),
  destroyedOn: row['destroyed_on'] === null ? null : String(row['destroyed_on']),
  remark: String(row['remark']),
  revision: Number(row['revision']),
});
