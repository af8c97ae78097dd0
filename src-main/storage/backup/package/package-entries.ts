import { open, type Entry, type ZipFile } from 'yauzl';
import { CallFailure } from '../../../contract/errors';
import { asFileFailure, codeOf } from '../../durable-file';
import { databaseName } from '../../folder-layout';
import { packageRefusals as say } from '../backup.messages';
import { manifestName, mostManifestBytes } from '../manifest';

export const packageEnding = 'ystz';
export const entryOfFile = (hash: string): string => `files/${hash}`;

const ourNames = new RegExp(`^(${manifestName}|${databaseName}|files/[0-9a-f]{64})$`.replaceAll('.', '\\.'));
/** More files than an office has in a hundred years, and few enough for the memory of the worker. */
const mostEntries = 100_002;
/** A database shrinks to a third or a tenth; what grows two hundred times was made to. */
const mostGrowth = 200;
const growthFreeBytes = 64 * 1024 * 1024;
const encryptedFlags = 0x2041;
const [stored, deflated] = [0, 8];
const [typeBits, linkType] = [0o170000, 0o120000];

const refuse = (text: { message: string; advice: string }, cause?: unknown): never => {
  throw new CallFailure('IMPORT_REFUSED', text, { cause });
};

/**
 * The entries of a package that somebody hands in, by name; hostile until proven. Only the names a package has, each
 * once, none a link or encrypted, and together no more than `mostGrowth` times what the file itself has.
 * Throws IMPORT_REFUSED, NOT_FOUND, NO_PERMISSION. Close the answered zip.
 */
export async function openPackage(path: string): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const zip = await opened(path);
  try {
    if (zip.entryCount > mostEntries) refuse(say.foreignEntries);
    const entries = await entriesOf(zip);
    const manifest = entries.get(manifestName);
    if (!manifest || !entries.has(databaseName)) return refuse(say.notAPackage);
    if (manifest.uncompressedSize > mostManifestBytes) refuse(say.tooLarge);
    return { zip, entries };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true };
    open(path, options, (error, zip) => {
      if (!error) return resolve(zip);
      const code = codeOf(error);
      if (code === 'ENOENT') return reject(new CallFailure('NOT_FOUND', say.gone, { cause: error }));
      const known = asFileFailure(error);
      reject(known === error ? new CallFailure('IMPORT_REFUSED', say.notAPackage, { cause: error }) : (known as Error));
    });
  });
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let bytes = 0;
    zip.on('error', (error: Error) => reject(new CallFailure('IMPORT_REFUSED', say.foreignEntries, { cause: error })));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      try {
        if (!isOurs(entry) || entries.has(entry.fileName)) refuse(say.foreignEntries);
        bytes += entry.uncompressedSize;
        if (bytes > growthFreeBytes && bytes > zip.fileSize * mostGrowth) refuse(say.tooLarge);
        entries.set(entry.fileName, entry);
        zip.readEntry();
      } catch (error) {
        reject(error as Error);
      }
    });
    zip.readEntry();
  });
}

function isOurs(entry: Entry): boolean {
  if (!ourNames.test(entry.fileName)) return false;
  if ((entry.generalPurposeBitFlag & encryptedFlags) !== 0) return false;
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) return false;
  return ((entry.externalFileAttributes >>> 16) & typeBits) !== linkType;
}
