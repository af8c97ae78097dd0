import { effectOfAct } from '../acts';
import type { Found, MotionRule } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';
import type { RuledMotion } from './ruled-motion';

/** Names of those who are in the organ once the session is over. */
function namesIn(motion: RuledMotion, organ: number, except: number): Set<string> {
  const holders = motion.facts.people.filter(
    ({ id }) => id !== except && motion.keeps(id).some((held) => held.organ.id === organ),
  );
  const coming = motion.sessionParts.filter(
    (part) => part.organ.id === organ && part.person.id !== except && effectOfAct[part.item.act] !== 'ends',
  );
  return new Set([...holders.map(({ name }) => name), ...coming.map(({ person }) => person.name)]);
}

/**
 * 任职回避 within one court or procuratorate. Offline there is no source but the family on the form, which the office may
 * keep: without it the rule is silent.
 */
export const kinInOneCourt: MotionRule = {
  name: 'kin-in-one-court',
  number: 'R11',
  find: (motion) =>
    motion.parts.flatMap(({ item, post, organ, row, person }): Found[] => {
      const court = row.branch === 'court';
      if (effectOfAct[item.act] !== 'confers' || (!court && row.branch !== 'procuratorate')) return [];
      const names = person.kin?.length ? namesIn(motion, organ.id, person.id) : new Set<string>();
      return (person.kin ?? [])
        .filter(({ name }) => names.has(name))
        .map(({ relation, name }) => ({
          severity: 'warning',
          field: 'person',
          item: item.id,
          person: person.id,
          post: post.id,
          ...peopleRuleWords['kin-in-one-court'](person.name, relation, name, court, motion.day),
        }));
    }),
};
