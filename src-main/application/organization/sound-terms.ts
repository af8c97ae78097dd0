import { CallFailure } from '../../contract/errors';
import { faultOfTerms, type TermSpan } from '../../domain/organization/terms';
import { termFaultMessages } from '../../domain/organization/terms.messages';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { listTerms } from '../../storage/organization/terms';

/** Terms that contradict each other do not enter. Asked before they are written. Throws RULE_VIOLATED. */
export function requireSound(terms: readonly TermSpan[]): void {
  const fault = faultOfTerms(terms);
  if (fault) throw new CallFailure('RULE_VIOLATED', { ...termFaultMessages[fault.fault](fault), rule: fault.fault });
}

/** The same after an undo, which writes what stood before without asking. */
export function requireSoundAfter(writer: RecordWriter): void {
  if (writer.changes.some(({ table }) => table === 'term')) requireSound(listTerms(writer.database));
}
