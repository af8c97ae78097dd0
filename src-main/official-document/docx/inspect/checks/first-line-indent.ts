import { firstLineCharacters, text } from '../../../layout';
import { twips } from '../../measures';
import { clause, outcomeOf, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import type { InspectedParagraph } from '../inspected-paper';

const toleranceTwips = 16;
const wanted = firstLineCharacters * twips(text.sizePt);

/** Clause 7.3.3: paragraphs begin two characters in. Lists of appointments have indents of their own (list-indent). */
export const firstLineIndent: Check = {
  id: 'first-line-indent',
  level: 'must',
  clause: clause('7.3.3'),
  run: ({ runningText, isList }) =>
    isList
      ? null
      : outcomeOf(
          runningText,
          (paragraph) => !isIndented(paragraph),
          actual,
          inspectWords.perLine(firstLineCharacters),
        ),
};

function isIndented({ source: { looks } }: InspectedParagraph): boolean {
  return (
    looks.firstLineCharacters === firstLineCharacters * 100 || Math.abs(looks.firstLine - wanted) <= toleranceTwips
  );
}

function actual({ source: { looks }, text: line }: InspectedParagraph): string {
  const characters = looks.firstLineCharacters / 100 || looks.firstLine / twips(text.sizePt);
  return characters === 0 && /^[ \u3000]/.test(line) ? inspectWords.spacesForIndent : inspectWords.perLine(characters);
}
