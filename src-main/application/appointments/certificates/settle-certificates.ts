import {
  certificatesOf,
  findCertificate,
  findCertificates,
  type StoredCertificate,
} from '../../../storage/appointments/certificates/certificates';
import { findItems } from '../../../storage/appointments/items';
import { blankOfCertificate } from '../../../storage/appointments/papers-of-items';
import type { InputOf } from '../../../contract/contract';
import { CallFailure } from '../../../contract/errors';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { missing, refuse } from '../../organization/roster/refusals';
import { certificateMessages as say } from './certificates.messages';
import { namedItems, personNameOf } from './session-items';

/**
 * What a vote makes of certificates printed before it (会前备印): in force where the item passed, void where it did not.
 * `on`: day of the vote, yyyy-mm-dd.
 */
export function settleCertificates(
  writer: RecordWriter,
  decided: readonly { item: number; outcome: 'passed' | 'failed'; on: string }[],
): void {
  const waiting = Map.groupBy(
    certificatesOf(
      writer.database,
      decided.map(({ item }) => item),
    ).filter(({ state }) => state === 'prepared'),
    ({ item }) => item,
  );
  for (const { item, outcome, on } of decided)
    for (const certificate of waiting.get(item) ?? [])
      if (outcome === 'passed')
        writer.update('certificate', certificate.id, { state: 'effective' }, certificate.revision);
      else makeVoid(writer, certificate, say.failedAtVote(on), on);
}

/** A certificate is void, the blank it was printed on is spent. Answers its new revision. */
export function makeVoid(
  writer: RecordWriter,
  { id, revision }: Pick<StoredCertificate, 'id' | 'revision'>,
  reason: string,
  on: string,
): number {
  const blank = blankOfCertificate(writer.database, id);
  if (blank) {
    const columns = { state: 'voided', certificate: null, reason, changed_on: on };
    writer.update('certificate_blank', blank.id, columns, blank.revision);
  }
  return writer.update('certificate', id, { state: 'void', void_reason: reason }, revision);
}

/** By the clerk. `today`: yyyy-mm-dd. Throws RULE_VIOLATED where it is void already. */
export function voidCertificate(
  writer: RecordWriter,
  { id, reason, expectedRevision }: InputOf<'appointments.voidCertificate'>,
  today: string,
): number {
  const certificate = findCertificate(writer.database, id) ?? missing();
  if (certificate.revision !== expectedRevision) throw new CallFailure('STALE_REVISION');
  const name = nameReader(writer, [certificate], today)(certificate);
  if (certificate.state === 'void') refuse('certificate-void', say.voided(name));
  writer.describe(say.void(name));
  return makeVoid(writer, certificate, reason, today);
}

/** Handed to who was appointed. Throws RULE_VIOLATED where one is not in force, or the day is before the appointment. */
export function handCertificates(
  writer: RecordWriter,
  { certificates: ids, handedOn }: InputOf<'appointments.handCertificates'>,
): number {
  const wanted = [...new Set(ids)];
  const certificates = findCertificates(writer.database, wanted);
  if (certificates.length < wanted.length) missing();
  const items = new Map(
    findItems(
      writer.database,
      certificates.map(({ item }) => item),
    ).map((item) => [item.id, item]),
  );
  const nameOf = nameReader(writer, certificates, handedOn);
  for (const certificate of certificates) {
    const name = nameOf(certificate);
    if (certificate.state === 'void') refuse('certificate-void', say.voided(name));
    if (certificate.state === 'prepared') refuse('certificate-in-force', say.notEffective(name));
    const { stateOn } = items.get(certificate.item)!;
    if (stateOn !== null && handedOn < stateOn) refuse('handed-after-vote', say.handedEarly(name, stateOn));
    writer.update('certificate', certificate.id, { state: 'handed', handed_on: handedOn }, certificate.revision);
  }
  writer.describe(say.hand(nameOf(certificates[0]!), certificates.length));
  return certificates.length;
}

/** The order in which they are handed out. */
export function orderCertificates(
  writer: RecordWriter,
  { certificates: ids }: InputOf<'appointments.orderCertificates'>,
): void {
  const known = new Map(findCertificates(writer.database, ids).map((certificate) => [certificate.id, certificate]));
  writer.describe(say.order);
  [...new Set(ids)].forEach((id, index) => {
    const { handOrder, revision } = known.get(id) ?? missing();
    if (handOrder !== index + 1) writer.update('certificate', id, { hand_order: index + 1 }, revision);
  });
}

function nameReader({ database }: RecordWriter, certificates: readonly StoredCertificate[], day: string) {
  const items = findItems(
    database,
    certificates.map(({ item }) => item),
  );
  const named = namedItems(database, items, day);
  const byId = new Map(items.map((item) => [item.id, item]));
  return ({ item }: StoredCertificate): string => personNameOf(named, byId.get(item)!);
}
