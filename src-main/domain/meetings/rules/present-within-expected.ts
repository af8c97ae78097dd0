import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** 实到 is no more than 应到. */
export const presentWithinExpected: VoteRule = {
  name: 'present-within-expected',
  severity: 'error',
  find: ({ vote: { present, expected } }) =>
    present > expected ? say['present-within-expected'](present, expected) : null,
};
