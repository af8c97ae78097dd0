import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** N of the vote is the one the meeting says; people are appointed and leave during a session, so it is only shown. */
export const membersOfMeeting: VoteRule = {
  name: 'members-of-meeting',
  severity: 'warning',
  find({ vote: { majorityOf, members }, meeting }) {
    const said = majorityOf === null ? null : majorityOf === 'quota' ? meeting.quota : meeting.inOffice;
    return majorityOf !== null && said !== null && said !== members
      ? say['members-of-meeting'](majorityOf, members, said)
      : null;
  },
};
