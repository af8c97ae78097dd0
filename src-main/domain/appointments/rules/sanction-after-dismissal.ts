import { effectOfAct } from '../acts';
import type { Found, MotionRule } from './motion-rule';
import { resultRuleWords } from './result-rules.messages';

/** 撤职 or 开除 as a sanction comes after the committee took the post away (政务处分法第五十条, 深33). */
export const sanctionAfterDismissal: MotionRule = {
  name: 'sanction-after-dismissal',
  number: 'R32',
  find: (motion) =>
    motion.live.flatMap((item): Found[] => {
      if (effectOfAct[item.act] !== 'ends') return [];
      const sanctionOn = item.materials.find(
        ({ kind, receivedOn }) => kind === 'sanction' && receivedOn !== null,
      )?.receivedOn;
      const endedOn = item.state === 'passed' ? item.stateOn : null;
      return sanctionOn && sanctionOn < (endedOn ?? motion.day)
        ? [
            {
              severity: 'warning',
              field: 'materials',
              item: item.id,
              person: item.person,
              ...resultRuleWords['sanction-after-dismissal'](
                motion.person(item.person)?.name ?? '',
                sanctionOn,
                endedOn,
                motion.day,
              ),
            },
          ]
        : [];
    }),
};
