import type { InputOf } from '../../../contract/contract';
import { CallFailure } from '../../../contract/errors';
import { numbersFrom } from '../../../domain/appointments/certificates/count-up.patterns';
import { blanksOf, findBlank } from '../../../storage/appointments/certificates/blanks';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { missing, refuse } from '../../organization/roster/refusals';
import { certificateMessages as say } from './certificates.messages';

/** Blanks from a number on. `today`: yyyy-mm-dd. Throws RULE_VIOLATED where one is in the register already. */
export function addBlanks(
  writer: RecordWriter,
  { first, count }: InputOf<'appointments.addBlanks'>,
  today: string,
): number {
  const numbers = numbersFrom(first, count) ?? refuse('number-counts-up', say.uncountable(first));
  const [known] = blanksOf(writer.database, numbers);
  if (known) refuse('blank-once', say.blankExists(known.blank));
  for (const blank of numbers)
    writer.insert('certificate_blank', { blank, state: 'unused', certificate: null, reason: '', changed_on: today });
  writer.describe(say.addBlanks(first, count));
  return numbers.length;
}

/**
 * A blank spoiled in the printer or made void, or unused after all. `today`: yyyy-mm-dd. Throws RULE_VIOLATED where a
 * certificate stands on it, or no reason is given.
 */
export function spoilBlank(
  writer: RecordWriter,
  { id, state, reason, expectedRevision }: InputOf<'appointments.spoilBlank'>,
  today: string,
): number {
  const blank = findBlank(writer.database, id) ?? missing();
  if (blank.revision !== expectedRevision) throw new CallFailure('STALE_REVISION');
  if (blank.state === 'used') refuse('blank-taken', say.blankTaken(blank.blank));
  if (state !== 'unused' && reason === '') refuse('reason-wanted', say.reasonWanted);
  writer.describe(say.blank(blank.blank));
  const columns = { state, reason: state === 'unused' ? '' : reason, changed_on: today };
  return writer.update('certificate_blank', id, columns, expectedRevision);
}
