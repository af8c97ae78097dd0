import { effectOfAct } from '../acts';
import type { Found, MotionRule } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';
import type { RuledMotion } from './ruled-motion';

const isGivenInSession = ({ sessionParts }: RuledMotion, person: number, post: number): boolean =>
  sessionParts.some(
    (part) => part.person.id === person && part.post.id === post && effectOfAct[part.item.act] === 'confers',
  );

/** What is taken from somebody he holds by the records; given and taken in one session is a matter of item-once. */
export const removedFromPostHeld: MotionRule = {
  name: 'removed-from-post-held',
  number: 'R9',
  find: (motion) =>
    motion.parts.flatMap(({ item, post, person, title, way }): Found[] =>
      way !== null &&
      effectOfAct[item.act] === 'ends' &&
      motion.holds(person, post) === false &&
      !isGivenInSession(motion, person.id, post.id)
        ? [
            {
              severity: motion.facts.rosterDeclared ? 'error' : 'note',
              field: 'posts',
              item: item.id,
              person: person.id,
              post: post.id,
              ...peopleRuleWords['removed-from-post-held'](person.name, title, item.act),
            },
          ]
        : [],
    ),
};
