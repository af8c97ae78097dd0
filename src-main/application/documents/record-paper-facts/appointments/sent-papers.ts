import type { RecordPaperKind } from '../../../../domain/documents/record-paper';
import { ownerOf } from '../../../../domain/documents/paper-owner';
import type { PaperFacts } from '../../../../official-document/compose/paper-facts';
import { findDispatch } from '../../../../storage/documents/dispatches';
import { findKeptPaper } from '../../../../storage/documents/record-papers';
import { readSettings } from '../../../../storage/settings';
import type { FollowUpKind } from '../../../../domain/appointments/position-row';
import { citeAll } from '../../../../domain/appointments/laws.messages';
import { numbering } from '../../../organization/setting-kinds';
import { circularHeadOf } from '../circular-head';
import { bodyFactsOf, meetingFactsOf, officeFactsOf, sourceOn, type Collected, type FactsSource } from '../source';
import { appointmentObstacles as obstacles, appointmentWords as words } from './appointment-words.messages';
import { decisionFactsOf, inListOrder, listFactsOf } from './entries';
import { itemsOfMeeting, passedOnOf } from './list-papers';
import { motionAtHand, motionFactsOf, ownMoverOf, unlessOf, type MotionAtHand } from './motion-words';
import { isListed, isPassedOrOpen, matterOfItem, sessionOf, waysOfItem } from './session';

/** Head, number and addressee come from the 发文稿纸. */
function sentFactsOf(source: FactsSource, motion: number, paper: RecordPaperKind, usualTo: string) {
  const kept = findKeptPaper(source.database, ownerOf({ motion }), paper);
  const dispatch = kept && findDispatch(source.database, kept.id);
  // It goes out under the name the office bears then.
  const { office } = sourceOn(source, dispatch?.signedOn ?? source.today);
  return {
    ...officeFactsOf({ office }),
    ...circularHeadOf(office, dispatch, readSettings(source.database, numbering).settings.circularSender),
    mainTo: dispatch?.mainTo || usualTo,
    copyTo: dispatch?.copyTo || null,
    issuedOn: dispatch?.signedOn ?? null,
    printedOn: dispatch?.sealedOn ?? dispatch?.signedOn ?? null,
  };
}

/** Everything decided of a motion: passed, or put to the vote (会前备印). */
function noticeOf(
  source: FactsSource,
  at: MotionAtHand,
  paper: 'appointment-notice' | 'notice-letter',
): Collected<PaperFacts['appointment-notice']> {
  const { session, motion } = at;
  const { meeting } = session;
  if (!meeting) return { obstacle: obstacles.noMeeting };
  const items = at.items.filter(isPassedOrOpen);
  if (items.length === 0 && paper === 'appointment-notice') return { obstacle: obstacles.nothingPassed };
  const people = [...new Map(items.map(({ person }) => [person, session.names.person(person)])).values()];
  const motionWords = motionFactsOf(at);
  const facts: PaperFacts['appointment-notice'] = {
    ...meetingFactsOf(source, meeting),
    ...motionWords,
    ...listFactsOf(session, items),
    ...decisionFactsOf(session, items),
    ...sentFactsOf(source, motion.id, paper, addresseesOf(at, items) || motionWords.movedBy),
    firstPeople: words.firstOf(people[0] ?? '', people.length > 1),
    passedOn: passedOnOf(session, items),
  };
  return { facts };
}

/** Who proposed; where that is 主任会议 or who resigns, the organs whose posts are concerned. */
function addresseesOf({ session, motion }: MotionAtHand, items: MotionAtHand['items']): string {
  if (ownMoverOf(session, motion) === null) return '';
  const organs = new Set(items.flatMap(({ posts }) => posts.map(({ organ }) => session.names.organ(organ))));
  return [...organs].join(words.between);
}

const isVotedOn = ({ state }: { state: string }): boolean => state !== 'withdrawn' && state !== 'deferred';

/** 任免通知. */
export function appointmentNoticeFacts(source: FactsSource, id: number): Collected<PaperFacts['appointment-notice']> {
  const at = motionAtHand(source, id, isVotedOn);
  return 'obstacle' in at ? at : noticeOf(source, at, 'appointment-notice');
}

/** 通知函 to who proposed: what was passed, and what was not. */
export const noticeLetterFacts = unlessOf(['council', 'applicant'], obstacles.noLetter, letterFactsOf);

function letterFactsOf(source: FactsSource, id: number): Collected<PaperFacts['notice-letter']> {
  const at = motionAtHand(source, id, isVotedOn);
  if ('obstacle' in at) return at;
  if (at.items.length === 0) return { obstacle: obstacles.nothingPassed };
  const notice = noticeOf(source, at, 'notice-letter');
  if ('obstacle' in notice) return notice;
  const failed = at.items.filter(({ state }) => state === 'failed');
  return {
    facts: {
      ...notice.facts,
      allPassed: failed.length === 0,
      failed: failed.map((item) => ({ sentence: matterOfItem(at.session, item) })),
    },
  };
}

/** What the committee itself files, and with whom; a government's own filing is not its matter. */
const filedWith: Partial<Record<FollowUpKind, (region: string) => string>> = {
  'file-own-congress': words.congress,
  'file-upper-procuratorate-and-committee': () => words.upperProcuratorate,
  'file-upper-committee': () => words.upperCommittee,
};

/** 备案报告. */
export function filingReportFacts(source: FactsSource, id: number): Collected<PaperFacts['filing-report']> {
  const at = motionAtHand(source, id, isPassedOrOpen);
  if ('obstacle' in at) return at;
  const { session } = at;
  const { meeting } = session;
  if (!meeting) return { obstacle: obstacles.noMeeting };
  const filed = at.items.flatMap((item) => {
    const ways = waysOfItem(session, item);
    const with_ = ways
      .flatMap(({ followUps }) => followUps)
      .flatMap((kind) => filedWith[kind]?.(source.office.region) ?? []);
    return with_.length === 0 ? [] : [{ item, filedWith: [...new Set(with_)].join(words.between), ways }];
  });
  if (filed.length === 0) return { obstacle: obstacles.nothingToFile };
  const provisions = [...new Set(filed.flatMap(({ ways }) => ways.flatMap(({ basis }) => basis)))];
  return {
    facts: {
      ...meetingFactsOf(source, meeting),
      ...sentFactsOf(source, id, 'filing-report', filed[0]!.filedWith),
      passedOn: passedOnOf(
        session,
        filed.map(({ item }) => item),
      ),
      legalBasis: citeAll(provisions, session.day),
      filings: filed.map(({ item, filedWith: to }) => ({ sentence: matterOfItem(session, item), filedWith: to })),
    },
  };
}

/** 公告 of everything a session decided on people. */
export function appointmentAnnouncementFacts(
  source: FactsSource,
  meetingId: number,
): Collected<PaperFacts['appointment-announcement']> {
  const session = sessionOf(source, meetingId);
  const { meeting } = session;
  if (!meeting) return { obstacle: obstacles.noMeeting };
  const all = itemsOfMeeting(source, meetingId);
  if (all.length === 0) return { obstacle: obstacles.noItems };
  const items = inListOrder(session, all.filter(isPassedOrOpen));
  if (items.length === 0) return { obstacle: obstacles.nothingPassed };
  return {
    facts: {
      ...officeFactsOf(source),
      ...meetingFactsOf(source, meeting),
      ...listFactsOf(session, items.filter(isListed)),
      ...decisionFactsOf(session, items),
      bodyOfTerm: bodyFactsOf(source, meeting.kind, meeting.term, meeting.congressSession).bodyOfTerm,
      number: null,
      passedOn: passedOnOf(session, items),
    },
  };
}
