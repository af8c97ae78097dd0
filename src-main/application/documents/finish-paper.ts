import { CallFailure } from '../../contract/errors';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { deleteDraft } from '../../storage/documents/drafts';
import { findIssuedPaper, indexIssuedPaper, listVersions } from '../../storage/documents/issued-papers';
import { freePlace, latestPlace, voidedPlace } from '../../storage/documents/paper-places';
import { giveWay } from '../../storage/documents/places-on-issuing';
import type { SqlRow } from '../../storage/driver/database';
import { noteStoredFile } from '../../storage/files';
import { issuingMessages as say } from './issuing.messages';
import { releaseRecordPaper, settleRecordPaper } from './record-papers/follow-issuing';
import { giveNumberBack, settleNumber } from './take-number';

/** Media type of .docx. */
export const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A frozen paper as it was rendered. */
export interface RenderedPaper {
  /** SHA-256 of the bytes, which lie in the content store. */
  hash: string;
  bytes: number;
  pages: number;
}

/**
 * Last step of 存档: the paper counts as issued, the version it follows moves to 历史版本, and its draft is gone. `at`: UTC
 * milliseconds. Throws NOT_FOUND where the paper is not frozen any more.
 */
export function finishPaper(writer: RecordWriter, id: number, rendered: RenderedPaper, at: number): void {
  const { database } = writer;
  const row = frozenRow(writer, id);
  const [title, fileName, draft] = [String(row['title']), String(row['file_name']), row['draft']];
  const issuedAt = new Date(at).toISOString();
  noteStoredFile(database, { ...rendered, mediaType: wordFile, storedAt: at });
  const before = giveWay(database, id);
  if (before) writer.update('issued_paper', before.id, { place: before.place }, before.revision);
  writer.update(
    'issued_paper',
    id,
    { state: 'issued', issued_at: issuedAt, pages: rendered.pages, file: rendered.hash },
    Number(row['revision']),
  );
  settleNumber(writer, id);
  settleRecordPaper(writer, id);
  const documentNumber = row['document_number'] === null ? null : String(row['document_number']);
  indexIssuedPaper(database, id, { title, documentNumber, fileName });
  if (typeof draft === 'string') deleteDraft(database, draft, String(row['frozen_at']));
  writer.describe(say.issued(title));
  writer.makeFinal();
}

/**
 * Gives a frozen paper up before it was issued: its number is free again, the row stays for the history. Does nothing
 * where it is not frozen any more.
 */
export function givePaperUp(writer: RecordWriter, id: number, reason: string): void {
  const row = writer.find('issued_paper', id);
  if (row?.['state'] !== 'frozen') return;
  giveNumberBack(writer, id);
  releaseRecordPaper(writer, id);
  writer.update('issued_paper', id, { state: 'voided', void_reason: reason }, Number(row['revision']));
  writer.describe(say.givenUp(String(row['title'])));
  writer.makeFinal();
}

/**
 * 作废: the paper stays on file with its number and its reason; the version before it, where there is one, stands again.
 * Answers the new revision. Throws NOT_FOUND, RULE_VIOLATED (voided already), STALE_REVISION.
 */
export function voidPaper(writer: RecordWriter, id: number, reason: string, expectedRevision: number): number {
  const { database } = writer;
  const paper = findIssuedPaper(database, id);
  if (!paper) throw new CallFailure('NOT_FOUND');
  if (paper.state === 'voided')
    throw new CallFailure('RULE_VIOLATED', { ...say.alreadyVoided, rule: 'not-voided-twice' });
  writer.describe(say.voided(paper.title));
  const place = freePlace(database, voidedPlace(paper), null, id);
  const revision = writer.update('issued_paper', id, { state: 'voided', void_reason: reason, place }, expectedRevision);
  const standing = listVersions(database, id).find(({ state }) => state === 'issued');
  if (standing && !paper.superseded)
    writer.update(
      'issued_paper',
      standing.id,
      { place: freePlace(database, latestPlace(standing), null, standing.id) },
      standing.revision,
    );
  return revision;
}

function frozenRow(writer: RecordWriter, id: number): SqlRow {
  const row = writer.find('issued_paper', id);
  if (row?.['state'] !== 'frozen') throw new CallFailure('NOT_FOUND');
  return row;
}
