import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** Where the members by quota and those in office give another result, it must be said which of them counts. */
export const majorityBaseSaid: VoteRule = {
  name: 'majority-base-said',
  severity: 'error',
  find({ vote: { inFavour }, readings }) {
    const [first, second] = readings;
    return first && second && first.outcome !== second.outcome
      ? say['majority-base-said'](inFavour, first, second)
      : null;
  },
};
