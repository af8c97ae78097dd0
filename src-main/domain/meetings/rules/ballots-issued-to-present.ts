import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** Ballots are given out to those present. */
export const ballotsIssuedToPresent: VoteRule = {
  name: 'ballots-issued-to-present',
  severity: 'error',
  find: ({ vote: { ballotsIssued, present } }) =>
    ballotsIssued !== null && ballotsIssued > present ? say['ballots-issued-to-present'](ballotsIssued, present) : null,
};
