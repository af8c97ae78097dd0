import type { OutputOf } from '../../../contract/contract';
import { countUp } from '../../../domain/appointments/certificates/count-up.patterns';
import { unusedFrom } from '../../../storage/appointments/certificates/blanks';
import { certificatesOf, lastGiven } from '../../../storage/appointments/certificates/certificates';
import type { Database } from '../../../storage/driver/database';
import { certifiedTitles, itemsOfSession, personNameOf, reasonLeftOut, titlesOf } from './session-items';

/** The 任命书 of a session in their order, who has none yet, who gets none and why. Throws NOT_FOUND. */
export function listCertificates(database: Database, meeting: number): OutputOf<'appointments.listCertificates'> {
  const named = itemsOfSession(database, meeting);
  const byId = new Map(named.items.map((item) => [item.id, item]));
  const certificates = certificatesOf(
    database,
    named.items.map(({ id }) => id),
  ).map((certificate) => {
    const item = byId.get(certificate.item)!;
    return { ...certificate, person: item.person, personName: personNameOf(named, item) };
  });
  const provided = new Set(certificates.flatMap(({ item, state }) => (state === 'void' ? [] : [item])));
  const missing: OutputOf<'appointments.listCertificates'>['missing'] = [];
  const leftOut: OutputOf<'appointments.listCertificates'>['leftOut'] = [];
  for (const item of named.items) {
    if (provided.has(item.id)) continue;
    const reason = reasonLeftOut(named, item);
    const personName = personNameOf(named, item);
    if (reason === null) missing.push({ item: item.id, personName, titles: certifiedTitles(named, item) });
    else leftOut.push({ item: item.id, personName, titles: titlesOf(named, item), reason });
  }
  const last = lastGiven(database);
  return {
    certificates,
    missing,
    leftOut,
    nextNumber: last.number === null ? null : countUp(last.number, 1),
    nextBlank: unusedFrom(database, '', 1)[0]?.blank ?? (last.blank === '' ? '' : (countUp(last.blank, 1) ?? '')),
  };
}
