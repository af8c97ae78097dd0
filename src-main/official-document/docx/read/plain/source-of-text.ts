import { sourceOfPlainText, type SourceText } from '../../../source-text';
import { limits } from '../limits';
import { ReadingRefused } from '../reading-refused';
import { decodeText } from './decode-text';

/** A text file: one paragraph a line; a form feed is a page break. */
export function sourceOfTextFile(bytes: Uint8Array): SourceText {
  const source = sourceOfPlainText(decodeText(bytes));
  if (source.paragraphs.length > limits.paragraphs) throw new ReadingRefused('too-many-paragraphs');
  for (const paragraph of source.paragraphs) {
    if (!/[\f\v]/.test(paragraph.text)) continue;
    if (paragraph.text.startsWith('\f')) paragraph.pageBreakBefore = true;
    paragraph.text = paragraph.text.replace(/[\f\v]/g, '');
  }
  return source;
}
