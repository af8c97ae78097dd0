import { effectOfAct } from '../acts';
import type { Found, MotionRule } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';

/** Several posts a person leaves by the same act print as one line, joined by 、. */
export const postsOfOnePersonJoined: MotionRule = {
  name: 'posts-of-one-person-joined',
  number: 'R33',
  find: (motion) =>
    motion.live.flatMap((item, index): Found[] => {
      const first = motion.live.findIndex((other) => other.person === item.person && other.act === item.act);
      // The same post twice is a slip of its own: item-once.
      const again = motion.live
        .slice(0, index)
        .some(
          (other) =>
            other.person === item.person &&
            other.posts.some(({ post }) => item.posts.some((each) => each.post === post)),
        );
      return effectOfAct[item.act] !== 'ends' || first === index || again
        ? []
        : [
            {
              severity: 'warning',
              field: 'posts',
              item: item.id,
              person: item.person,
              ...peopleRuleWords['posts-of-one-person-joined'](motion.person(item.person)?.name ?? '', item.act),
            },
          ];
    }),
};
