import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { isPageNumber } from '../page-numbers';

/** Clauses 7.5, 8: pages of tables and turned pages are numbered too. */
export const pageNumberOtherPages: Check = {
  id: 'page-number-other-pages',
  level: 'must',
  clause: clause('8'),
  run: ({ sections, file }) => {
    const others = sections.filter((section) => section.class !== 'text');
    if (others.length === 0) return null;
    const wrong = others.filter(
      ({ furniture }) => ![...new Set(furniture.values())].some((part) => file.furnitureOf(part).some(isPageNumber)),
    );
    const places = wrong.flatMap(({ first }) => first ?? []);
    return outcome(
      wrong.length === 0,
      wrong.length === 0 ? inspectWords.present : inspectWords.none,
      inspectWords.present,
      places,
    );
  },
};
