import type { Found, MotionRule } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';

/** 女 and 民族 are printed where the setting is on: then they have to be known. */
export const marksKnown: MotionRule = {
  name: 'marks-known',
  number: 'R23',
  find: ({ live, facts: { settings, people } }) =>
    live.flatMap((item): Found[] => {
      const person = people.find(({ id }) => id === item.person);
      if (!person) return [];
      const { sexMark, ethnicityMark } = settings.list;
      const missing =
        sexMark && person.sex === null ? 'sex' : ethnicityMark && person.ethnicity === '' ? 'ethnicity' : null;
      return missing === null
        ? []
        : [
            {
              severity: 'warning',
              field: 'person',
              item: item.id,
              person: person.id,
              ...peopleRuleWords['marks-known'](person.name, missing),
            },
          ];
    }),
};
