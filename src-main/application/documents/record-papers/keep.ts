import type { InputOf, OutputOf } from '../../../contract/contract';
import type { PaperOwner } from '../../../contract/documents/record-papers.contract';
import { CallFailure } from '../../../contract/errors';
import { mergeThreeWay } from '../../../official-document/compare/merge-three-way';
import { sameValue } from '../../../official-document/compare/same-value';
import type { OfficialDocument } from '../../../official-document/model';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { ownerInRecords } from './owner-in-records';
import { findKeptPaper, keptDocuments, paperColumns, type KeptPaper } from '../../../storage/documents/record-papers';
import type { Compared } from '../record-paper-facts/comparison';
import type { FactsSource } from '../record-paper-facts/source';
import { basisOf, composed, expectBasis } from './compose';
import { issuedOf } from './list';
import { nameOfPaper, recordPaperMessages as say } from './record-papers.messages';

/**
 * The paper as the record gives it now, with what was changed in this paper alone, under the number it has on file.
 * Throws RULE_VIOLATED.
 */
export function previewRecordPaper(
  source: FactsSource,
  input: InputOf<'documents.previewRecordPaper'>,
): OutputOf<'documents.previewRecordPaper'> {
  const owner = ownerInRecords(source.database, input.owner);
  const kept = findKeptPaper(source.database, owner, input.paper);
  const preview = unnumbered(source, kept, owner, input);
  // One that was made void begins anew: its number went with it.
  const number = kept && kept.preparation !== 'void' ? issuedOf(source.database, kept)?.documentNumber : null;
  return number ? { ...preview, document: { ...preview.document, documentNumber: number } } : preview;
}

function unnumbered(
  source: FactsSource,
  kept: KeptPaper | null,
  owner: PaperOwner,
  { paper, compare: chosen = null }: InputOf<'documents.previewRecordPaper'>,
): OutputOf<'documents.previewRecordPaper'> {
  const documents = kept && keptDocuments(source.database, kept.id);
  if (documents && isCurrent(source, kept, chosen))
    return { document: documents.own ?? documents.composed, conflicts: [] };
  const { document } = composed(paper, expectBasis(basisOf(source, owner, paper, { kept, chosen, anew: true })));
  if (!documents?.own) return { document, conflicts: [] };
  return withOwnChanges(documents.composed, document, documents.own);
}

/** Whether it would be composed of the same again. */
function isCurrent(source: FactsSource, kept: KeptPaper, chosen: Compared | null): boolean {
  const now = basisOf(source, kept.owner, kept.paper, { kept, chosen, light: true });
  return 'basis' in now && now.basis === kept.basis;
}

function withOwnChanges(
  base: OfficialDocument,
  now: OfficialDocument,
  own: OfficialDocument,
): OutputOf<'documents.previewRecordPaper'> {
  const merged = mergeThreeWay(base, now, own);
  const conflicts = merged.conflicts.map(({ path, regenerated, theirs }) => ({
    path,
    record: regenerated ?? '',
    paper: theirs ?? '',
  }));
  return { document: merged.document, conflicts };
}

/** Composes the paper and keeps it, with what is changed in it alone. Throws RULE_VIOLATED, STALE_REVISION. */
export function keepRecordPaper(
  writer: RecordWriter,
  source: FactsSource,
  { owner: of, paper, compare: chosen = null, own, expectedRevision }: InputOf<'documents.composeRecordPaper'>,
  at: number,
): { id: number; revision: number } {
  const owner = ownerInRecords(writer.database, of);
  const kept = findKeptPaper(writer.database, owner, paper);
  const now = expectBasis(basisOf(source, owner, paper, { kept, chosen, anew: true }));
  const { document } = composed(paper, now);
  const changed = own === null || sameValue(own as OfficialDocument, document) ? null : (own as OfficialDocument);
  const name = nameOfPaper(paper, document.kindTitle);
  writer.describe(changed ? say.ownKept(name) : say.composed(name));
  const values = { basis: now.basis, composed_at: new Date(at).toISOString(), ...paperColumns(document, changed) };
  if (kept) {
    if (expectedRevision === null) throw new CallFailure('STALE_REVISION');
    return { id: kept.id, revision: writer.update('record_paper', kept.id, values, expectedRevision) };
  }
  if (expectedRevision !== null) throw new CallFailure('STALE_REVISION');
  const id = writer.insert('record_paper', {
    ...owner,
    paper,
    preparation: 'none',
    issued_paper: null,
    dispatched_on: null,
    ...values,
  });
  return { id, revision: Number(writer.find('record_paper', id)?.['revision']) };
}
