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
  | 'imprint';

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
}

export interface FlowTable {
  kind: 'table';
  table: TableBlock;
  face: string;
  headFace: string;
  path: ElementPath;
  pageBreakBefore: boolean;
}

export type FlowItem = FlowParagraph | FlowTable;

/**
 * Which face has the glyph when the wanted one lacks it (gbt9704.md 7: rare characters in names). Returns the name of
 * the face to use for one character, or null when the wanted face has it or nobody has.
 */
export type GlyphFallback = (role: FaceRole, character: string) => string | null;
