import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** 应到 is no more than all members there are. */
export const expectedWithinMembers: VoteRule = {
  name: 'expected-within-members',
  severity: 'error',
  find: ({ vote: { expected }, held }) =>
    expected > held.members ? say['expected-within-members'](expected, held.members) : null,
};
