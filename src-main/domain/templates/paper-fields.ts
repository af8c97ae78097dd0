import type { RecordPaperKind } from '../documents/record-paper';
import { announcementFacts } from './facts/announcement';
import {
  adoptedListFacts,
  appointmentListDraftFacts,
  appointmentMotionFacts,
  candidateProfilesFacts,
  motionExplanationFacts,
  motionReviewFacts,
  speakingOrderFacts,
} from './facts/appointments/motion-papers';
import { appointmentBallotFacts, countingSheetFacts, tellersListFacts } from './facts/appointments/ballots';
import {
  actingDecisionFacts,
  byElectionNoticeFacts,
  decisionDraftFacts,
  deputyHeadDecisionFacts,
  dismissalDecisionFacts,
  resignationDecisionFacts,
} from './facts/appointments/item-decisions';
import {
  appointmentAnnouncementFacts,
  appointmentNoticeFacts,
  filingReportFacts,
  noticeLetterFacts,
} from './facts/appointments/sent-papers';
import {
  appointmentVoteResultFacts,
  examScoresFacts,
  oathLeaderFacts,
  oathListFacts,
  oathScriptFacts,
} from './facts/appointments/session-papers';
import { ballotFacts } from './facts/ballot';
import { changedPagesFacts } from './facts/changed-pages';
import { circularFacts } from './facts/circular';
import { comparisonFacts } from './facts/comparison';
import { copyRegisterFacts } from './facts/copy-register';
import { correctionFacts } from './facts/correction';
import { dispatchFormFacts } from './facts/dispatch-form';
import { errataFacts } from './facts/errata';
import { resolutionDraftFacts } from './facts/resolution-draft';
import { resolutionPassedFacts } from './facts/resolution-passed';
import { resolutionVoteTextFacts } from './facts/resolution-vote-text';
import { voteResultFacts } from './facts/vote-result';
import type { Fields, KeysOf } from './fields';

/** The catalogue of every paper. */
export const paperFields = {
  'resolution-draft': resolutionDraftFacts,
  'resolution-vote-text': resolutionVoteTextFacts,
  'resolution-passed': resolutionPassedFacts,
  announcement: announcementFacts,
  circular: circularFacts,
  comparison: comparisonFacts,
  correction: correctionFacts,
  ballot: ballotFacts,
  'vote-result': voteResultFacts,
  'dispatch-form': dispatchFormFacts,
  'changed-pages': changedPagesFacts,
  errata: errataFacts,
  'copy-register': copyRegisterFacts,
  'appointment-motion': appointmentMotionFacts,
  'motion-explanation': motionExplanationFacts,
  'motion-review': motionReviewFacts,
  'appointment-list-draft': appointmentListDraftFacts,
  'candidate-profiles': candidateProfilesFacts,
  'speaking-order': speakingOrderFacts,
  'appointment-list': adoptedListFacts,
  'removal-list': adoptedListFacts,
  'appointment-notice': appointmentNoticeFacts,
  'notice-letter': noticeLetterFacts,
  'filing-report': filingReportFacts,
  'decision-draft': decisionDraftFacts,
  'deputy-head-decision': deputyHeadDecisionFacts,
  'acting-decision': actingDecisionFacts,
  'resignation-decision': resignationDecisionFacts,
  'dismissal-decision': dismissalDecisionFacts,
  'by-election-notice': byElectionNoticeFacts,
  'joint-appointment-list': adoptedListFacts,
  'joint-removal-list': adoptedListFacts,
  'appointment-ballot': appointmentBallotFacts,
  'tellers-list': tellersListFacts,
  'counting-sheet': countingSheetFacts,
  'appointment-vote-result': appointmentVoteResultFacts,
  'appointment-announcement': appointmentAnnouncementFacts,
  'oath-list': oathListFacts,
  'oath-leader': oathLeaderFacts,
  'oath-script': oathScriptFacts,
  'exam-scores': examScoresFacts,
} satisfies Record<RecordPaperKind, Fields>;
export type PaperFields = typeof paperFields;

/** Every key of every catalogue. */
export type FieldKey = { [Paper in RecordPaperKind]: KeysOf<PaperFields[Paper]> }[RecordPaperKind];
