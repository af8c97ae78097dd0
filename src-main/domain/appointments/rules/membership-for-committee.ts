import { effectOfAct } from '../acts';
import type { Found, MotionRule, RuleWords } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';
import type { ItemPost, RuledMotion } from './ruled-motion';

const say = peopleRuleWords['membership-for-committee'];

function faultOf({ row, person, title, way }: ItemPost, motion: RuledMotion): RuleWords | null {
  const member = motion.staysMember(person);
  if (row.membership === 'committee') return member === false ? say.member(person.name, title, motion.day) : null;
  // Members of the committee are deputies, whether or not they are entered as such (地方组织法第四十七条).
  if (row.membership === null || member === true) return null;
  if (person.deputy === 'suspended') return say.suspended(person.name, title);
  return person.deputy === 'none' ? say.deputy(person.name, title, way?.basis ?? [], motion.day) : null;
}

/** 代表资格审查委员会 is taken from the committee, 专门委员会 and 调查委员会 from the deputies. */
export const membershipForCommittee: MotionRule = {
  name: 'membership-for-committee',
  number: 'R10',
  find: (motion) =>
    motion.parts.flatMap((part): Found[] => {
      if (part.way === null || effectOfAct[part.item.act] !== 'confers') return [];
      const fault = faultOf(part, motion);
      return fault === null
        ? []
        : [
            {
              severity: 'error',
              field: 'person',
              item: part.item.id,
              person: part.person.id,
              post: part.post.id,
              ...fault,
            },
          ];
    }),
};
