import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { mm } from '../inspected-paper';

const toleranceMm = 2;

/** Clause 8: the type area turned, 225 × 156 mm. */
export const landscapeArea: Check = {
  id: 'landscape-area',
  level: 'should',
  clause: clause('8'),
  run: ({ sections, page }) => {
    const turned = sections.filter((section) => section.class === 'landscape' && section.textWidth !== null);
    const [first] = turned;
    if (!first) return null;
    const long = mm(page.height - page.margin.top - page.margin.bottom);
    const short = mm(page.width - page.margin.left - page.margin.right);
    const wrong = turned.filter(
      ({ textWidth, textHeight }) =>
        Math.abs(mm(textWidth ?? 0) - long) > toleranceMm || Math.abs(mm(textHeight ?? 0) - short) > toleranceMm,
    );
    const shown = wrong[0] ?? first;
    return outcome(
      wrong.length === 0,
      inspectWords.millimetres(mm(shown.textWidth ?? 0), mm(shown.textHeight ?? 0)),
      inspectWords.millimetres(long, short),
      wrong.flatMap(({ first }) => first ?? []),
    );
  },
};
