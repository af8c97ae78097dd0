import { effectOfAct } from '../acts';
import type { SessionItem } from './facts';
import type { Found, MotionRule } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';

/** By the votes where both are planned or held, else by the order of one motion; false where nothing says it. */
function isBefore(one: SessionItem, other: SessionItem): boolean {
  if (one.voteOrdinal !== null && other.voteOrdinal !== null) return one.voteOrdinal < other.voteOrdinal;
  return one.motion === other.motion && one.ordinal < other.ordinal;
}

/** The same post is vacated first, then filled (深19): the order of the votes, where the office has set so. */
export const vacatedBeforeFilled: MotionRule = {
  name: 'vacated-before-filled',
  number: 'R13',
  find: (motion) =>
    motion.facts.settings.votes.vacateFirst
      ? motion.parts.flatMap(({ item, post, title }): Found[] => {
          if (effectOfAct[item.act] !== 'confers' || !post.singleSeat) return [];
          const leaving = motion.sessionParts.find(
            (part) => part.post.id === post.id && effectOfAct[part.item.act] === 'ends' && isBefore(item, part.item),
          );
          return leaving
            ? [
                {
                  severity: 'warning',
                  field: 'order',
                  item: item.id,
                  person: leaving.person.id,
                  post: post.id,
                  ...peopleRuleWords['vacated-before-filled'](title, leaving.person.name),
                },
              ]
            : [];
        })
      : [],
};
