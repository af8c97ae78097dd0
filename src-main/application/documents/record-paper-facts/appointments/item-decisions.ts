import type { PaperFacts } from '../../../../official-document/compose/paper-facts';
import type { Act } from '../../../../domain/appointments/acts';
import type { DecisionPaper } from '../../../../domain/documents/appointment-papers';
import { positionTable } from '../../../../domain/appointments/position-table';
import type { PositionKey } from '../../../../domain/appointments/positions';
import { joinTitles } from '../../../../domain/appointments/joined-titles';
import { citeAll } from '../../../../domain/appointments/laws.messages';
import { itemSource, motionSource, type ItemSource } from '../../../../storage/documents/appointment-sources';
import { findPost } from '../../../../storage/organization/roster/organs';
import { postsHeldBy } from '../../../../storage/organization/roster/tenures';
import { passageNoteOf } from '../../../meetings/meeting-names';
import { bodyFactsOf, meetingFactsOf, officeFactsOf, type Collected, type FactsSource } from '../source';
import { appointmentObstacles as obstacles, appointmentWords as words } from './appointment-words.messages';
import { passedOnOf } from './list-papers';
import { proposerInDecision } from './motion-words';
import { confersPost, isPassedOrOpen, matterOfItem, sessionOf, titlesOf, waysOfItem, type Session } from './session';

const paperOfAct: Partial<Record<Act, DecisionPaper>> = {
  'decide-acting': 'acting-decision',
  'choose-acting': 'acting-decision',
  'accept-resignation': 'resignation-decision',
  dismiss: 'dismissal-decision',
  replace: 'dismissal-decision',
  'by-elect': 'by-election-notice',
  recall: 'by-election-notice',
};

/** The decision an item is made of by itself; null for one that stands on the list alone. */
export function decisionOfItem({ act, posts }: Pick<ItemSource, 'act' | 'posts'>): DecisionPaper | null {
  const ofDeputyHead = posts.some(({ position }) => position === 'government-deputy-head');
  if ((act === 'decide-appoint' || act === 'decide-remove') && ofDeputyHead) return 'deputy-head-decision';
  return paperOfAct[act] ?? null;
}

const seats: ReadonlySet<PositionKey> = new Set([
  'committee-chairperson',
  'committee-vice-chairperson',
  'committee-secretary-general',
  'committee-member',
]);

/** Posts that end with the one given up: what rests on a seat in the committee, or on being a deputy. */
function endedWith({ source: { database }, names, dayBefore }: Session, { person, posts }: ItemSource): string[] {
  const ofSeat = posts.some(({ position }) => seats.has(position));
  const ofDeputy = posts.some(({ position }) => position === 'own-deputy');
  if (!ofSeat && !ofDeputy) return [];
  const given = new Set(posts.map(({ post }) => post));
  return postsHeldBy(database, person, dayBefore).flatMap(({ post }) => {
    const position = findPost(database, post)?.position;
    if (position === undefined || given.has(post)) return [];
    const { membership } = positionTable[position];
    const ends = membership === 'committee' || (ofDeputy && (membership === 'deputy' || seats.has(position)));
    return ends ? [names.title(post)] : [];
  });
}

/** Every fact a decision may print; each paper takes its own. */
function decided(session: Session, item: ItemSource) {
  const { source, meeting } = session;
  const motion = motionSource(source.database, item.motion);
  if (!meeting || !motion) return null;
  const passedOn = passedOnOf(session, [item]);
  const passageNote = passageNoteOf(source.database, { meeting: meeting.id, date: passedOn, acts: [] });
  if (passageNote === null) return null;
  const ways = waysOfItem(session, item);
  const followUps = ways.flatMap((way) => way.followUps);
  const provisions = [...new Set(ways.flatMap(({ basis }) => basis))];
  const { bodyOfTerm } = bodyFactsOf(source, meeting.kind, meeting.term, meeting.congressSession);
  return {
    ...officeFactsOf(source),
    ...meetingFactsOf(source, meeting),
    bodyOfTerm,
    passageNote,
    passedOn,
    personName: session.names.person(item.person),
    titles: joinTitles(titlesOf(session, item), session.settings.list.organNaming),
    matter: matterOfItem(session, item),
    legalBasis: provisions.length === 0 ? null : citeAll(provisions, session.day),
    movedBy: proposerInDecision(session, motion),
    itemReason: words.reason(item.reason) || null,
    confers: confersPost(item),
    filedUpward: followUps.includes('file-upper-procuratorate-and-committee'),
    filedWith: followUps.includes('file-own-congress') ? words.congress(source.office.region) : null,
    approvedAbove: followUps.includes('approve-upper'),
    endedPosts: joinTitles(endedWith(session, item), session.settings.list.organNaming) || null,
  };
}
type Decided = NonNullable<ReturnType<typeof decided>>;

const own = {
  'deputy-head-decision': [],
  'acting-decision': ['filedUpward'],
  'resignation-decision': ['filedWith', 'approvedAbove', 'endedPosts'],
  'dismissal-decision': [],
  'by-election-notice': ['confers'],
} as const satisfies Record<DecisionPaper, readonly (keyof Decided)[]>;
const ofSome: readonly (keyof Decided)[] = ['confers', 'filedUpward', 'filedWith', 'approvedAbove', 'endedPosts'];

/** The decision on one person; before the vote as it would be (会前备印). */
export function itemDecisionFacts(
  source: FactsSource,
  id: number,
  paper: DecisionPaper,
): Collected<PaperFacts[DecisionPaper]> {
  const item = itemSource(source.database, id);
  if (!item) return { obstacle: obstacles.itemGone };
  if (decisionOfItem(item) !== paper) return { obstacle: obstacles.otherDecision };
  if (!isPassedOrOpen(item)) return { obstacle: obstacles.notDecided };
  const all = decided(sessionOf(source, motionSource(source.database, item.motion)?.meeting ?? null), item);
  if (!all) return { obstacle: obstacles.noMeeting };
  const kept: readonly string[] = own[paper];
  const facts = Object.fromEntries(
    Object.entries(all).filter(([key]) => !ofSome.includes(key as keyof Decided) || kept.includes(key)),
  );
  return { facts: facts as unknown as PaperFacts[DecisionPaper] };
}
