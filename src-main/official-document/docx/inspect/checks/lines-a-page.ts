import { linesAPage } from '../../../layout';
import { clause, outcomeOf, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import type { InspectedParagraph } from '../inspected-paper';

/** Clause 5.2.3: 22 lines; in Word only an exact line pitch gives that, without space above or below paragraphs. */
export const linesAPageCheck: Check = {
  id: 'lines-a-page',
  level: 'must',
  clause: clause('5.2.3'),
  run: ({ runningText }) =>
    outcomeOf(
      runningText,
      (paragraph) => !isExact(paragraph),
      ({ source: { looks }, section }) =>
        looks.lineRule === 'exact' && looks.line
          ? inspectWords.exactLines(
              looks.line / 20,
              Math.floor((section.textHeight ?? 0) / looks.line),
              looks.before + looks.after > 0,
            )
          : inspectWords.looseLines,
      inspectWords.lines(linesAPage),
    ),
};

function isExact({ source: { looks }, section }: InspectedParagraph): boolean {
  const height = section.textHeight ?? 0;
  const line = looks.line ?? 0;
  if (looks.lineRule !== 'exact' || line <= 0 || looks.before !== 0 || looks.after !== 0) return false;
  return linesAPage * line <= height && height < (linesAPage + 1) * line;
}
