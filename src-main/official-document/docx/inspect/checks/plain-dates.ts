import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { paddedDate } from '../roles.patterns';

/** Clause 7.3.5.4: no zero in front of months and days. */
export const plainDates: Check = {
  id: 'plain-dates',
  level: 'must',
  clause: clause('7.3.5.4'),
  run: ({ paragraphs }) => {
    const found = paragraphs.flatMap((paragraph) =>
      (paragraph.text.match(paddedDate) ?? []).map((date) => ({ paragraph, date })),
    );
    const wrong = [...new Set(found.map(({ paragraph }) => paragraph))];
    return outcome(
      found.length === 0,
      found
        .slice(0, 5)
        .map(({ date }) => date)
        .join(' ') || inspectWords.none,
      inspectWords.none,
      wrong,
    );
  },
};
