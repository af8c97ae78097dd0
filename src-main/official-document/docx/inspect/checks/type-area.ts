import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { mm } from '../inspected-paper';

const toleranceMm = 1;

/** Clause 5.2.1: 版心 156 × 225 mm (the strict profile's line boxes: 229.8 mm). */
export const typeArea: Check = {
  id: 'type-area',
  level: 'must',
  clause: clause('5.2.1'),
  run: ({ textSections, page }) => {
    const sections = textSections.filter(({ textWidth }) => textWidth !== null);
    const [first] = sections;
    if (!first) return null;
    const width = mm(page.width - page.margin.left - page.margin.right);
    const height = mm(page.height - page.margin.top - page.margin.bottom);
    const wrong = sections.filter(
      ({ textWidth, textHeight }) =>
        Math.abs(mm(textWidth ?? 0) - width) > toleranceMm || Math.abs(mm(textHeight ?? 0) - height) > toleranceMm,
    );
    const shown = wrong[0] ?? first;
    return outcome(
      wrong.length === 0,
      inspectWords.millimetres(mm(shown.textWidth ?? 0), mm(shown.textHeight ?? 0)),
      inspectWords.millimetres(width, height),
      wrong.flatMap(({ first }) => first ?? []),
    );
  },
};
