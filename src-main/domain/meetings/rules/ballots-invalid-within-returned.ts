import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** 废票 are among the ballots that came back. */
export const ballotsInvalidWithinReturned: VoteRule = {
  name: 'ballots-invalid-within-returned',
  severity: 'error',
  find: ({ vote: { ballotsReturned, ballotsInvalid } }) =>
    ballotsReturned !== null && ballotsInvalid !== null && ballotsInvalid > ballotsReturned
      ? say['ballots-invalid-within-returned'](ballotsInvalid, ballotsReturned)
      : null,
};
