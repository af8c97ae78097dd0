import type { MotionRule } from './motion-rule';
import { postRuleWords } from './post-rules.messages';

/** Who was elected by the congress leaves by 接受辞职 only, and nobody is appointed in his place. */
export const electedSeatByResignation: MotionRule = {
  name: 'elected-seat-by-resignation',
  number: 'R1',
  find: ({ parts, day, facts: { level } }) =>
    parts.flatMap(({ item, post, row, way, title }) =>
      row.elected && way === null && row.notAt[level] !== 'error'
        ? [
            {
              severity: 'error',
              field: 'act',
              item: item.id,
              post: post.id,
              ...postRuleWords['elected-seat-by-resignation'](title, item.act, day),
            },
          ]
        : [],
    ),
};
