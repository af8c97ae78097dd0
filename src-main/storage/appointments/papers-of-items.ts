import { isRecordPaperKind, tellsOfPassing } from '../../domain/documents/record-paper';
import type { Database, SqlRow } from '../driver/database';
import { textOrNull } from '../organization/roster/row-values';

/** A paper on file that names an item: its own, its motion's, or one of the session that has the name in it. */
export interface PaperOfItem {
  issuedPaper: number;
  paper: string;
  title: string;
  version: number;
  preparation: string;
  dispatchedOn: string | null;
}

const selection = `SELECT p.issued_paper, p.paper, p.preparation, p.dispatched_on, p.motion, p.item, f.title, f.version
  FROM record_paper AS p JOIN issued_paper AS f ON f.id = p.issued_paper
  WHERE f.state = 'issued' AND p.preparation <> 'void'`;

/** `names`: titles and names that a paper of the whole session must have in it to count. */
export const papersNamingItem = (
  database: Database,
  { item, motion, meeting, name }: { item: number; motion: number; meeting: number | null; name: string },
): PaperOfItem[] =>
  database
    .prepare(
      `${selection} AND (p.item = @item OR (p.motion = @motion AND p.item IS NULL)
         OR (p.meeting = @meeting AND p.motion IS NULL AND instr(coalesce(p.own, p.composed), @name) > 0))
       ORDER BY f.id`,
    )
    .all({ item, motion, meeting, name })
    .map(asPaper);

/** Papers of a motion that went out, those of its items with the item they are of. */
export const papersSentOut = (database: Database, motion: number): (PaperOfItem & { item: number | null })[] =>
  database
    .prepare(
      `${selection} AND p.dispatched_on IS NOT NULL
         AND (p.motion = @motion OR p.item IN (SELECT id FROM motion_item WHERE motion = @motion)) ORDER BY f.id`,
    )
    .all({ motion })
    .map((row) => ({ ...asPaper(row), item: row['item'] === null ? null : Number(row['item']) }))
    .filter(({ paper }) => tellsOfResult(paper));

/** Whether a paper says what the vote came to. */
export const tellsOfResult = (paper: string): boolean =>
  isRecordPaperKind(paper) && (tellsOfPassing(paper) || paper === 'vote-result' || paper === 'appointment-vote-result');

/** Copies that were given out and are not back. */
export const copiesOut = (database: Database, issuedPaper: number): { copyNumber: number; holder: string }[] =>
  database
    .prepare(
      `SELECT copy_number, holder FROM paper_copy WHERE issued_paper = ? AND given_on IS NOT NULL
         AND returned_on IS NULL AND destroyed_on IS NULL ORDER BY copy_number`,
    )
    .all([issuedPaper])
    .map((row) => ({ copyNumber: Number(row['copy_number']), holder: String(row['holder']) }));

export interface CertificateOfItem {
  id: number;
  revision: number;
  item: number;
  number: string | null;
  blank: string;
  state: 'prepared' | 'effective' | 'handed' | 'void';
  handedOn: string | null;
}

export const certificatesOfItems = (database: Database, items: readonly number[]): CertificateOfItem[] =>
  database
    .prepare('SELECT * FROM certificate WHERE item IN (SELECT value FROM json_each(?)) ORDER BY id')
    .all([JSON.stringify(items)])
    .map((row) => ({
      id: Number(row['id']),
      revision: Number(row['revision']),
      item: Number(row['item']),
      number: textOrNull(row['number']),
      blank: String(row['blank']),
      state: row['state'] as CertificateOfItem['state'],
      handedOn: textOrNull(row['handed_on']),
    }));

/** The blank a certificate was printed on, where the office keeps a register of them. */
export const blankOfCertificate = (
  database: Database,
  certificate: number,
): { id: number; revision: number } | null => {
  const row = database.prepare('SELECT id, revision FROM certificate_blank WHERE certificate = ?').get([certificate]);
  return row ? { id: Number(row['id']), revision: Number(row['revision']) } : null;
};

const asPaper = (row: SqlRow): PaperOfItem => ({
  issuedPaper: Number(row['issued_paper']),
  paper: String(row['paper']),
  title: String(row['title']),
  version: Number(row['version']),
  preparation: String(row['preparation']),
  dispatchedOn: textOrNull(row['dispatched_on']),
});
