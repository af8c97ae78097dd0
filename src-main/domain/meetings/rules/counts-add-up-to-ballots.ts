import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** 赞成, 反对 and 弃权 are as many as the valid ballots. */
export const countsAddUpToBallots: VoteRule = {
  name: 'counts-add-up-to-ballots',
  severity: 'error',
  find({ vote: { form, inFavour, against, abstained, ballotsReturned, ballotsInvalid } }) {
    if (form !== 'ballot' || ballotsReturned === null) return null;
    if (inFavour === null || against === null || abstained === null) return null;
    const valid = ballotsReturned - (ballotsInvalid ?? 0);
    const sum = inFavour + against + abstained;
    return valid >= 0 && sum !== valid ? say['counts-add-up-to-ballots'](sum, valid) : null;
  },
};
