import type { PaperOwner } from '../../contract/documents/record-papers.contract';
import { isRecordPaperKind, type RecordPaperKind } from '../../domain/documents/record-paper';
import type { OfficialDocument } from '../../official-document/model';
import type { Database, SqlRow } from '../driver/database';
import { keptDocument, keptVersion } from './kept-document';

/** 会前备印. */
export type Preparation = 'none' | 'prepared' | 'effective' | 'void';

/** A paper of a record as it was composed last; the documents are read apart. */
export interface KeptPaper {
  id: number;
  owner: PaperOwner;
  paper: RecordPaperKind;
  preparation: Preparation;
  /** Hash of what it was composed of. */
  basis: string;
  composedAt: string;
  /** Whether somebody changed this paper alone. */
  hasOwn: boolean;
  /** The newest version, which may be being put on file this moment. */
  issuedPaper: number | null;
  dispatchedOn: string | null;
  revision: number;
}

const columns = `id, resolution, announcement, meeting, motion, item, paper, preparation, basis, composed_at,
  own IS NOT NULL AS has_own, issued_paper, dispatched_on, revision`;
const ofOwner = `resolution IS @resolution AND announcement IS @announcement AND meeting IS @meeting
  AND motion IS @motion AND item IS @item`;

export const listKeptPapers = (database: Database, owner: PaperOwner): KeptPaper[] =>
  database
    .prepare(`SELECT ${columns} FROM record_paper WHERE ${ofOwner} ORDER BY id`)
    .all({ ...owner })
    .map(asPaper);

export function findKeptPaper(database: Database, owner: PaperOwner, paper: RecordPaperKind): KeptPaper | null {
  const row = database
    .prepare(`SELECT ${columns} FROM record_paper WHERE ${ofOwner} AND paper = @paper ORDER BY id DESC LIMIT 1`)
    .get({ ...owner, paper });
  return row ? asPaper(row) : null;
}

export function keptPaper(database: Database, id: number): KeptPaper | null {
  const row = database.prepare(`SELECT ${columns} FROM record_paper WHERE id = ?`).get([id]);
  return row ? asPaper(row) : null;
}

/** The paper whose newest version this is, or null. */
export function keptPaperOfIssued(database: Database, issuedPaper: number): KeptPaper | null {
  const row = database.prepare(`SELECT ${columns} FROM record_paper WHERE issued_paper = ?`).get([issuedPaper]);
  return row ? asPaper(row) : null;
}

/** Papers prepared before the vote, of this resolution or of announcements that announce it. */
export const listPreparedPapers = (database: Database, resolution: number): KeptPaper[] =>
  database
    .prepare(
      `SELECT ${columns} FROM record_paper
       WHERE preparation = 'prepared' AND (resolution = @resolution
         OR announcement IN (SELECT announcement FROM announced_text WHERE resolution = @resolution))
       ORDER BY id`,
    )
    .all({ resolution })
    .map(asPaper);

/** Papers prepared before the vote: of a motion and its items, or of a meeting and all its motions. */
export const listPreparedAppointments = (
  database: Database,
  of: { motion: number } | { meeting: number },
): KeptPaper[] =>
  database
    .prepare(
      `SELECT ${columns} FROM record_paper WHERE preparation = 'prepared' AND ${
        'motion' in of
          ? 'motion = @motion'
          : '(meeting = @meeting OR motion IN (SELECT id FROM motion WHERE meeting = @meeting))'
      } ORDER BY id`,
    )
    .all({ ...of })
    .map(asPaper);

/** As composed, and as changed for this paper alone (null: nobody changed it). */
export function keptDocuments(
  database: Database,
  id: number,
): { composed: OfficialDocument; own: OfficialDocument | null } | null {
  const row = database.prepare('SELECT model_version, composed, own FROM record_paper WHERE id = ?').get([id]);
  if (!row) return null;
  const { model_version: version, composed, own } = row;
  return { composed: keptDocument(version, composed), own: own === null ? null : keptDocument(version, own) };
}

export const paperColumns = (composed: OfficialDocument, own: OfficialDocument | null) => ({
  model_version: keptVersion,
  composed: JSON.stringify(composed),
  own: own === null ? null : JSON.stringify(own),
});

function asPaper(row: SqlRow): KeptPaper {
  const paper = String(row['paper']);
  if (!isRecordPaperKind(paper)) throw new Error(`${paper} is no paper of a record`);
  const number = (name: string): number | null => (row[name] === null ? null : Number(row[name]));
  return {
    id: Number(row['id']),
    owner: {
      resolution: number('resolution'),
      announcement: number('announcement'),
      meeting: number('meeting'),
      motion: number('motion'),
      item: number('item'),
    },
    paper,
    preparation: row['preparation'] as Preparation,
    basis: String(row['basis']),
    composedAt: String(row['composed_at']),
    hasOwn: row['has_own'] === 1,
    issuedPaper: number('issued_paper'),
    dispatchedOn: row['dispatched_on'] === null ? null : String(row['dispatched_on']),
    revision: Number(row['revision']),
  };
}
