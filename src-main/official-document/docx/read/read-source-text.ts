import type { SourceText } from '../../source-text';
import { kindOf } from './file-kind';
import { limits } from './limits';
import { sourceOfCompoundFile } from './compound/source-of-compound-file';
import { sourceOfTextFile } from './plain/source-of-text';
import { ReadingRefused } from './reading-refused';
import { sourceWithHead } from './source-of-word-file';
import { openWordFile } from './word-file/open-word-file';

/**
 * Reads any file a clerk brings: .docx, .doc and old .wps, .txt in the encodings of Windows. What the file is decides,
 * not what it is called. Throws ReadingRefused and nothing else. Runs in the worker (architecture.md 1): a hostile
 * file may use 5 s and 300 MB.
 */
export async function readSourceText(bytes: Uint8Array, name: string): Promise<SourceText> {
  try {
    if (bytes.length === 0) throw new ReadingRefused('empty', name);
    if (bytes.length > limits.file) throw new ReadingRefused('too-large', `${bytes.length} bytes`);
    return withinLimits(sourceOf(bytes, name));
  } catch (error) {
    throw refusalOf(error);
  }
}

function sourceOf(bytes: Uint8Array, name: string): SourceText {
  switch (kindOf(bytes, name)) {
    case 'zip':
      return sourceWithHead(openWordFile(bytes));
    case 'compound':
      return sourceOfCompoundFile(bytes);
    case 'unsupported':
      throw new ReadingRefused('unsupported-kind', name);
    case 'text':
      return sourceOfTextFile(bytes);
  }
}

/** No more than the window is handed in one paper: thousands of pages. */
export function withinLimits(source: SourceText): SourceText {
  const filled = source.paragraphs.filter(({ text, table }) => table !== undefined || text.trim() !== '').length;
  if (filled > limits.filledParagraphs) throw new ReadingRefused('too-many-paragraphs', `${filled} filled`);
  const characters = source.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > limits.characters) throw new ReadingRefused('text-too-long', `${characters} characters`);
  return source;
}

/** A fault of ours met on a strange file is a refusal too: the clerk gets advice, the log gets the detail. */
export function refusalOf(error: unknown): ReadingRefused {
  if (error instanceof ReadingRefused) return error;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ReadingRefused('malformed-xml', detail);
}
