import type { OutputOf } from '../../../contract/contract';
import type { ImportedFile } from '../../../contract/define';
import type { GivenOut } from '../../../contract/resolutions/returned-files.contract';
import { CallFailure } from '../../../contract/errors';
import { leastKinship } from '../../../domain/documents/returned-decision';
import type { ReviewedFile } from '../../../official-document/docx/read/review-returned-file';
import { ContentFiles, hashOf, noteStoredFile } from '../../../storage/files';
import {
  givenColumns,
  isKnownFile,
  readingText,
  type Decided,
  type Reading,
} from '../../../storage/resolutions/returned-files';
import { openDataOf, writeRecords, type Core } from '../../core';
import { readHostile } from '../../documents/hostile-work';
import { givenOutOf } from './given-out';
import { returnedMessages as say } from './returned.messages';

interface Imported {
  resolution: number;
  given: GivenOut;
  returnedBy: string;
  anyway: boolean;
}

/** More than anybody decides one by one. */
const mostChanges = 5000;
const longestName = 200;

/** Reads a file that came back, in the worker, and keeps it with what was found in it. */
export async function importReturnedFile(
  core: Core,
  { resolution, given, returnedBy, anyway }: Imported,
  { bytes, name }: ImportedFile,
  signal: AbortSignal,
): Promise<OutputOf<'resolutions.importReturnedFile'>> {
  const data = openDataOf(core);
  const hash = hashOf(bytes);
  const givenOut = data.store.read((database) => {
    if (isKnownFile(database, resolution, hash, given))
      throw new CallFailure('RULE_VIOLATED', { ...say.known, rule: 'returned-file-known' });
    return givenOutOf(database, resolution, given);
  });
  const reviewed = await readHostile(core.ports, 'reviewReturned', { bytes, name, givenOut }, signal);
  const { kinship } = reviewed.file;
  const changes = reviewed.differences.length;
  if (kinship < leastKinship && !anyway) return { id: null, kinship, changes };
  if (changes > mostChanges) throw new CallFailure('IMPORT_REFUSED', say.tooManyChanges(changes));
  await new ContentFiles(data.layout.files).put(bytes);
  // The data may have been closed or exchanged while the file was read.
  if (signal.aborted || core.holding.data !== data) throw new CallFailure('CANCELLED');
  const storedAt = core.ports.clock.now();
  const reading = readingOf(reviewed, given.kind === 'text' ? reviewed.closed : givenOut.document);
  const open: Decided[] = reviewed.differences.map(() => ({ as: 'open', paper: null }));
  const fileName = Array.from(name.trim()).slice(-longestName).join('') || hash.slice(0, 8);
  const id = writeRecords(core, data, 'resolutions.importReturnedFile', (writer) => {
    noteStoredFile(writer.database, { hash, bytes: bytes.byteLength, mediaType: returnedMediaType, storedAt });
    writer.describe(say.imported(fileName));
    return writer.insert('returned_file', {
      resolution,
      ...givenColumns(given),
      file: hash,
      file_name: fileName,
      returned_by: returnedBy,
      read_at: new Date(storedAt).toISOString(),
      state: changes === 0 ? 'settled' : 'open',
      reading: readingText(reading),
      decisions: JSON.stringify(open),
    });
  });
  return { id, kinship, changes };
}

/** Never one that a page would open by itself: nobody here made the file. */
export const returnedMediaType = 'application/octet-stream';

const readingOf = ({ file, differences }: ReviewedFile, given: Reading['given']): Reading => ({
  given,
  document: file.document,
  changes: differences,
  tracked: file.changes,
  comments: file.comments,
  kinship: file.kinship,
  notices: file.notices,
});
