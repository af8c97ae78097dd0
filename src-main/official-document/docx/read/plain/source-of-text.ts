import { sourceOfPlainText, type SourceText } from '../../../source-text';
import { limits } from '../limits';
import { ReadingRefused } from '../reading-refused';
import { decodeText } from './decode-text';

/** A text file: one paragraph a line; a form feed is a page break. */
export function sourceOfTextFile(bytes: Uint8Array): SourceText {
  const text = decodeText(bytes);
  let lines = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029) lines++;
  }
  // A line end of Windows is two characters: counted as one paragraph too many, never too few.
  if (lines > 2 * limits.paragraphs) throw new ReadingRefused('too-many-paragraphs');
  const source = sourceOfPlainText(text);
  if (source.paragraphs.length > limits.paragraphs) throw new ReadingRefused('too-many-paragraphs');
  for (const paragraph of source.paragraphs) {
    if (!/[\f\v]/.test(paragraph.text)) continue;
    if (paragraph.text.startsWith('\f')) paragraph.pageBreakBefore = true;
    paragraph.text = paragraph.text.replace(/[\f\v]/g, '');
  }
  return source;
}
