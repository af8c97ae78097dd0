import type { ElementPath, OfficialDocument } from '../../model';
import type { ReadingNotice } from '../../source-text';
import type { RevisionKind } from './word-file/revisions';

/** One change somebody made with changes tracked. It is in the document already: all of them are accepted. */
export interface TrackedChange {
  kind: RevisionKind;
  author: string | null;
  /** yyyy-mm-ddThh:mm:ss by the clock of the machine it was made on; null where the file says nothing. */
  at: string | null;
  /** The words put in, taken out or moved; the whole paragraph for 'format'; '' for the end of a paragraph. */
  text: string;
  /** The element of the document it is in, or behind which it was; null where there is none left. */
  path: ElementPath | null;
}

export interface FileComment {
  author: string | null;
  at: string | null;
  text: string;
  /** The words it is about, '' for a comment on a place. */
  anchor: string;
  /** The element its anchor begins in. */
  path: ElementPath | null;
}

/** A Word file that was given out and came back. */
export interface ReturnedFile {
  /** What it says now, all tracked changes accepted, in the structure of what was given out. */
  document: OfficialDocument;
  changes: TrackedChange[];
  comments: FileComment[];
  /** How much of what was given out is still in it, 0 to 1: under a third it is another paper. */
  kinship: number;
  /** What could not be carried over: pictures, charts … (read.messages). */
  notices: ReadingNotice[];
}
