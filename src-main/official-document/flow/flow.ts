import type { ElementPath, TableBlock, TextMark } from '../model';

/**
 * The flow: a document as the paragraphs that are set, one after another. Pages, HTML and Word are made from the same
 * flow, so that they cannot differ in what they say or in how it is indented.
 */

/** What a stretch of text is set in; the face's name stands in the segment. */
export type FaceRole = 'title' | 'note' | 'body' | 'level1' | 'level2' | 'pageNumber';

export interface FlowSegment {
  text: string;
  role: FaceRole;
  /** The face wanted for it: the settings' face of the role, or the fallback for characters that face lacks. */
  face: string;
  /** Element the text belongs to and the offset of its first character there; null for marks composed by the flow. */
  source: { path: ElementPath; offset: number } | null;
  /** Shown as taken out or put in: a line through or under it. */
  mark?: TextMark['kind'];
}

/** Word styles and CSS classes share these names. */
export type FlowStyle =
  | 'title'
  | 'note'
  | 'body'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'chapter'
  | 'section'
  | 'article'
  | 'element'
  | 'attachmentMark'
  | 'serial'
  | 'caption'
  | 'imprint'
  | 'mark';

/** Text on the line of a paragraph that stands at a place of its own: a tab stop. */
export interface FlowTab {
  segments: FlowSegment[];
  /** Characters from the left edge of the type area to where the text begins, ends or has its middle. */
  at: number;
  align: 'left' | 'center' | 'right';
  path: ElementPath | null;
}

/** A horizontal rule as wide as the type area. */
export interface FlowRule {
  weightPt: number;
  ink: Ink;
  /** From the top of the paragraph's box to the rule, on pages; Word has it at the foot of the box. */
  topPt: number;
}

export type Ink = 'black' | 'red';

export interface FlowParagraph {
  kind: 'paragraph';
  style: FlowStyle;
  segments: FlowSegment[];
  align: 'justify' | 'left' | 'center' | 'right';
  /** In characters of the text's pitch (15.75 pt). `firstLine` counts from `left` and may be negative (hanging). */
  indent: { left: number; right: number; firstLine: number };
  sizePt: number;
  characterSpacingPt: number;
  linePitchPt: number;
  /** Stays on the page of the paragraph after it. */
  keepWithNext: boolean;
  pageBreakBefore: boolean;
  /** The element as a whole; an empty line has null. */
  path: ElementPath | null;
  /** Texts on the last line beside the paragraph's own. */
  tabs?: FlowTab[];
  /** The texts of the line are different elements: in Word each has a paragraph of its own. */
  apart?: boolean;
  /** Black when absent. */
  ink?: Ink;
  /** Width of the characters as a share of their own; 1 when absent. */
  scale?: number;
  rule?: FlowRule;
  /** Its place is kept and nothing printed: the stock carries it already (红头留空). */
  unprinted?: boolean;
  /** The name of a turned table, on its page. */
  turned?: boolean;
}

export interface FlowTable {
  kind: 'table';
  table: TableBlock;
  face: string;
  headFace: string;
  path: ElementPath;
  pageBreakBefore: boolean;
}

/**
 * 发文机关标志 of a joint issue (7.2.4): the organs below each other in lines of one width, what follows them (文件) at
 * their right and in the middle of their height. Each line is a paragraph spread over `namesWidthPt`.
 */
export interface FlowMark {
  kind: 'mark';
  names: FlowParagraph[];
  suffix: FlowParagraph | null;
  namesWidthPt: number;
  gapPt: number;
  suffixWidthPt: number;
  /** From one name to the next. */
  pitchPt: number;
  heightPt: number;
  keepWithNext: boolean;
  path: ElementPath;
  pageBreakBefore: boolean;
}

/** Mark and rules of a letter (10.1): they stand outside the type area, and the text begins under the upper rule. */
export interface FlowLetterhead {
  kind: 'letterhead';
  mark: FlowParagraph;
  unprinted: boolean;
  /** From the top of the type area to where the text begins. */
  heightPt: number;
  path: ElementPath;
  pageBreakBefore: boolean;
}

/** 版记 (7.4), the last of the flow: it stands at the foot of a page, its last rule on the edge of the type area. */
export interface FlowImprint {
  kind: 'imprint';
  rows: FlowParagraph[];
  /** Weight of the rule above each row, 0 for none, and of the one below the last. */
  rulesPt: number[];
  /** How much must be clear between the text and the first rule. */
  clearPt: number;
  /** At the foot of the last even page, or of the last page. */
  page: 'even' | 'last';
  path: ElementPath;
  pageBreakBefore: boolean;
}

export type FlowItem = FlowParagraph | FlowTable | FlowMark | FlowLetterhead | FlowImprint;

/** Whether an item stands on a page turned by 90 degrees (clause 8). */
export function isTurned(item: FlowItem): boolean {
  return item.kind === 'table' ? item.table.landscape === true : item.kind === 'paragraph' && item.turned === true;
}

/** The paragraphs an item consists of, in the order of reading; a table has none. */
export function paragraphsOf(item: FlowItem): FlowParagraph[] {
  switch (item.kind) {
    case 'paragraph':
      return [item];
    case 'mark':
      return item.suffix ? [...item.names, item.suffix] : item.names;
    case 'letterhead':
      return [item.mark];
    case 'imprint':
      return item.rows;
    case 'table':
      return [];
  }
}

/** Every segment of a paragraph, those at its tab stops included. */
export function segmentsOf(paragraph: FlowParagraph): FlowSegment[] {
  return [...paragraph.segments, ...(paragraph.tabs ?? []).flatMap(({ segments }) => segments)];
}

/**
 * Which face has the glyph when the wanted one lacks it (gbt9704.md 7: rare characters in names). Returns the name of
 * the face to use for one character, or null when the wanted face has it or nobody has.
 */
export type GlyphFallback = (role: FaceRole, character: string) => string | null;
