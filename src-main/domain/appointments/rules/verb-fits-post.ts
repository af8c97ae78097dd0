import { effectOfAct } from '../acts';
import { localWaysOf } from '../appointment-settings';
import { waysWith } from '../position-table';
import type { MotionRule } from './motion-rule';
import { postRuleWords } from './post-rules.messages';

/** 决定 for the government and the branch courts and procuratorates, 任命 and 免去 for the rest: the table says which. */
export const verbFitsPost: MotionRule = {
  name: 'verb-fits-post',
  number: 'R2',
  find: ({ parts, day, facts: { level, settings } }) =>
    parts.flatMap(({ item, post, row, way, title }) => {
      // Elected posts and posts of other levels have rules of their own.
      if (way !== null || row.elected || row.notAt[level] === 'error') return [];
      const ways = waysWith(post.position, effectOfAct[item.act], day, level, localWaysOf(settings));
      const basis = [...row.confers, ...row.ends].flatMap((each) => each.basis);
      return [
        {
          severity: 'error',
          field: 'act',
          item: item.id,
          post: post.id,
          ...postRuleWords['verb-fits-post'](
            title,
            item.act,
            ways.map(({ act }) => act),
            [...new Set(ways[0]?.basis ?? basis)],
            day,
          ),
        },
      ];
    }),
};
