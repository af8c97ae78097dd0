import type { TextChange } from '../changes';
import type { ElementPath, OfficialDocument } from '../model';
import type { ReadingNotice } from '../source-text';

/** Where a stretch of the cleaned text went. Number marks and title breaks are structure and have no stretch. */
export interface RecognisedStretch {
  path: ElementPath;
  /** Offset inside the element's text. */
  textOffset: number;
  /** Offset and length in the cleaned text. */
  cleanedOffset: number;
  length: number;
}

/** Something a person should look at; `id` names the message in recognise.messages.ts. */
export interface RecognitionWarning {
  id: string;
  path: ElementPath | null;
  /** The words it is about. */
  excerpt: string;
}

export interface Recognition {
  document: OfficialDocument;
  /** The paragraphs that came in, joined by \n: `changes` have their offsets in it. */
  input: string;
  /** `input` with `changes` replayed. */
  cleaned: string;
  changes: TextChange[];
  stretches: RecognisedStretch[];
  warnings: RecognitionWarning[];
  notices: ReadingNotice[];
}
