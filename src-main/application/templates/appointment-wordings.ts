import actingDecision from '../../../resources/wording/acting-decision.txt?raw';
import appointmentAnnouncement from '../../../resources/wording/appointment-announcement.txt?raw';
import appointmentBallot from '../../../resources/wording/appointment-ballot.txt?raw';
import appointmentList from '../../../resources/wording/appointment-list.txt?raw';
import appointmentListDraft from '../../../resources/wording/appointment-list-draft.txt?raw';
import appointmentMotion from '../../../resources/wording/appointment-motion.txt?raw';
import appointmentNotice from '../../../resources/wording/appointment-notice.txt?raw';
import appointmentVoteResult from '../../../resources/wording/appointment-vote-result.txt?raw';
import byElectionNotice from '../../../resources/wording/by-election-notice.txt?raw';
import candidateProfiles from '../../../resources/wording/candidate-profiles.txt?raw';
import countingSheet from '../../../resources/wording/counting-sheet.txt?raw';
import decisionDraft from '../../../resources/wording/decision-draft.txt?raw';
import deputyHeadDecision from '../../../resources/wording/deputy-head-decision.txt?raw';
import dismissalDecision from '../../../resources/wording/dismissal-decision.txt?raw';
import examScores from '../../../resources/wording/exam-scores.txt?raw';
import filingReport from '../../../resources/wording/filing-report.txt?raw';
import jointAppointmentList from '../../../resources/wording/joint-appointment-list.txt?raw';
import jointRemovalList from '../../../resources/wording/joint-removal-list.txt?raw';
import motionExplanation from '../../../resources/wording/motion-explanation.txt?raw';
import motionReview from '../../../resources/wording/motion-review.txt?raw';
import noticeLetter from '../../../resources/wording/notice-letter.txt?raw';
import oathLeader from '../../../resources/wording/oath-leader.txt?raw';
import oathList from '../../../resources/wording/oath-list.txt?raw';
import oathScript from '../../../resources/wording/oath-script.txt?raw';
import removalList from '../../../resources/wording/removal-list.txt?raw';
import resignationDecision from '../../../resources/wording/resignation-decision.txt?raw';
import speakingOrder from '../../../resources/wording/speaking-order.txt?raw';
import tellersList from '../../../resources/wording/tellers-list.txt?raw';
import type { AppointmentPaper } from '../../domain/documents/appointment-papers';

/** The wording the program brings for papers of appointments; part of default-wordings.ts. */
export const appointmentWordings: Record<AppointmentPaper, string> = {
  'appointment-motion': appointmentMotion,
  'appointment-ballot': appointmentBallot,
  'tellers-list': tellersList,
  'counting-sheet': countingSheet,
  'motion-explanation': motionExplanation,
  'motion-review': motionReview,
  'appointment-list-draft': appointmentListDraft,
  'candidate-profiles': candidateProfiles,
  'speaking-order': speakingOrder,
  'appointment-list': appointmentList,
  'removal-list': removalList,
  'appointment-notice': appointmentNotice,
  'notice-letter': noticeLetter,
  'filing-report': filingReport,
  'decision-draft': decisionDraft,
  'deputy-head-decision': deputyHeadDecision,
  'acting-decision': actingDecision,
  'resignation-decision': resignationDecision,
  'dismissal-decision': dismissalDecision,
  'by-election-notice': byElectionNotice,
  'joint-appointment-list': jointAppointmentList,
  'joint-removal-list': jointRemovalList,
  'appointment-vote-result': appointmentVoteResult,
  'appointment-announcement': appointmentAnnouncement,
  'oath-list': oathList,
  'oath-leader': oathLeader,
  'oath-script': oathScript,
  'exam-scores': examScores,
};
