import type { PaperOwner } from '../../../../contract/documents/record-papers.contract';
import {
  itemPapers,
  motionPapers,
  sessionPapers,
  type ItemPaper,
  type MotionPaper,
  type SessionPaper,
} from '../../../../domain/documents/appointment-papers';
import type { RecordPaperKind } from '../../../../domain/documents/record-paper';
import type { PaperFacts } from '../../../../official-document/compose/paper-facts';
import { itemSource, itemsOfMotion } from '../../../../storage/documents/appointment-sources';
import { readSettings } from '../../../../storage/settings';
import { appointments } from '../../../organization/setting-kinds';
import type { Collected, FactsSource } from '../source';
import { appointmentBallotFacts, countingSheetFacts, tellersListFacts } from './ballots';
import { decisionDraftFacts } from './decision-draft';
import { decisionOfItem, itemDecisionFacts } from './item-decisions';
import { adoptedListFacts, itemsOfMeeting, jointListFacts } from './list-papers';
import {
  appointmentListDraftFacts,
  appointmentMotionFacts,
  candidateProfilesFacts,
  motionExplanationFacts,
  motionReviewFacts,
  speakingOrderFacts,
} from './motion-papers';
import {
  appointmentAnnouncementFacts,
  appointmentNoticeFacts,
  filingReportFacts,
  noticeLetterFacts,
} from './sent-papers';
import { appointmentVoteResultFacts, examScoresFacts, swornFacts } from './session-papers';

type Collectors<Paper extends RecordPaperKind> = {
  [Each in Paper]: (source: FactsSource, id: number) => Collected<PaperFacts[Each]>;
};

const ofMotion: Collectors<MotionPaper> = {
  'appointment-motion': appointmentMotionFacts,
  'motion-explanation': motionExplanationFacts,
  'motion-review': motionReviewFacts,
  'appointment-list-draft': appointmentListDraftFacts,
  'candidate-profiles': candidateProfilesFacts,
  'speaking-order': speakingOrderFacts,
  'appointment-list': (source, id) => adoptedListFacts(source, id, 'first'),
  'removal-list': (source, id) => adoptedListFacts(source, id, 'removals'),
  'appointment-notice': appointmentNoticeFacts,
  'notice-letter': noticeLetterFacts,
  'filing-report': filingReportFacts,
};

const ofSession: Collectors<SessionPaper> = {
  'appointment-ballot': appointmentBallotFacts,
  'tellers-list': tellersListFacts,
  'counting-sheet': countingSheetFacts,
  'joint-appointment-list': (source, id) => jointListFacts(source, id, 'first'),
  'joint-removal-list': (source, id) => jointListFacts(source, id, 'removals'),
  'appointment-vote-result': appointmentVoteResultFacts,
  'appointment-announcement': appointmentAnnouncementFacts,
  'oath-list': swornFacts,
  'oath-leader': swornFacts,
  'oath-script': swornFacts,
  'exam-scores': examScoresFacts,
};

const isOneOf = <Paper extends RecordPaperKind>(papers: readonly Paper[], paper: RecordPaperKind): paper is Paper =>
  (papers as readonly RecordPaperKind[]).includes(paper);

/** The facts of a paper of a motion, an item or a session; null for a paper of anything else. */
export function appointmentFacts(
  source: FactsSource,
  { motion, item, meeting }: PaperOwner,
  paper: RecordPaperKind,
): Collected<PaperFacts[RecordPaperKind]> | null {
  if (item !== null) return isOneOf(itemPapers, paper) ? ofItem(source, item, paper) : null;
  if (motion !== null) return isOneOf(motionPapers, paper) ? ofMotion[paper](source, motion) : null;
  if (meeting !== null) return isOneOf(sessionPapers, paper) ? ofSession[paper](source, meeting) : null;
  return null;
}

const ofItem = (source: FactsSource, id: number, paper: ItemPaper): Collected<PaperFacts[ItemPaper]> =>
  paper === 'decision-draft' ? decisionDraftFacts(source, id) : itemDecisionFacts(source, id, paper);

/** Papers of a motion in the order of its life: 免职名单 only where the office prints two lists. */
export const papersOfMotion = (source: FactsSource): MotionPaper[] =>
  motionPapers.filter((paper) => paper !== 'removal-list' || printsTwo(source));

/** Papers of a session; those of appointments only where motions are put to it. */
export const papersOfSession = (source: FactsSource, meeting: number): SessionPaper[] =>
  itemsOfMeeting(source, meeting).length === 0
    ? []
    : sessionPapers.filter((paper) => paper !== 'joint-removal-list' || printsTwo(source));

/** The decision of an item with its 草案, or none. */
export function papersOfItem({ database }: FactsSource, id: number): ItemPaper[] {
  const item = itemSource(database, id);
  const paper = item && decisionOfItem(item);
  if (!paper) return [];
  return paper === 'by-election-notice' ? [paper] : ['decision-draft', paper];
}

/** Items of a motion that are decided one by one, in their order. */
export const itemsWithDecision = ({ database }: FactsSource, motion: number): number[] =>
  itemsOfMotion(database, motion).flatMap((item) => (decisionOfItem(item) ? [item.id] : []));

const printsTwo = ({ database }: FactsSource): boolean =>
  readSettings(database, appointments).settings.list.lists === 'two';
