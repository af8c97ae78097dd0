import { restoreIdentity } from '../../compare/restore-identity';
import type { OfficialDocument } from '../../model';
import { kindOf } from './file-kind';
import { limits } from './limits';
import { placeMarks, SourcePlaces } from './place-marks';
import { ReadingRefused } from './reading-refused';
import { readSourceText, refusalOf, withinLimits } from './read-source-text';
import type { ReturnedFile } from './returned-file';
import { sourceOfWordFile } from './source-of-word-file';
import { commentsOf } from './word-file/comments';
import { openWordFile } from './word-file/open-word-file';

/**
 * Reads a file that was given out as `givenOut` and came back: its text with all tracked changes accepted, matched
 * paragraph by paragraph with what was given out, and its tracked changes and comments beside it. A .doc or .txt is read
 * too; it has neither. Throws ReadingRefused and nothing else; runs in the worker, since the file is foreign.
 */
export async function readReturnedFile(
  bytes: Uint8Array,
  name: string,
  givenOut: OfficialDocument,
): Promise<ReturnedFile> {
  try {
    if (bytes.length === 0) throw new ReadingRefused('empty', name);
    if (bytes.length > limits.file) throw new ReadingRefused('too-large', `${bytes.length} bytes`);
    if (kindOf(bytes, name) !== 'zip') {
      const source = await readSourceText(bytes, name);
      const { document, kinship } = restoreIdentity(givenOut, source);
      return { document, kinship, changes: [], comments: [], notices: source.notices };
    }
    return readWordFile(bytes, givenOut);
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Notices of what is told here in full. */
const toldInFull = new Set(['tracked-changes-taken', 'comment-left-out']);

function readWordFile(bytes: Uint8Array, givenOut: OfficialDocument): ReturnedFile {
  const file = openWordFile(bytes);
  const places = new SourcePlaces();
  const source = withinLimits(sourceOfWordFile(file, places));
  const { document, places: paths, kinship } = restoreIdentity(givenOut, source);
  const pathOf = new Map(source.paragraphs.map((paragraph, index) => [paragraph, paths[index] ?? null]));
  return {
    document,
    kinship,
    ...placeMarks(file, commentsOf(file.parts), (from, offset) => places.find(from, offset, pathOf)),
    notices: source.notices.filter(({ id }) => !toldInFull.has(id)),
  };
}
