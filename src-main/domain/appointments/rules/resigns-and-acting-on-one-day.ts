import type { Found, MotionRule } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';

/** 检察长 resigns, which has to be approved above, and somebody is to act for him the same day: disputed, so it is said. */
export const resignsAndActingOnOneDay: MotionRule = {
  name: 'resigns-and-acting-on-one-day',
  number: 'R34',
  find: (motion) =>
    motion.parts.flatMap(({ item, post, title }): Found[] => {
      if (post.position !== 'chief-procurator' || item.act !== 'decide-acting') return [];
      const resigns = motion.sessionParts.some(
        (part) => part.post.id === post.id && part.item.act === 'accept-resignation',
      );
      return resigns
        ? [
            {
              severity: 'note',
              field: 'act',
              item: item.id,
              post: post.id,
              ...peopleRuleWords['resigns-and-acting-on-one-day'](title),
            },
          ]
        : [];
    }),
};
