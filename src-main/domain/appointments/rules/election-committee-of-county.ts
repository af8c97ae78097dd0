import type { MotionRule } from './motion-rule';
import { postRuleWords } from './post-rules.messages';

/** 选举委员会 of county and township elections are appointed by the county's committee (选举法第十条). */
export const electionCommitteeOfCounty: MotionRule = {
  name: 'election-committee-of-county',
  number: 'A2',
  find: ({ parts, day, facts: { level } }) =>
    parts.flatMap(({ item, post, title }) =>
      post.position === 'election-committee-member' && level !== 'county'
        ? [
            {
              severity: 'error',
              field: 'posts',
              item: item.id,
              post: post.id,
              ...postRuleWords['election-committee-of-county'](title, level, day),
            },
          ]
        : [],
    ),
};
