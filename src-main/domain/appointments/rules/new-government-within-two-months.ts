import { effectOfAct } from '../acts';
import { monthsAfter } from './day-arithmetic';
import type { MotionRule } from './motion-rule';
import { resultRuleWords } from './result-rules.messages';

/** After so long a post that is open was rather left since, and every motion would be told of it. */
const monthsTold = 12;

/** A new government's heads propose 秘书长, 厅长, 局长, 委员会主任, 科长 within two months (地方组织法第七十一条). */
export const newGovernmentWithinTwoMonths: MotionRule = {
  name: 'new-government-within-two-months',
  number: 'R28',
  find: ({ facts: { newGovernment }, sessionParts, day }) => {
    if (newGovernment === null) return [];
    const dueOn = monthsAfter(newGovernment.electedOn, 2);
    if (day <= dueOn || day > monthsAfter(newGovernment.electedOn, monthsTold)) return [];
    const left = newGovernment.open.filter(
      ({ post }) => !sessionParts.some((part) => part.post.id === post && effectOfAct[part.item.act] === 'confers'),
    );
    const [first] = left;
    return first
      ? [
          {
            severity: 'warning',
            field: 'meeting',
            post: first.post,
            ...resultRuleWords['new-government-within-two-months'](
              left.map(({ title }) => title),
              newGovernment.electedOn,
              dueOn,
              day,
            ),
          },
        ]
      : [];
  },
};
