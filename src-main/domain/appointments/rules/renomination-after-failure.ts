import { effectOfAct } from '../acts';
import { monthsAfter } from './day-arithmetic';
import type { NominationFacts } from './facts';
import type { Found, MotionRule } from './motion-rule';
import { procedureRuleWords } from './procedure-rules.messages';

const say = procedureRuleWords['renomination-after-failure'];

/** Failures of the term; those after the last passing only, where they must follow one another. */
function failuresOf(nominations: readonly NominationFacts[], consecutively: boolean): NominationFacts[] {
  const ordered = nominations.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const last = consecutively ? ordered.findLastIndex(({ outcome }) => outcome === 'passed') : -1;
  return ordered.slice(last + 1).filter(({ outcome }) => outcome === 'failed');
}

/** Who failed waits, and after so many failures is not put forward again in this term: as the place says. */
export const renominationAfterFailure: MotionRule = {
  name: 'renomination-after-failure',
  number: 'R15',
  find: (motion) => {
    const { settings, nominations, meeting } = motion.facts;
    const { waitMonths, barredAfter, consecutively } = settings.failures;
    return motion.parts.flatMap(({ item, post, person, title }): Found[] => {
      if (effectOfAct[item.act] !== 'confers') return [];
      const earlier = nominations.filter(
        (nomination) => nomination.person === person.id && nomination.post === post.id && nomination.on < motion.day,
      );
      const at = { field: 'person', item: item.id, person: person.id, post: post.id } as const;
      const term = meeting?.term ?? motion.term?.number;
      const inTerm = failuresOf(
        earlier.filter((nomination) => nomination.term === term),
        consecutively,
      );
      if (barredAfter !== null && inTerm.length >= barredAfter)
        return [{ severity: 'error', ...at, ...say.barred(person.name, title, inTerm.length, consecutively) }];
      const last = failuresOf(earlier, true).at(-1);
      return last && waitMonths !== null && motion.day < monthsAfter(last.on, waitMonths)
        ? [{ severity: 'warning', ...at, ...say.wait(person.name, title, last.on, waitMonths) }]
        : [];
    });
  },
};
