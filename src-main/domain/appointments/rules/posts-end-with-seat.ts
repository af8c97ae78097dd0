import type { Found, MotionRule } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';
import { RuledMotion } from './ruled-motion';

/** Who leaves the committee, or is a deputy no more, leaves what rests on it: the decision says 相应终止. */
export const postsEndWithSeat: MotionRule = {
  name: 'posts-end-with-seat',
  number: 'R10',
  find: (motion) =>
    motion.parts.flatMap(({ item, post, person, way }): Found[] => {
      if (way?.act !== 'accept-resignation') return [];
      const ofSeat = RuledMotion.isSeat(post.position);
      if (!ofSeat && post.position !== 'own-deputy') return [];
      const ending = motion
        .keeps(person.id)
        .filter(({ row }) => row.membership === 'committee' || (!ofSeat && row.membership === 'deputy'));
      return ending.length === 0
        ? []
        : [
            {
              severity: 'note',
              field: 'posts',
              item: item.id,
              person: person.id,
              post: post.id,
              ...peopleRuleWords['posts-end-with-seat'](
                person.name,
                ending.map((held) => held.post.title),
                motion.day,
              ),
            },
          ];
    }),
};
