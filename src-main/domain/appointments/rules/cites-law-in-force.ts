import { numeralValue } from '../../documents/chinese-numerals';
import { renumbered, type Law } from '../laws';
import { articleNumerals, citationsOf } from './cites-law-in-force.patterns';
import type { Found, MotionRule } from './motion-rule';
import { procedureRuleWords } from './procedure-rules.messages';

function articlesOf(text: string, law: Law): Set<number> {
  const pattern = citationsOf[law];
  const lists = pattern ? [...text.matchAll(pattern)].map((match) => match[1] ?? '') : [];
  return new Set(
    lists.flatMap((list) => [...list.matchAll(articleNumerals)].flatMap((match) => numeralValue(match[1] ?? '') ?? [])),
  );
}

/** A draft of after an amendment does not cite the numbers of before it. */
export const citesLawInForce: MotionRule = {
  name: 'cites-law-in-force',
  number: 'R21',
  find: ({ facts: { motion }, live, day }) => {
    const texts = [
      { text: `${motion.title}\n${motion.reason}`, item: undefined },
      ...live.map(({ id, reason }) => ({ text: reason, item: id })),
    ];
    return texts.flatMap(({ text, item }): Found[] =>
      renumbered
        .filter(({ law, since, before }) => day >= since && articlesOf(text, law).has(before))
        .map(({ law, since, before, after }) => ({
          severity: 'warning',
          field: 'reason',
          ...(item === undefined ? {} : { item }),
          ...procedureRuleWords['cites-law-in-force'](law, before, after, since),
        })),
    );
  },
};
