import type { MotionRule } from './motion-rule';
import { postRuleWords } from './post-rules.messages';

/** 闭会期间: while the congress sits, it is the congress that elects, decides and accepts. */
export const betweenSessions: MotionRule = {
  name: 'between-sessions',
  number: 'A1',
  find: ({ parts, day, facts: { meeting } }) =>
    parts.flatMap(({ item, post, way, title }) =>
      meeting?.congressInSession && way?.betweenSessions
        ? [
            {
              severity: 'warning',
              field: 'meeting',
              item: item.id,
              post: post.id,
              ...postRuleWords['between-sessions'](title, item.act, way.basis, day),
            },
          ]
        : [],
    ),
};
