import type { SourceText } from '../../../source-text';
import { ReadingRefused } from '../reading-refused';

export function sourceOfCompoundFile(_bytes: Uint8Array): SourceText {
  throw new ReadingRefused('old-wps-or-doc-unreadable');
}
