import { tallyOf } from '../../meetings/tally';
import type { Found, MotionRule } from './motion-rule';
import { resultRuleWords } from './result-rules.messages';

const say = resultRuleWords['result-follows-vote'];

/** 通过 only by more than half of ALL members, with a quorum; what the vote does not decide is neither. */
export const resultFollowsVote: MotionRule = {
  name: 'result-follows-vote',
  number: 'R14',
  find: (motion) => {
    const { meeting } = motion.facts;
    return motion.items.flatMap((item): Found[] => {
      if (item.state !== 'passed' && item.state !== 'failed') return [];
      const passed = item.state === 'passed';
      const name = motion.person(item.person)?.name ?? '';
      const at = { severity: 'error', field: 'vote', item: item.id, person: item.person } as const;
      if (item.vote === null || meeting === null) return [{ ...at, ...say.noVote(name, passed, motion.day) }];
      const { outcome, needed, findings } = tallyOf(item.vote, meeting);
      if (outcome === item.state) return [];
      const words =
        outcome === null
          ? say.undecided(name, findings.find(({ severity }) => severity === 'error')?.message ?? '', motion.day)
          : say.differs(name, passed, needed, motion.day);
      return [{ ...at, ...words }];
    });
  },
};
