import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** Some who were present raised no hand for anything. */
export const raisedByAllPresent: VoteRule = {
  name: 'raised-by-all-present',
  severity: 'warning',
  find({ vote: { form, present, inFavour, against, abstained } }) {
    if (form !== 'hands' || inFavour === null || against === null || abstained === null) return null;
    const sum = inFavour + against + abstained;
    return sum < present ? say['raised-by-all-present'](present - sum) : null;
  },
};
