import { quorumOf } from '../majority';
import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** Without a quorum nothing can pass; said, and kept as a vote that failed. */
export const quorum: VoteRule = {
  name: 'quorum',
  severity: 'warning',
  find({ vote: { present }, meeting: { kind }, readings }) {
    const members = Math.min(...readings.map((reading) => reading.members));
    const wanted = quorumOf(kind, members);
    return present < wanted ? say.quorum(kind, present, wanted, members) : null;
  },
};
