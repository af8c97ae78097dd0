import type { Found, MotionRule } from './motion-rule';
import { resultRuleWords } from './result-rules.messages';

/** Prepared is normal; published, notified or dispatched before the vote nothing is. */
export const nothingOutBeforeVote: MotionRule = {
  name: 'nothing-out-before-vote',
  number: 'R24',
  find: (motion) =>
    motion.items.flatMap((item): Found[] => {
      const passedOn = item.state === 'passed' ? item.stateOn : null;
      // A failed item may be told of as such.
      if (item.state === 'failed') return [];
      const early = item.sentOut.find(({ on }) => passedOn === null || on < passedOn);
      return early
        ? [
            {
              severity: 'error',
              field: 'papers',
              item: item.id,
              person: item.person,
              ...resultRuleWords['nothing-out-before-vote'](
                motion.person(item.person)?.name ?? '',
                early.paper,
                early.on,
                passedOn,
              ),
            },
          ]
        : [];
    }),
};
