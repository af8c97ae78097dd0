import { charactersALine } from '../../../layout';
import { clause, outcomeOf, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import type { InspectedParagraph } from '../inspected-paper';

/** Clause 5.2.3: 28 characters a line. 28 × 16 pt do not fit 156 mm; −0.25 pt of spacing or a character grid make them. */
export const charactersALineCheck: Check = {
  id: 'characters-a-line',
  level: 'must',
  clause: clause('5.2.3'),
  run: ({ runningText }) =>
    outcomeOf(
      runningText,
      (paragraph) => !fits(paragraph),
      (paragraph) => inspectWords.perLine(Math.floor(((paragraph.section.textWidth ?? 0) + 1) / pitch(paragraph))),
      inspectWords.perLine(charactersALine),
    ),
};

function fits(paragraph: InspectedParagraph): boolean {
  const width = paragraph.section.textWidth ?? 0;
  return charactersALine * pitch(paragraph) <= width + 1 && width < (charactersALine + 1) * pitch(paragraph);
}

/** Twips from one character to the next: size, spacing, and what a character grid adds (in 4096ths of a point). */
function pitch({ halfPoints, spacing, section: { grid }, source }: InspectedParagraph): number {
  const gridded =
    grid !== null && (grid.type === 'linesAndChars' || grid.type === 'snapToChars') && source.looks.snapToGrid;
  return Math.max(1, halfPoints * 10 + spacing + (gridded ? (grid.charSpace * 20) / 4096 : 0));
}
