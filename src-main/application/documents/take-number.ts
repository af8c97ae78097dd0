import type { RecordWriter } from '../../storage/change-set/record-writer';
import { numberHeldBy, registeredNumber } from '../../storage/documents/document-numbers';

/**
 * A paper being put on file takes a number: one nobody had, one that was reserved, or one entered for an 紧急发文 without
 * its paper. A reserved one stays reserved until the paper is on file, so that it can be given back as it was.
 */
export function takeNumber(
  writer: RecordWriter,
  taken: { series: string; year: number; serial: number },
  printed: string,
  paper: { id: number; title: string; at: string; clerk: string | null },
): void {
  const registered = registeredNumber(writer.database, taken);
  if (registered) {
    writer.update('document_number', registered.id, { issued_paper: paper.id }, registered.revision);
    return;
  }
  writer.insert('document_number', {
    ...taken,
    printed,
    issued_paper: paper.id,
    state: 'used',
    emergency: 0,
    purpose: paper.title.slice(0, 300),
    reason: '',
    taken_at: paper.at,
    clerk: paper.clerk,
  });
}

/** The paper is on file: a reserved number is used now. */
export function settleNumber(writer: RecordWriter, paper: number): void {
  const held = numberHeldBy(writer.database, paper);
  if (held?.state === 'reserved') writer.update('document_number', held.id, { state: 'used' }, held.revision);
}

/** The paper was given up before it was on file: its number is what it was before. */
export function giveNumberBack(writer: RecordWriter, paper: number): void {
  const held = numberHeldBy(writer.database, paper);
  if (!held) return;
  if (held.state === 'reserved' || held.emergency)
    writer.update('document_number', held.id, { issued_paper: null }, held.revision);
  else writer.remove('document_number', held.id, held.revision);
}
