import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { mm } from '../inspected-paper';

const toleranceTwips = 12;

/** Clause 5.2.1: A4, upright or turned. */
export const pageSize: Check = {
  id: 'page-size',
  level: 'must',
  clause: clause('5.2.1'),
  run: ({ sections, page }) => {
    const wrong = sections.filter(({ width, height, margins }) => {
      if (width === null || height === null || !margins) return true;
      const short = Math.min(width, height);
      const long = Math.max(width, height);
      return Math.abs(short - page.width) > toleranceTwips || Math.abs(long - page.height) > toleranceTwips;
    });
    const shown = wrong[0] ?? sections[0];
    const actual =
      shown && shown.width !== null && shown.height !== null
        ? inspectWords.millimetres(mm(shown.width), mm(shown.height))
        : inspectWords.notSaid;
    const starts = wrong.flatMap(({ first }) => first ?? []);
    return outcome(wrong.length === 0, actual, inspectWords.millimetres(mm(page.width), mm(page.height)), starts);
  },
};
