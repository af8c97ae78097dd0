import { ReadingRefused } from '../reading-refused';
import type { SourceText } from '../../../source-text';
import { readBinaryWord } from './binary-word';
import { openCompoundFile } from './compound-file';
import { sourceOfBinaryWord } from './source-of-binary-word';

/** Streams of other programs' files, and what to say of them. */
const foreign = ['Workbook', 'Book', 'PowerPoint Document'];

/** .doc, old .wps, and .docx under a password (which Word wraps into a compound file, [MS-OFFCRYPTO] 2.3). */
export function sourceOfCompoundFile(bytes: Uint8Array): SourceText {
  const file = openCompoundFile(bytes);
  if (file.names.some((name) => name === 'EncryptedPackage' || name === 'EncryptionInfo')) {
    throw new ReadingRefused('encrypted', 'EncryptedPackage');
  }
  if (file.names.some((name) => foreign.includes(name)))
    throw new ReadingRefused('unsupported-kind', file.names.join(' '));
  return sourceOfBinaryWord(readBinaryWord(file));
}
