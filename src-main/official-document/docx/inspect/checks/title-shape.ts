import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { visibleUnits, type InspectedParagraph } from '../inspected-paper';

/** Clause 7.3.1: lines of a title make a trapezium or a lozenge, not an hourglass. */
export const titleShape: Check = {
  id: 'title-shape',
  level: 'should',
  clause: clause('7.3.1'),
  run: ({ withRole }) => {
    const groups = titlesOf(withRole('title'));
    if (groups.length === 0) return null;
    const lengths = (group: readonly InspectedParagraph[]) =>
      group.flatMap(({ text }) => text.split('\n').map(visibleUnits));
    const wrong = groups.filter((group) => !isShapely(lengths(group)));
    const shown = wrong[0] ?? groups[0] ?? [];
    return outcome(
      wrong.length === 0,
      inspectWords.lineLengths(lengths(shown)),
      inspectWords.titleShapes,
      wrong.flat(),
    );
  },
};

/** A paper may hold several titles (attachments): lines next to one another make one. */
function titlesOf(paragraphs: readonly InspectedParagraph[]): InspectedParagraph[][] {
  const groups: InspectedParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && paragraph.index === last.index + 1) group.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

/** Rising to the longest line, then falling: both trapezia, the lozenge and equal lines are cases of it. */
function isShapely(lengths: readonly number[]): boolean {
  const peak = lengths.indexOf(Math.max(...lengths));
  return lengths.every((length, i) => {
    const next = lengths[i + 1];
    return next === undefined || (i < peak ? length <= next : length >= next);
  });
}
