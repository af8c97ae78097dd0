import type { XmlElement } from '../xml/element';
import type { PackageParts } from './package-parts';
import type { ParagraphLooks, RunLooks } from './looks';
import type { ParagraphMark, Revision } from './revisions';
import type { StyleSheet } from './styles';

/** A stretch of text in one look. “\n” is a line break, “\f” a page break, “\t” a tab. */
export interface WordRun {
  text: string;
  looks: RunLooks;
}

/** Where a paragraph stands: only 'body' is running text. */
export type Place = 'body' | 'table' | 'text-box' | 'note';

export interface WordParagraph {
  kind: 'paragraph';
  place: Place;
  /** Index into the file's sections. */
  section: number;
  /** The style the paragraph names (or the default one) and its name; `styleDefined` is false when the file lacks it. */
  styleId: string | null;
  styleName: string;
  styleDefined: boolean;
  looks: ParagraphLooks;
  /** Look of text the paragraph itself would hold. */
  markLooks: RunLooks;
  /** Automatic number as text, '' when there is none. */
  number: string;
  /** Visible runs; hidden and deleted text is not among them. */
  runs: readonly WordRun[];
  /** Instructions of its fields: “PAGE \* MERGEFORMAT”. */
  fields: readonly string[];
  /** The paragraph's end was deleted with changes tracked: it runs on into the next one. */
  joinsNext: boolean;
  /** Tracked changes and places of comments in it, in order. */
  marks: readonly ParagraphMark[];
  /** Text boxes anchored before and after its first character. */
  boxesBefore: readonly WordBlock[];
  boxesAfter: readonly WordBlock[];
}

export interface WordCell {
  columns: number;
  /** Vertical merging (w:vMerge): starts a run of cells, goes on with it, or stands alone. */
  merge: 'start' | 'continue' | 'none';
  blocks: WordBlock[];
}
export interface WordRow {
  header: boolean;
  /** Columns of the grid left empty before the first and after the last cell. */
  skipBefore: number;
  skipAfter: number;
  cells: WordCell[];
  /** The row was put in, or a cell of it taken out, with changes tracked. */
  revisions: readonly Revision[];
}
export interface WordTable {
  kind: 'table';
  section: number;
  /** Widths of the grid's columns in twips; may be empty. */
  grid: number[];
  rows: WordRow[];
  /** Rows taken out with changes tracked; `before` is the row that stands where they stood. */
  goneRows: readonly { before: number; revision: Revision }[];
}
export type WordBlock = WordParagraph | WordTable;

export interface SectionMargins {
  top: number;
  bottom: number;
  left: number;
  right: number;
  header: number;
  footer: number;
}
/** A section as printed (w:sectPr), twips; headers and footers inherited from the one before. */
export interface WordSection {
  /** 'nextPage', 'continuous', 'oddPage', 'evenPage', 'nextColumn'. */
  start: string;
  width: number | null;
  height: number | null;
  /** The gutter is added to the edge it belongs to; null when the file says nothing. */
  margins: SectionMargins | null;
  grid: { type: string | null; linePitch: number; charSpace: number } | null;
  /** 'footer default', 'footer even', 'header first' … → name of the part. */
  furniture: ReadonlyMap<string, string>;
  titlePage: boolean;
}

/** A Word file with everything resolved: what reading, inspecting, comparing and merging stand on. */
export interface WordFile {
  parts: PackageParts;
  styles: StyleSheet;
  settings: XmlElement | null;
  sections: WordSection[];
  blocks: WordBlock[];
  /** Footnotes and endnotes in the order they are referred to. */
  notes: WordBlock[];
  /** What could not be carried over, by notice id. */
  tally: ReadonlyMap<string, number>;
  /** Paragraphs of a header or footer part. */
  furnitureOf(part: string): WordParagraph[];
}

export function textOfRuns(runs: readonly WordRun[]): string {
  return runs.map((run) => run.text).join('');
}

/** Every paragraph of the blocks in document order, those of tables and text boxes included. */
export function* paragraphsOf(blocks: readonly WordBlock[]): Generator<WordParagraph> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) yield* paragraphsOf(cell.blocks);
      continue;
    }
    yield* paragraphsOf(block.boxesBefore);
    yield block;
    yield* paragraphsOf(block.boxesAfter);
  }
}
