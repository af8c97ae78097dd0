import type { CertificateFacts } from '../../../contract/appointments/certificates.contract';
import type { ExportedFile } from '../../../contract/define';
import { verbOf } from '../../../domain/appointments/appointments.messages';
import { certificateFileName } from '../../../domain/appointments/certificates/layout.messages';
import { officeNamesOn } from '../../../domain/organization/names-by-date';
import { layOutCertificate } from '../../../official-document/certificate/lay-out-certificate';
import { writeCertificateWord } from '../../../official-document/docx/certificate-word';
import { findCertificates } from '../../../storage/appointments/certificates/certificates';
import { findItems } from '../../../storage/appointments/items';
import type { Database } from '../../../storage/driver/database';
import { findMeeting } from '../../../storage/meetings/meetings';
import { findOffice, formerNamesOfOffice } from '../../../storage/organization/offices';
import { membersOn } from '../../../storage/organization/roster/committee';
import { readSettings } from '../../../storage/settings';
import { fileNameOf } from '../../documents/file-name';
import { meetingById } from '../../meetings/meeting-names';
import { missing } from '../../organization/roster/refusals';
import { certificates as kind } from '../../organization/setting-kinds';
import { motionOf } from '../edit-motion';
import { namedItems, personNameOf } from './session-items';

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What stands on certificates, in the order asked for. `today`: yyyy-mm-dd. Throws NOT_FOUND. */
export function readCertificates(database: Database, ids: readonly number[], today: string): CertificateFacts[] {
  const known = new Map(findCertificates(database, ids).map((certificate) => [certificate.id, certificate]));
  const items = findItems(
    database,
    [...known.values()].map(({ item }) => item),
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  const named = namedItems(database, items, today);
  const sessions = new Map<number, SessionFacts>();
  return ids.map((id): CertificateFacts => {
    const certificate = known.get(id) ?? missing();
    const item = byId.get(certificate.item)!;
    const session = sessions.get(item.motion) ?? sessionFacts(database, motionOf(database, item.motion).meeting, today);
    sessions.set(item.motion, session);
    const date = item.stateOn ?? session.date;
    return {
      certificate: id,
      number: certificate.number ?? '',
      name: personNameOf(named, item),
      titles: certificate.titles,
      verb: verbOf[item.act],
      ...session,
      chair: chairOn(database, date),
      date,
    };
  });
}

type SessionFacts = Pick<CertificateFacts, 'meeting' | 'committee' | 'date'>;

function sessionFacts(database: Database, id: number | null, today: string): SessionFacts {
  const meeting = id === null ? null : findMeeting(database, id);
  const date = meeting?.endsOn ?? meeting?.beginsOn ?? today;
  const office = findOffice(database);
  return {
    meeting: meeting ? (meetingById(database, meeting.id)?.name ?? '') : '',
    committee: office ? officeNamesOn(office, formerNamesOfOffice(database), date).fullName : '',
    date,
  };
}

/** Who signs: the 主任, or who acts for him while the seat is vacant; '' where the committee is not entered. */
function chairOn(database: Database, day: string): string {
  const members = membersOn(database, day);
  const chair =
    members.find(({ seat }) => seat === 'chairperson') ??
    members.find(({ actingAs, actingSince }) => actingAs === 'chairperson' && (actingSince ?? day) <= day);
  return chair?.name ?? '';
}

/** One Word file of a batch by the saved layout. Throws NOT_FOUND. */
export function exportCertificates(
  database: Database,
  { certificates, stock }: { certificates: readonly number[]; stock: 'plain' | 'blank' },
  today: string,
): ExportedFile {
  const { settings } = readSettings(database, kind);
  const facts = readCertificates(database, certificates, today);
  const pages = facts.map(({ certificate: _certificate, ...values }) =>
    layOutCertificate({ ...settings, stock }, values),
  );
  const title = certificateFileName(facts[0]?.name ?? '', facts.length);
  return { fileName: fileNameOf(title, '.docx'), mediaType: wordFile, bytes: writeCertificateWord(pages, title) };
}
