import { actingFromDeputies } from './acting-from-deputies';
import { betweenSessions } from './between-sessions';
import { certificateOfPassedAppointment } from './certificate-of-passed-appointment';
import { chiefProcuratorReportedUpward } from './chief-procurator-reported-upward';
import { citesLawInForce } from './cites-law-in-force';
import { dismissalGrounds } from './dismissal-grounds';
import { electedSeatByResignation } from './elected-seat-by-resignation';
import { electionCommitteeOfCounty } from './election-committee-of-county';
import { followUpsOpened } from './follow-ups-opened';
import { formOfVote } from './form-of-vote';
import { formerPostOfSameKind } from './former-post-of-same-kind';
import { incompatiblePosts } from './incompatible-posts';
import { itemOnce } from './item-once';
import { kinInOneCourt } from './kin-in-one-court';
import { lawExam } from './law-exam';
import { legalTitle } from './legal-title';
import { marksKnown } from './marks-known';
import { materialsComplete } from './materials-complete';
import { membershipForCommittee } from './membership-for-committee';
import type { MotionRule } from './motion-rule';
import { newGovernmentWithinTwoMonths } from './new-government-within-two-months';
import { nothingOutBeforeVote } from './nothing-out-before-vote';
import { oathTaken } from './oath-taken';
import { officerLeavesCourt } from './officer-leaves-court';
import { onePersonOneName } from './one-person-one-name';
import { organNameInForce } from './organ-name-in-force';
import { postFitsLevel } from './post-fits-level';
import { postsEndWithSeat } from './posts-end-with-seat';
import { postsOfOnePersonJoined } from './posts-of-one-person-joined';
import { proposerFitsPost } from './proposer-fits-post';
import { removedFromPostHeld } from './removed-from-post-held';
import { renominationAfterFailure } from './renomination-after-failure';
import { resignsAndActingOnOneDay } from './resigns-and-acting-on-one-day';
import { resultFollowsVote } from './result-follows-vote';
import { sanctionAfterDismissal } from './sanction-after-dismissal';
import { seatVacated } from './seat-vacated';
import { sessionOfRecord } from './session-of-record';
import { signedByHead } from './signed-by-head';
import { submittedInTime } from './submitted-in-time';
import { vacatedBeforeFilled } from './vacated-before-filled';
import { verbFitsPost } from './verb-fits-post';
import { withdrawalConsented } from './withdrawal-consented';

/** Every rule of a motion, in the order in which a clerk would put things right: the motion, posts, people, papers, the vote, what follows. */
export const motionRules: readonly MotionRule[] = [
  sessionOfRecord,
  signedByHead,
  submittedInTime,
  citesLawInForce,
  postFitsLevel,
  electionCommitteeOfCounty,
  electedSeatByResignation,
  verbFitsPost,
  proposerFitsPost,
  legalTitle,
  organNameInForce,
  betweenSessions,
  itemOnce,
  onePersonOneName,
  marksKnown,
  actingFromDeputies,
  incompatiblePosts,
  membershipForCommittee,
  removedFromPostHeld,
  formerPostOfSameKind,
  seatVacated,
  vacatedBeforeFilled,
  postsEndWithSeat,
  postsOfOnePersonJoined,
  officerLeavesCourt,
  kinInOneCourt,
  renominationAfterFailure,
  lawExam,
  materialsComplete,
  dismissalGrounds,
  withdrawalConsented,
  formOfVote,
  resultFollowsVote,
  resignsAndActingOnOneDay,
  nothingOutBeforeVote,
  certificateOfPassedAppointment,
  oathTaken,
  chiefProcuratorReportedUpward,
  followUpsOpened,
  sanctionAfterDismissal,
  newGovernmentWithinTwoMonths,
];
