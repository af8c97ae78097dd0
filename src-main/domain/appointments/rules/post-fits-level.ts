import type { MotionRule } from './motion-rule';
import { postRuleWords } from './post-rules.messages';

/** 县级 has no 秘书长 and no 批准任免, 街道工委 are of 县级 only, 地区 organs of the province only, and so on. */
export const postFitsLevel: MotionRule = {
  name: 'post-fits-level',
  number: 'R6',
  find: ({ parts, day, facts: { level } }) =>
    parts.flatMap(({ item, post, row, title }) => {
      const severity = row.notAt[level];
      return severity
        ? [
            {
              severity,
              field: 'posts',
              item: item.id,
              post: post.id,
              ...postRuleWords['post-fits-level'](title, level, severity === 'error', day),
            },
          ]
        : [];
    }),
};
