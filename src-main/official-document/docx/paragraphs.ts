import { AlignmentType, LineRuleType, Paragraph, TextRun, UnderlineType, type IIndentAttributesProperties } from 'docx';
import type { FlowParagraph, FlowSegment } from '../flow/flow';
import { charactersToTwips, twips } from './measures';
import type { WordStyle } from './style-sheet';
import { withoutForbidden } from './xml-text';

const alignments = {
  justify: AlignmentType.BOTH,
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Outline level Word calls body text: takes a numbered paragraph out of the navigation pane. */
const bodyTextLevel = 9;

/**
 * A paragraph of the flow in its Word style. Only what the style does not say itself is written on the paragraph, so
 * that a clerk who changes a style changes the paper.
 */
export function wordParagraph(paragraph: FlowParagraph, style: WordStyle, face: string): Paragraph {
  return new Paragraph({
    style: style.id,
    ...(paragraph.keepWithNext !== style.keepWithNext ? { keepNext: paragraph.keepWithNext } : {}),
    ...(paragraph.linePitchPt !== style.linePitchPt
      ? { spacing: { line: twips(paragraph.linePitchPt), lineRule: LineRuleType.EXACTLY } }
      : {}),
    ...directIndent(paragraph, style),
    ...(paragraph.segments.length > 0 && paragraph.align !== style.align
      ? { alignment: alignments[paragraph.align] }
      : {}),
    ...(style.outlineLevel !== null && !paragraph.keepWithNext ? { outlineLevel: bodyTextLevel } : {}),
    children: wordRuns(paragraph.segments, face),
  });
}

/** An empty line of the page's pitch, and the smallest paragraph there is: Word asks for one after a table. */
export function tinyParagraph(style: WordStyle): Paragraph {
  return new Paragraph({
    style: style.id,
    spacing: { line: smallestLine, lineRule: LineRuleType.EXACTLY },
    run: { size: 2 },
  });
}
/** Twips. Half a point; the 22 lines of a page leave 0.9 pt of its height. */
const smallestLine = 10;

/** Runs of text; segments of one face become one run, a face that is not the style's is named on the run. */
export function wordRuns(segments: readonly FlowSegment[], styleFace: string): TextRun[] {
  const merged: { text: string; face: string; mark: FlowSegment['mark'] }[] = [];
  for (const segment of segments) {
    const { face, mark } = segment;
    const text = withoutForbidden(segment.text);
    if (text === '') continue;
    const last = merged.at(-1);
    if (last?.face === face && last.mark === mark) last.text += text;
    else merged.push({ text, face, mark });
  }
  return merged.map(({ text, face, mark }) => new TextRun({ text, ...runFace(face, styleFace), ...runMark(mark) }));
}

const latinFaces = new Set(['Times New Roman']);

function runFace(face: string, styleFace: string): object {
  if (face === styleFace) return {};
  if (latinFaces.has(face)) return { font: { ascii: face, hAnsi: face, eastAsia: styleFace, cs: face } };
  return { font: { ascii: face, hAnsi: face, eastAsia: face, cs: face } };
}

function runMark(mark: FlowSegment['mark']): object {
  if (mark === 'removed') return { strike: true };
  return mark === 'added' ? { underline: { type: UnderlineType.SINGLE } } : {};
}

function directIndent(paragraph: FlowParagraph, style: WordStyle): { indent?: IIndentAttributesProperties } {
  const { left, right, firstLine } = paragraph.indent;
  if (left === 0 && right === 0 && firstLine === style.firstLine) return {};
  if (paragraph.segments.length === 0) return {};
  const first =
    firstLine < 0
      ? { hanging: charactersToTwips(-firstLine) }
      : {
          firstLine: charactersToTwips(firstLine),
          ...(style.firstLine !== 0 ? { firstLineChars: firstLine * 100 } : {}),
        };
  return {
    indent: {
      ...(left !== 0 ? { left: charactersToTwips(left) } : {}),
      ...(right !== 0 ? { right: charactersToTwips(right) } : {}),
      ...(firstLine !== 0 || style.firstLine !== 0 ? first : {}),
    },
  };
}
