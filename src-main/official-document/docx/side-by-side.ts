import { AlignmentType, Paragraph, TextRun } from 'docx';
import { textUnits } from '../character-width';
import { segmentsOf, type FlowParagraph, type FlowTab } from '../flow/flow';
import { charactersALine, text } from '../layout';
import { charactersToTwips, twips } from './measures';
import { wordRuns } from './paragraphs';
import type { WordStyle } from './style-sheet';

/** Whether a line holds nothing but texts about places of their own: organs that sign side by side. */
export function isSideBySide({ segments, tabs = [] }: FlowParagraph): boolean {
  return segments.length === 0 && tabs.length > 0 && tabs.every(({ align }) => align === 'center');
}

/**
 * Organs side by side (7.3.5.1) as a line that ends where the last one does, with one blank as wide as the room between
 * two of them: read again, or by a clerk, it is a line of names, which a line of tab stops is not.
 */
export function sideBySideParagraph(paragraph: FlowParagraph, style: WordStyle, face: string): Paragraph {
  const tabs = paragraph.tabs ?? [];
  const widthOf = (tab: FlowTab | undefined): number => textUnits(tab?.segments.map((one) => one.text).join('') ?? '');
  const last = tabs.at(-1);
  const right = charactersALine - (last?.at ?? 0) - widthOf(last) / 2;
  const runs = tabs.flatMap((tab, index) => {
    const before = tabs[index - 1];
    const gap = before ? tab.at - before.at - (widthOf(before) + widthOf(tab)) / 2 : 0;
    const blank = new TextRun({
      text: '\u3000',
      characterSpacing: twips(gap * text.characterPitchPt - text.sizePt),
    });
    return [...(before ? [blank] : []), ...wordRuns(tab.segments, face)];
  });
  return new Paragraph({
    style: style.id,
    ...(paragraph.keepWithNext === style.keepWithNext ? {} : { keepNext: paragraph.keepWithNext }),
    alignment: AlignmentType.RIGHT,
    indent: { right: charactersToTwips(right) },
    children: segmentsOf(paragraph).length > 0 ? runs : [],
  });
}
