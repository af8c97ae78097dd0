import { effectOfAct } from '../acts';
import type { Found, MotionRule } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';

const say = peopleRuleWords['item-once'];

/** One person and one post come once in a session; appointed and removed at once is a slip. */
export const itemOnce: MotionRule = {
  name: 'item-once',
  number: 'A3',
  find: (motion) =>
    motion.parts.flatMap(({ item, post, organ, person, title }): Found[] => {
      const other = motion.sessionParts.find(
        (part) =>
          part.item.id < item.id &&
          part.person.id === person.id &&
          part.post.id === post.id &&
          effectOfAct[part.item.act] !== 'acting' &&
          effectOfAct[item.act] !== 'acting',
      );
      if (!other) return [];
      const opposite = effectOfAct[other.item.act] !== effectOfAct[item.act];
      // A body renamed: appointed under the new name, removed under the old one (京23).
      const renamed = organ.formerNames.some(({ untilOn }) => untilOn !== null && untilOn <= motion.day);
      if (opposite && renamed && motion.facts.settings.organs.renaming === 'reappoint') return [];
      const words = opposite ? say.opposite : say.again;
      return [
        {
          severity: 'error',
          field: 'posts',
          item: item.id,
          person: person.id,
          post: post.id,
          ...words(person.name, title),
        },
      ];
    }),
};
