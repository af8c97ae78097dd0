import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  UnderlineType,
  type IBorderOptions,
  type IIndentAttributesProperties,
  type IRunOptions,
  type TabStopDefinition,
} from 'docx';
import { segmentsOf, type FlowParagraph, type FlowRule, type FlowSegment } from '../flow/flow';
import { red } from '../layout';
import { charactersToTwips, eighths, halfPoints, twips, typeAreaTwips } from './measures';
import type { WordStyle } from './style-sheet';
import { withoutForbidden } from './xml-text';

const alignments = {
  justify: AlignmentType.BOTH,
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const tabTypes = { left: TabStopType.LEFT, center: TabStopType.CENTER, right: TabStopType.RIGHT } as const;

/** Outline level Word calls body text: takes a numbered paragraph out of the navigation pane. */
const bodyTextLevel = 9;

/** What a paragraph says itself because no style can: of marks, rules and boxes. */
export interface DirectFormat {
  spaceBeforePt?: number;
  /** Instead of the paragraph's own. */
  indentTwips?: IIndentAttributesProperties;
  runs?: TextRun[];
}

/** A rule as the border of a paragraph; one that is not printed is white, for a border takes room of its own. */
export function wordRule({ weightPt, ink }: Pick<FlowRule, 'weightPt' | 'ink'>, unprinted = false): IBorderOptions {
  const color = unprinted ? 'FFFFFF' : ink === 'red' ? red : '000000';
  return { style: BorderStyle.SINGLE, size: eighths(weightPt), color, space: 0 };
}

/**
 * A paragraph of the flow in its Word style. Only what the style does not say itself is written on the paragraph, so
 * that a clerk who changes a style changes the paper.
 */
export function wordParagraph(
  paragraph: FlowParagraph,
  style: WordStyle,
  face: string,
  more: DirectFormat = {},
): Paragraph {
  const { rule, unprinted } = paragraph;
  const inked = segmentsOf(paragraph).length > 0;
  return new Paragraph({
    style: style.id,
    ...(paragraph.keepWithNext !== style.keepWithNext ? { keepNext: paragraph.keepWithNext } : {}),
    ...directSpacing(paragraph, style, more.spaceBeforePt ?? 0),
    ...directIndent(paragraph, style),
    ...(more.indentTwips ? { indent: more.indentTwips } : {}),
    ...(rule ? { border: { bottom: wordRule(rule, unprinted) } } : {}),
    ...tabStops(paragraph),
    ...(inked && paragraph.align !== style.align ? { alignment: alignments[paragraph.align] } : {}),
    ...(style.outlineLevel !== null && !paragraph.keepWithNext ? { outlineLevel: bodyTextLevel } : {}),
    children: unprinted ? [] : (more.runs ?? lineRuns(paragraph, style, face)),
  });
}

/** An empty line of any height. */
export function spaceParagraph(style: WordStyle, heightPt: number): Paragraph {
  return new Paragraph({ style: style.id, spacing: { line: twips(heightPt), lineRule: LineRuleType.EXACTLY } });
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

/** The texts of a line: its own, and each at its tab stop. */
function lineRuns(paragraph: FlowParagraph, style: WordStyle, face: string): TextRun[] {
  const looks = runLooks(paragraph, style);
  return [
    ...wordRuns(paragraph.segments, face, looks),
    ...(paragraph.tabs ?? []).flatMap(({ segments }) => [
      new TextRun({ children: [new Tab()], ...looks }),
      ...wordRuns(segments, face, looks),
    ]),
  ];
}

/** Size, width and colour of the characters, where they are not the style's. */
export function runLooks({ sizePt, scale, ink }: FlowParagraph, style: WordStyle): IRunOptions {
  return {
    ...(sizePt === style.sizePt ? {} : { size: halfPoints(sizePt), sizeComplexScript: halfPoints(sizePt) }),
    ...(scale === undefined || scale === 1 ? {} : { scale: Math.round(scale * 100) }),
    ...(ink === 'red' ? { color: red } : {}),
  };
}

function tabStops({ tabs }: FlowParagraph): { tabStops?: TabStopDefinition[] } {
  if (!tabs) return {};
  const width = typeAreaTwips('common');
  return {
    tabStops: tabs.map(({ at, align }) => ({
      type: tabTypes[align],
      position: Math.min(width, charactersToTwips(at)),
    })),
  };
}

function directSpacing(
  paragraph: FlowParagraph,
  style: WordStyle,
  beforePt: number,
): { spacing?: { line: number; lineRule: typeof LineRuleType.EXACTLY; before?: number } } {
  if (paragraph.linePitchPt === style.linePitchPt && beforePt === 0) return {};
  return {
    spacing: {
      line: twips(paragraph.linePitchPt),
      lineRule: LineRuleType.EXACTLY,
      ...(beforePt === 0 ? {} : { before: twips(beforePt) }),
    },
  };
}

/** Runs of text; segments of one face become one run, a face that is not the style's is named on the run. */
export function wordRuns(segments: readonly FlowSegment[], styleFace: string, looks: IRunOptions = {}): TextRun[] {
  const merged: { text: string; face: string; mark: FlowSegment['mark'] }[] = [];
  for (const segment of segments) {
    const { face, mark } = segment;
    const text = withoutForbidden(segment.text);
    if (text === '') continue;
    const last = merged.at(-1);
    if (last?.face === face && last.mark === mark) last.text += text;
    else merged.push({ text, face, mark });
  }
  return merged.map(
    ({ text, face, mark }) => new TextRun({ text, ...runFace(face, styleFace), ...runMark(mark), ...looks }),
  );
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
