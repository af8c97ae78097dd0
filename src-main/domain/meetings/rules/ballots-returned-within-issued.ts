import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** No more ballots come back than were given out: otherwise the vote does not count. */
export const ballotsReturnedWithinIssued: VoteRule = {
  name: 'ballots-returned-within-issued',
  severity: 'error',
  find: ({ vote: { ballotsIssued, ballotsReturned } }) =>
    ballotsIssued !== null && ballotsReturned !== null && ballotsReturned > ballotsIssued
      ? say['ballots-returned-within-issued'](ballotsReturned, ballotsIssued)
      : null,
};
