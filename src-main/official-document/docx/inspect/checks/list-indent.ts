import { text } from '../../../layout';
import { twips } from '../../measures';
import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import type { InspectedParagraph } from '../inspected-paper';

const allowed = [0, 2, 4];

/** Appointment lists: lead lines at one indent, lines of persons at one indent, each of 0, 2 or 4 characters. */
export const listIndent: Check = {
  id: 'list-indent',
  level: 'must',
  clause: clause('7.3.3'),
  run: ({ runningText, isList }) => {
    if (!isList) return null;
    const byRole = Map.groupBy(runningText, ({ role }) => role);
    const wrong: InspectedParagraph[] = [];
    for (const paragraphs of byRole.values()) {
      const first = indent(paragraphs[0]);
      wrong.push(
        ...paragraphs.filter((paragraph) => indent(paragraph) !== first || !allowed.includes(indent(paragraph))),
      );
    }
    return outcome(
      wrong.length === 0,
      inspectWords.perLine(indent(wrong[0] ?? runningText[0])),
      inspectWords.evenIndents,
      wrong,
    );
  },
};

function indent(paragraph: InspectedParagraph | undefined): number {
  if (!paragraph) return 0;
  const { left, hanging, firstLine, firstLineCharacters } = paragraph.source.looks;
  const first = firstLineCharacters ? (firstLineCharacters / 100) * twips(text.characterPitchPt) : firstLine;
  return Math.round((left - hanging + first) / twips(text.characterPitchPt));
}
