import { tellsOfPassing } from '../../../domain/documents/record-paper';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { findDispatch } from '../../../storage/documents/dispatches';
import { numberRowOfLineage } from '../../../storage/documents/document-numbers';
import { lineageOf, listVersions } from '../../../storage/documents/issued-papers';
import { keptPaperOfIssued } from '../../../storage/documents/record-papers';
import { outcomeOf } from './findings';

/**
 * In the transaction in which it counts as issued: before the vote, a paper that says 通过 is prepared and no more; its
 * 发文稿纸 has the number. Does nothing for papers of no record.
 */
export function settleRecordPaper(writer: RecordWriter, issuedPaper: number): void {
  const { database } = writer;
  const kept = keptPaperOfIssued(database, issuedPaper);
  if (!kept) return;
  const prepared = tellsOfPassing(kept.paper) && outcomeOf(database, kept.owner) !== 'passed';
  const preparation = prepared ? 'prepared' : 'none';
  writer.update('record_paper', kept.id, { preparation, dispatched_on: null }, kept.revision);
  const dispatch = findDispatch(database, kept.id);
  const number = numberRowOfLineage(database, lineageOf(database, issuedPaper).first);
  if (dispatch && number !== null && dispatch.number?.id !== number)
    writer.update('dispatch', dispatch.id, { document_number: number }, dispatch.revision);
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
