import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** 赞成, 反对, 弃权 and 未按 are as many as were present; with 举手 at least no more. */
export const countsAddUpToPresent: VoteRule = {
  name: 'counts-add-up-to-present',
  severity: 'error',
  find({ vote: { form, present, inFavour, against, abstained, notPressed } }) {
    if (form === 'tacit' || form === 'ballot') return null;
    if (inFavour === null || against === null || abstained === null) return null;
    const sum = inFavour + against + abstained + (notPressed ?? 0);
    const wrong = form === 'hands' ? sum > present : sum !== present;
    return wrong ? say['counts-add-up-to-present'](sum, present) : null;
  },
};
