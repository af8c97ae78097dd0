import type { FlowStyle, Ink } from '../flow/flow';
import type { ElementPath, TextMark } from '../model';

/**
 * A document set on pages: every line where it stands. Measures in points from the sheet's top left corner.
 * Screen, print, page count and the places a click finds all come from here.
 */
export interface Pages {
  pages: Page[];
  /** Pages after the last one with text that the 版记 takes: 1, or 2 with the blank page before it; 0 for none. */
  imprintPages: 0 | 1 | 2;
}

export interface Page {
  /** 1 for the first page. */
  number: number;
  /** Odd pages carry their number right, even ones left (7.5). */
  side: 'odd' | 'even';
  /**
   * What stands on it is turned by 90 degrees, its top at the left (clause 8): its places are counted on the sheet lying
   * on its side. The page number stands where it stands on every page.
   */
  turned?: true;
  lines: PlacedLine[];
  tables: PlacedTable[];
  /** Rules of the 版头 and the 版记. */
  rules: PlacedRule[];
  /** “— 1 —”, or null where the page carries none. */
  numberText: string | null;
}

export interface PlacedRun {
  text: string;
  face: string;
  sizePt: number;
  characterSpacingPt: number;
  /** Element and offset of the first character; null for marks composed by the flow. */
  source: { path: ElementPath; offset: number } | null;
  /** A line through or under it (对照稿). */
  mark?: TextMark['kind'];
}

export interface PlacedLine {
  /** Left edge of the room the line has, indents taken off. */
  xPt: number;
  /** Top of the line's box, one line pitch high. */
  yPt: number;
  /** Width of the room. */
  widthPt: number;
  heightPt: number;
  /** Width of the characters unstretched, blanks at the end not counted. */
  naturalWidthPt: number;
  align: 'left' | 'center' | 'right';
  /** Stretched to the room's width: every line but the last of a justified paragraph. */
  justify: boolean;
  style: FlowStyle | 'cell';
  runs: PlacedRun[];
  /** Element the line belongs to; null for an empty line between elements. */
  path: ElementPath | null;
  /** Offsets in the element of the line's first character and behind its last; equal when the line has none of it. */
  start: number;
  end: number;
  /** Black when absent. */
  ink?: Ink;
  /** Width of the characters as a share of their own; 1 when absent. */
  scale?: number;
  /** Shown pale and not printed: the stock carries it already. */
  unprinted?: boolean;
}

/** A horizontal rule; `yPt` is its upper edge, `heightPt` its weight. */
export interface PlacedRule {
  xPt: number;
  yPt: number;
  widthPt: number;
  heightPt: number;
  ink: Ink;
  unprinted?: boolean;
}

export interface PlacedCell {
  path: ElementPath;
  xPt: number;
  yPt: number;
  widthPt: number;
  heightPt: number;
  lines: PlacedLine[];
}
export interface PlacedRow {
  /** Index among the table's rows. */
  index: number;
  /** A header row printed again on a further page. */
  repeated: boolean;
  yPt: number;
  heightPt: number;
  cells: PlacedCell[];
}
export interface PlacedTable {
  path: ElementPath;
  xPt: number;
  yPt: number;
  widthPt: number;
  rows: PlacedRow[];
}
