import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { sideFooters } from '../page-numbers';

/** Clause 7.5: the number counts by itself (a PAGE field), it is not typed. */
export const pageNumberField: Check = {
  id: 'page-number-field',
  level: 'must',
  clause: clause('7.5'),
  run: (paper) => {
    const footers = sideFooters(paper).filter(({ part }) => part !== null);
    if (footers.length === 0) return null;
    const missing = footers.filter(({ number }) => number === null).map(({ side }) => side);
    return outcome(
      missing.length === 0,
      missing.length === 0 ? inspectWords.present : inspectWords.missingOn(missing),
      inspectWords.present,
    );
  },
};
