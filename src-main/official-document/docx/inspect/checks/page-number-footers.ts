import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { sideFooters } from '../page-numbers';

/** Clause 7.5: a footer for odd pages and one for even pages. */
export const pageNumberFooters: Check = {
  id: 'page-number-footers',
  level: 'must',
  clause: clause('7.5'),
  run: (paper) => {
    const footers = sideFooters(paper);
    if (footers.length === 0) return null;
    const missing = footers.filter(({ part }) => part === null).map(({ side }) => side);
    return outcome(
      missing.length === 0,
      missing.length === 0 ? inspectWords.present : inspectWords.missingOn(missing),
      inspectWords.present,
    );
  },
};
