import { sameValue } from '../../../official-document/compare/same-value';
import { tellsOfPassing } from '../../../domain/documents/record-paper';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { findDispatch } from '../../../storage/documents/dispatches';
import { numberRowOfLineage } from '../../../storage/documents/document-numbers';
import { lineageOf, listVersions } from '../../../storage/documents/issued-papers';
import { keptPaperOfIssued, paperColumns, type KeptPaper } from '../../../storage/documents/record-papers';
import type { Database } from '../../../storage/driver/database';
import { outcomeOf } from './findings';
import { besidePrinted } from './printed-changes';

/**
 * In the transaction in which it counts as issued: before the vote, a paper that says 通过 is prepared and no more; its
 * 发文稿纸 has the number; what was changed in 公文排版 is from now on what is changed in this paper alone. Does nothing
 * for papers of no record.
 */
export function settleRecordPaper(writer: RecordWriter, issuedPaper: number): void {
  const { database } = writer;
  const kept = keptPaperOfIssued(database, issuedPaper);
  if (!kept) return;
  const prepared = tellsOfPassing(kept.paper) && outcomeOf(database, kept.owner) !== 'passed';
  const preparation = prepared ? 'prepared' : 'none';
  const values = { preparation, dispatched_on: null, ...ownColumns(database, kept, issuedPaper) };
  writer.update('record_paper', kept.id, values, kept.revision);
  const dispatch = findDispatch(database, kept.id);
  const number = numberRowOfLineage(database, lineageOf(database, issuedPaper).first);
  if (dispatch && number !== null && dispatch.number?.id !== number)
    writer.update('dispatch', dispatch.id, { document_number: number }, dispatch.revision);
}

/**
 * The paper's own words after a version was made in 公文排版, so that its preview, its next version and its merging with
 * the record go on from what lies printed. Where the record's paper went on meanwhile, both changes are in it; where it
 * changed the same words, they stay, and the line of the paper tells (overruledChanges).
 */
function ownColumns(database: Database, { id }: KeptPaper, issuedPaper: number) {
  const beside = besidePrinted(database, id, issuedPaper);
  if (!beside) return {};
  const { composed, now, merged } = beside;
  const { document: own } = merged;
  return sameValue(own, now) ? {} : paperColumns(composed, sameValue(own, composed) ? null : own);
}

/**
 * In the transaction in which it is frozen: a version of a record's paper that was made in 公文排版 is the record's paper
 * from now on, so that it is 会前备印 before the vote as the one before it was. Does nothing for papers of no record.
 */
export function followVersion(writer: RecordWriter, replaces: number | null, issuedPaper: number): void {
  const kept = replaces === null ? null : keptPaperOfIssued(writer.database, replaces);
  if (kept) writer.update('record_paper', kept.id, { issued_paper: issuedPaper }, kept.revision);
}

/** It was given up before it was issued: the version before it is the newest one again. */
export function releaseRecordPaper(writer: RecordWriter, issuedPaper: number): void {
  const { database } = writer;
  const kept = keptPaperOfIssued(database, issuedPaper);
  if (!kept) return;
  const before = listVersions(database, issuedPaper).find(({ id }) => id !== issuedPaper);
  writer.update('record_paper', kept.id, { issued_paper: before?.id ?? null }, kept.revision);
}
