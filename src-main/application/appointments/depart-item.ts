import type { InputOf, OutputOf } from '../../contract/contract';
import { CallFailure } from '../../contract/errors';
import { departureOfItem } from '../../storage/appointments/motion-parts';
import type { StoredItem } from '../../storage/appointments/items';
import {
  blankOfCertificate,
  certificatesOfItems,
  copiesOut,
  papersNamingItem,
} from '../../storage/appointments/papers-of-items';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { findMeeting } from '../../storage/meetings/meetings';
import { readSettings } from '../../storage/settings';
import { appointments } from '../organization/setting-kinds';
import { namesOn } from '../../storage/organization/roster/titles';
import { missing, refuse } from '../organization/roster/refusals';
import { appointmentsMessages as say } from './appointments.messages';
import { itemOf, requireWaiting } from './edit-items';
import { motionOf } from './edit-motion';
import { matterOfItem } from './plan-votes';

/**
 * 撤回, 暂不付表决: an item leaves the batch before its vote. Plans of votes are made anew without it; its certificates
 * become void. Answers what has to be dealt with in the room: what the host says, papers and copies that name the person.
 * Throws RULE_VIOLATED once it was voted on or has left.
 */
export function departItem(
  writer: RecordWriter,
  { item: id, expectedRevision, ...departure }: InputOf<'appointments.departItem'>,
): OutputOf<'appointments.departItem'> {
  const { database } = writer;
  const { kind, byWhom, requestedOn, consentedOn, consentedAt, reason, ballot } = departure;
  const item = itemOf(database, id);
  requireWaiting(item);
  if (consentedOn !== null && consentedOn < requestedOn) refuse('consent-before-request', say.departedLate);
  const motion = motionOf(database, item.motion);
  const meeting = motion.meeting === null ? null : findMeeting(database, motion.meeting);
  const on = consentedOn ?? requestedOn;
  const names = namesOn(database, meeting?.endsOn ?? meeting?.beginsOn ?? on);
  const name = names.person(item.person);
  writer.describe(kind === 'withdrawn' ? say.withdrawn(name) : say.deferred(name));
  const revision = writer.update('motion_item', id, { state: kind, state_on: on }, expectedRevision);
  writer.insert('item_departure', {
    item: id,
    kind,
    by_whom: byWhom,
    requested_on: requestedOn,
    consented_on: consentedOn,
    consented_at: consentedAt,
    reason,
    ballot,
  });
  const papers = papersNamingItem(database, { item: id, motion: motion.id, meeting: motion.meeting, name });
  const certificates = voidCertificates(writer, item, on);
  const naming = readSettings(database, appointments).settings.list.organNaming;
  const sentence = { kind, byWhom, consented: consentedOn !== null, matter: matterOfItem(item, names, naming) };
  return {
    revision,
    hostSentence: say.hostSentence(sentence),
    papers: papers.map(({ issuedPaper, title, version }) => ({
      issuedPaper,
      title,
      version,
      copies: copiesOut(database, issuedPaper),
    })),
    certificates,
  };
}

/** Prepared certificates of somebody who leaves name nobody any more; their blanks are spent. */
function voidCertificates(
  writer: RecordWriter,
  item: StoredItem,
  on: string,
): OutputOf<'appointments.departItem'>['certificates'] {
  return certificatesOfItems(writer.database, [item.id])
    .filter(({ state }) => state !== 'void')
    .map(({ id, revision, number, blank }) => {
      const reason = say.departed(on);
      writer.update('certificate', id, { state: 'void', void_reason: reason }, revision);
      const spent = blankOfCertificate(writer.database, id);
      if (spent) {
        const columns = { state: 'voided', certificate: null, reason, changed_on: on };
        writer.update('certificate_blank', spent.id, columns, spent.revision);
      }
      return { id, number, blank };
    });
}

/** Comes back to the batch: a slip of the hand. What became void stays so. Throws RULE_VIOLATED where it never left. */
export function returnItem(
  writer: RecordWriter,
  { item: id, expectedRevision }: InputOf<'appointments.returnItem'>,
): number {
  const item = itemOf(writer.database, id);
  if (item.revision !== expectedRevision) throw new CallFailure('STALE_REVISION');
  if (item.state !== 'withdrawn' && item.state !== 'deferred') refuse('item-not-left', say.notLeft);
  const departure = departureOfItem(writer.database, id) ?? missing();
  writer.describe(say.returned(namesOn(writer.database, item.stateOn ?? departure.requestedOn).person(item.person)));
  writer.remove('item_departure', departure.id, departure.revision);
  return writer.update('motion_item', id, { state: 'pending', state_on: null }, expectedRevision);
}
