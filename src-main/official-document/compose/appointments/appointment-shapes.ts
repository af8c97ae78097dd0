import type { AppointmentPaper } from '../../../domain/documents/appointment-papers';
import type { DocumentKind } from '../../model';
import type { PaperShape } from '../build-document';
import type { Column } from '../compose-table';
import type { PaperFacts } from '../paper-facts';
import { centred, flush, plainShape } from '../resolutions/common-shape';
import { announcementTitle, noticeTitle } from '../resolutions/kind-titles.patterns';
import { decisionTitle, explanationTitle, letterTitle, nameListTitle, reportTitle } from './kind-titles.patterns';

interface OfficeNames {
  office: string;
  officeShort: string;
  region: string;
  meeting?: string | null;
  meetingNumber?: string | null;
  titles?: string;
  personName?: string;
}

/** Titles are not broken in the names of the office, of the session, of the post and the person. */
const shape = (
  facts: OfficeNames,
  kind: DocumentKind,
  kindTitle: string,
  more: Partial<PaperShape> = {},
): PaperShape => ({
  ...plainShape(facts),
  kind,
  kindTitle,
  phrases: [
    ...sessionWords(facts),
    facts.office,
    facts.officeShort,
    facts.titles,
    facts.personName,
    facts.region,
  ].filter((phrase): phrase is string => typeof phrase === 'string' && phrase !== ''),
  ...more,
});

/** The body with its term, and which session of it. */
function sessionWords({ meeting, meetingNumber }: OfficeNames): string[] {
  const at = meeting && meetingNumber ? meeting.lastIndexOf(meetingNumber) : -1;
  return meeting && at > 0 ? [meeting.slice(0, at), meeting.slice(at)] : [];
}

const list = (facts: OfficeNames & { listName: string }): PaperShape => shape(facts, 'list', facts.listName);
const decision = (facts: OfficeNames): PaperShape => shape(facts, 'decision', decisionTitle);
const table = (facts: OfficeNames, columns: Column[]): PaperShape => shape(facts, 'other', '', { columns });

interface Head {
  preprinted: boolean;
  upward: boolean;
  signedBy: string | null;
}
const sent = (facts: OfficeNames & Head, kind: DocumentKind, kindTitle: string): PaperShape =>
  shape(facts, kind, kindTitle, {
    preprinted: facts.preprinted,
    ...(facts.upward && { upward: { signedBy: facts.signedBy } }),
  });

/** What the wording leaves to the program, for each paper of appointments. */
export const appointmentShapes: { [Paper in AppointmentPaper]: (facts: PaperFacts[Paper]) => PaperShape } = {
  'appointment-motion': (facts) => shape(facts, 'other', ''),
  'motion-explanation': (facts) => shape(facts, 'report', explanationTitle),
  'motion-review': (facts) => shape(facts, 'report', reportTitle),
  'appointment-list-draft': list,
  'candidate-profiles': (facts) => shape(facts, 'other', '', { numbersGoOn: true }),
  'speaking-order': (facts) => table(facts, [centred(3), centred(5), flush(14)]),
  'appointment-list': list,
  'removal-list': list,
  'appointment-notice': (facts) => sent(facts, 'notice', noticeTitle),
  'notice-letter': (facts) => sent(facts, 'letter', letterTitle),
  'filing-report': (facts) => sent(facts, 'report', reportTitle),
  'decision-draft': (facts) => ({ ...decision(facts), titles: [facts.content.title] }),
  'deputy-head-decision': decision,
  'acting-decision': decision,
  'resignation-decision': decision,
  'dismissal-decision': decision,
  'by-election-notice': (facts) => shape(facts, 'announcement', announcementTitle),
  'joint-appointment-list': list,
  'joint-removal-list': list,
  'appointment-ballot': (facts) => ({
    ...table(facts, [centred(2.4), flush(16), centred(2.5), centred(2.5), centred(2.5)]),
    struckRows: facts.people.flatMap(({ struck }, row) => (struck === null ? [] : [row])),
  }),
  'tellers-list': (facts) => shape(facts, 'list', nameListTitle, { columns: [centred(6), centred(8), flush(10)] }),
  'counting-sheet': (facts) =>
    table(facts, [centred(2.4), flush(10.4), ...Array.from({ length: 6 }, () => centred(2.25))]),
  'appointment-vote-result': (facts) =>
    table(facts, [centred(3), flush(11), centred(2.4), centred(2.4), centred(2.4), centred(2.4), centred(3.4)]),
  'appointment-announcement': (facts) => shape(facts, 'announcement', announcementTitle),
  'oath-list': (facts) =>
    shape(facts, 'list', nameListTitle, { columns: [centred(3), centred(5), flush(13), centred(4)] }),
  'oath-leader': (facts) => table(facts, [centred(5), flush(12), centred(7)]),
  'oath-script': (facts) => shape(facts, 'other', ''),
  'exam-scores': (facts) =>
    table(facts, [centred(3), centred(4.5), flush(9), { ...centred(5), days: true }, centred(3.2), centred(3.6)]),
};
