import { ballotsInvalidWithinReturned } from './ballots-invalid-within-returned';
import { ballotsIssuedToPresent } from './ballots-issued-to-present';
import { ballotsReturnedWithinIssued } from './ballots-returned-within-issued';
import { countsAddUpToBallots } from './counts-add-up-to-ballots';
import { countsAddUpToPresent } from './counts-add-up-to-present';
import { countsComplete } from './counts-complete';
import { countsFitForm } from './counts-fit-form';
import { expectedWithinMembers } from './expected-within-members';
import { heldDuringMeeting } from './held-during-meeting';
import { majorityBaseSaid } from './majority-base-said';
import { membersOfMeeting } from './members-of-meeting';
import { presentWithinExpected } from './present-within-expected';
import { quorum } from './quorum';
import { raisedByAllPresent } from './raised-by-all-present';
import type { VoteRule } from './vote-rule';

/** Every rule of a vote, in the order in which they are said. */
export const voteRules: readonly VoteRule[] = [
  presentWithinExpected,
  expectedWithinMembers,
  countsFitForm,
  countsComplete,
  countsAddUpToPresent,
  raisedByAllPresent,
  ballotsIssuedToPresent,
  ballotsReturnedWithinIssued,
  ballotsInvalidWithinReturned,
  countsAddUpToBallots,
  quorum,
  majorityBaseSaid,
  membersOfMeeting,
  heldDuringMeeting,
];
