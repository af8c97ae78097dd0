import { effectOfAct } from '../acts';
import type { Found, MotionRule, RuleWords } from './motion-rule';
import { postRuleWords } from './post-rules.messages';
import type { ItemPost, RuledMotion } from './ruled-motion';

const say = postRuleWords['organ-name-in-force'];

/** A body renamed or abolished: the rule of the place holds (domain/appointments.md 2.7), never an old title by itself. */
function faultOf(part: ItemPost, motion: RuledMotion): RuleWords | null {
  const { day, facts } = motion;
  const { item, post, organ, person, title } = part;
  const { renaming, abolition } = facts.settings.organs;
  const gone = (organ.untilOn !== null && organ.untilOn <= day) || (post.untilOn !== null && post.untilOn <= day);
  const confers = effectOfAct[item.act] === 'confers';
  if (gone && confers) return say.abolished(title, organ.name, day);
  const removed = item.act === 'remove' || item.act === 'decide-remove';
  if (gone && removed && abolition === 'ends-itself') return say.endsItself(title, organ.name);
  if (gone && organ.untilOn !== null && organ.filingOn === null) return say.unfiled(organ.name, day);
  // 任免: under the rule of 重新任命 the old title is the one that is taken away.
  const former = organ.formerNames.find(({ name }) => title.startsWith(name) && !title.startsWith(organ.name));
  if (former && (confers || renaming !== 'reappoint')) return say.formerName(title, former.name, organ.name);
  const renamed = organ.formerNames.some(({ untilOn }) => untilOn !== null && untilOn <= day);
  if (confers && renamed && renaming === 'file-only' && motion.holds(person, post) === true)
    return say.needless(person.name, title);
  return null;
}

export const organNameInForce: MotionRule = {
  name: 'organ-name-in-force',
  number: 'R29',
  find: (motion) =>
    motion.parts.flatMap((part): Found[] => {
      const fault = faultOf(part, motion);
      return fault === null
        ? []
        : [{ severity: 'warning', field: 'posts', item: part.item.id, post: part.post.id, ...fault }];
    }),
};
