import { effectOfAct } from '../acts';
import type { Found, MotionRule } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';
import type { ItemPost, RuledMotion } from './ruled-motion';

const say = peopleRuleWords['former-post-of-same-kind'];

/** A new term asks for it anew, by law or by the rule of the place. */
function isAskedForAnew({ row, post }: ItemPost, motion: RuledMotion, beginsOn: string | null): boolean {
  const anew = row.renewedByGovernment || motion.facts.settings.newTerm.reappointed.includes(post.position);
  return anew && motion.beganBeforeTerm({ person: 0, post: post.id, acting: false, beginsOn });
}

/** A renamed body: appointing to the new title is what the place asks for, or a matter of organ-name-in-force. */
const isRenamed = ({ organ }: ItemPost, { day }: RuledMotion): boolean =>
  organ.formerNames.some(({ untilOn }) => untilOn !== null && untilOn <= day);

/** Who is appointed holds a post of the same kind already: 免去原职? */
export const formerPostOfSameKind: MotionRule = {
  name: 'former-post-of-same-kind',
  number: 'R8',
  find: (motion) =>
    motion.parts.flatMap((part): Found[] => {
      const { item, post, organ, row, person, title } = part;
      if (effectOfAct[item.act] !== 'confers' || part.way === null) return [];
      const severity = motion.facts.rosterDeclared ? 'warning' : 'note';
      const at = { severity, field: 'posts', item: item.id, person: person.id } as const;
      for (const held of motion.keeps(person.id)) {
        const anew = isAskedForAnew(part, motion, held.tenure.beginsOn);
        if (held.post.id === post.id) {
          if (anew || isRenamed(part, motion)) continue;
          return [{ ...at, post: post.id, ...say.same(person.name, title) }];
        }
        const { group } = held.row;
        // What the old government ended with the term needs no removal (深23).
        const ended = held.row.renewedByGovernment && motion.beganBeforeTerm(held.tenure);
        const same =
          group !== null &&
          group.name === row.group?.name &&
          (group.within === 'anywhere' || held.organ.id === organ.id);
        const sameSeat = held.post.position === post.position && held.organ.id === organ.id && group === null;
        if ((same || (sameSeat && row.singleSeat)) && !ended)
          return [{ ...at, post: held.post.id, ...say.other(person.name, title, held.post.title) }];
      }
      return [];
    }),
};
