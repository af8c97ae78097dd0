import type { PersonFacts } from './facts';
import type { Found, MotionRule, RuleWords } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';
import type { RuledMotion } from './ruled-motion';

const say = peopleRuleWords['one-person-one-name'];
/** Letters of Chinese and the middle dot between the parts of a name. */
const written = /^[\p{Script=Han}·〇]+$/u;

const month = (born: string | null) => born?.slice(0, 7) ?? null;

function faultOf(person: PersonFacts, motion: RuledMotion): RuleWords | null {
  if (!written.test(person.name)) return say.written(person.name);
  const others = [...motion.facts.people, ...motion.facts.namesakes].filter(({ id }) => id !== person.id);
  const homonym = others.some(({ name }) => name === person.name);
  if (homonym && person.homonymMark === '') return say.homonym(person.name);
  const alike = others.find(
    (other) =>
      other.name !== person.name &&
      other.pinyinKey === person.pinyinKey &&
      month(other.born) !== null &&
      month(other.born) === month(person.born),
  );
  return alike ? say.sameSound(person.name, alike.name) : null;
}

/** A name on a paper tells one person: no homonym without a mark, nobody written in two ways. */
export const onePersonOneName: MotionRule = {
  name: 'one-person-one-name',
  number: 'R22',
  find: (motion) => {
    const told = new Set<number>();
    return motion.live.flatMap((item): Found[] => {
      const person = motion.person(item.person);
      if (!person || told.has(person.id)) return [];
      told.add(person.id);
      const fault = faultOf(person, motion);
      return fault === null
        ? []
        : [{ severity: 'warning', field: 'person', item: item.id, person: person.id, ...fault }];
    });
  },
};
