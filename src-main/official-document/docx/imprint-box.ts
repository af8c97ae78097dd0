import {
  HorizontalPositionRelativeFrom,
  LineRuleType,
  Paragraph,
  TextWrappingType,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
} from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { FlowImprint } from '../flow/flow';
import { typeArea } from '../layout';
import { twips } from './measures';
import { wordParagraph, wordRule } from './paragraphs';
import type { WordStyle } from './style-sheet';
import type { TypesettingSettings } from '../typesetting-settings';

/** Pixels of 96 to the inch: what the library counts shapes in. */
const pixels = (points: number): number => (points * 96) / 72;
/** The line that carries a rule; a program clips the last one unless the box is a little higher than its lines. */
const ruleLinePt = 0.5;
const clearancePt = 3;

/**
 * 版记 (7.4) as a text box at the foot of the type area, in a paragraph that takes no room itself: the only form that
 * stays at the foot of the page in every program. `rowsPt` is the height of its rows of text.
 */
export function imprintParagraph(
  imprint: FlowImprint,
  rowsPt: number,
  settings: TypesettingSettings,
  styles: { imprint: WordStyle; element: WordStyle },
): Paragraph {
  const { widthPt } = typeArea(settings.profile);
  const rulesPt = imprint.rulesPt.reduce((sum, weight) => sum + (weight > 0 ? weight + ruleLinePt : 0), 0);
  const face = settings.faces[styles.imprint.role];
  const children = imprint.rows.flatMap((row, index) => [
    ...ruleParagraphs(imprint.rulesPt[index] ?? 0, styles.imprint),
    wordParagraph(row, styles.imprint, face),
  ]);
  const box = new ShapeRun({
    type: 'rectangle',
    transformation: { width: pixels(widthPt), height: pixels(rowsPt + rulesPt + clearancePt) },
    fill: 'none',
    line: 'none',
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.MARGIN, align: VerticalPositionAlign.BOTTOM },
      wrap: { type: TextWrappingType.TOP_AND_BOTTOM },
    },
    textOptions: { verticalAlignment: 'bottom', margins: { top: 0, bottom: 0, left: 0, right: 0 } },
    children: [...children, ...ruleParagraphs(imprint.rulesPt.at(-1) ?? 0, styles.imprint)],
  });
  return new Paragraph({
    style: styles.element.id,
    spacing: { line: twips(ruleLinePt), lineRule: LineRuleType.EXACTLY },
    children: [box],
  });
}

function ruleParagraphs(weightPt: number, style: WordStyle): Paragraph[] {
  if (weightPt === 0) return [];
  return [
    new Paragraph({
      style: style.id,
      spacing: { line: twips(ruleLinePt), lineRule: LineRuleType.EXACTLY },
      border: { bottom: wordRule({ weightPt, ink: 'black' }) },
    }),
  ];
}
