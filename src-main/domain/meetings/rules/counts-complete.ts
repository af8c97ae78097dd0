import { isUncounted } from '../uncounted';
import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** The counts are all there; only 默示 and 举手 with everybody in favour go without. */
export const countsComplete: VoteRule = {
  name: 'counts-complete',
  severity: 'error',
  find({ vote }) {
    if (isUncounted(vote)) return null;
    const wanted = [
      ['inFavour', vote.inFavour],
      ['against', vote.against],
      ['abstained', vote.abstained],
      ...(vote.form === 'ballot'
        ? ([
            ['ballotsIssued', vote.ballotsIssued],
            ['ballotsReturned', vote.ballotsReturned],
          ] as const)
        : []),
    ] as const;
    const missing = wanted.filter(([, value]) => value === null).map(([name]) => name);
    return missing.length > 0 ? say['counts-complete'](missing) : null;
  },
};
