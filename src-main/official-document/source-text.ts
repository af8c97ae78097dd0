import type { DocumentHead, TableBlock } from './model';

/**
 * What a reader hands to the recogniser: paragraphs as they stood in the file or on the clipboard, with what their
 * looks said. A plain text has no looks; then every line is a paragraph, and the recogniser finds out what was
 * broken only by the width of the window it was typed in.
 */
export interface SourceParagraph {
  text: string;
  /** Set when the file said it; absent in plain text. */
  alignment?: 'left' | 'center' | 'right' | 'justify';
  /** 0 is the outermost level of Word's outline. */
  outlineLevel?: number;
  /** Size in points of the paragraph's first run. */
  sizePt?: number;
  face?: string;
  /** A page break stands before this paragraph. */
  pageBreakBefore?: boolean;
  /** How far it ends from the right edge of the type area, in characters; of a file that says so. */
  rightCharacters?: number;
  /** The paragraph is a table; `text` is then ''. */
  table?: TableBlock;
}

/** Something a reader could not carry over, said to the clerk: a picture, a chart, an unread text box. */
export interface ReadingNotice {
  /** English id, e.g. 'picture-left-out', 'tracked-changes-taken', 'comment-left-out'. */
  id: string;
  /** How many times. */
  count: number;
}

export interface SourceText {
  paragraphs: SourceParagraph[];
  /** 版头 of a file this program wrote; its lines are then not among the paragraphs. */
  own?: { head: DocumentHead; documentNumber: string | null };
  notices: ReadingNotice[];
}

/** Plain text as source: one paragraph a line, line ends of any system. */
export function sourceOfPlainText(text: string): SourceText {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n|\u2028|\u2029|\u0085/);
  return { paragraphs: lines.map((line) => ({ text: line })), notices: [] };
}
