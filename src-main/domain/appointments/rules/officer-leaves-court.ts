import { effectOfAct } from '../acts';
import type { Found, MotionRule } from './motion-rule';
import { leavingReasons } from './officer-leaves-court.patterns';
import { peopleRuleWords } from './people-rules.messages';

/** Who retires, is transferred or resigns is removed from all posts of the court or procuratorate, 审判员 as well. */
export const officerLeavesCourt: MotionRule = {
  name: 'officer-leaves-court',
  number: 'R30',
  find: (motion) => {
    const told = new Set<number>();
    return motion.parts.flatMap(({ item, organ, row, person, post, way }): Found[] => {
      const court = row.branch === 'court';
      if (way === null || effectOfAct[item.act] !== 'ends' || (!court && row.branch !== 'procuratorate')) return [];
      if (told.has(person.id) || !leavingReasons.test(item.reason)) return [];
      const left = motion.keeps(person.id).filter((held) => held.organ.id === organ.id && held.post.id !== post.id);
      if (left.length === 0) return [];
      told.add(person.id);
      return [
        {
          severity: 'warning',
          field: 'posts',
          item: item.id,
          person: person.id,
          post: left[0]!.post.id,
          ...peopleRuleWords['officer-leaves-court'](
            person.name,
            left.map((held) => held.post.title),
            court,
            motion.day,
          ),
        },
      ];
    });
  },
};
