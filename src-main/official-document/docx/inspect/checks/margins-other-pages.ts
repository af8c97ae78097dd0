import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { mm } from '../inspected-paper';

const leastMm = 20;

/** Pages of tables and turned pages have a layout of their own, but never less than 20 mm of margin. */
export const marginsOtherPages: Check = {
  id: 'margins-other-pages',
  level: 'must',
  clause: clause('8'),
  run: ({ sections }) => {
    const others = sections.filter((section) => section.class !== 'text' && section.margins !== null);
    const least = (section: (typeof others)[number]): number => {
      const { top = 0, bottom = 0, left = 0, right = 0 } = section.margins ?? {};
      return mm(Math.min(top, bottom, left, right));
    };
    const [narrowest] = [...others].sort((a, b) => least(a) - least(b));
    if (!narrowest) return null;
    const wrong = others.filter((section) => least(section) < leastMm - 0.05);
    const places = wrong.flatMap(({ first }) => first ?? []);
    return outcome(wrong.length === 0, inspectWords.mm(least(narrowest)), inspectWords.atLeastMm(leastMm), places);
  },
};
