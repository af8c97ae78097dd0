import { createHash } from 'node:crypto';
import { open as openFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { CallFailure } from '../../../contract/errors';
import type { FileFacts } from '../../hashed-file';
import { backupFaults, packageRefusals as say } from '../backup.messages';
import { readManifest, type Manifest } from '../manifest';
import type { OnBytes } from '../place-files';

/** Reads one entry to its end; answers what it holds. `take` gets every part, at most 64 KB. Throws BACKUP_INVALID. */
export async function readEntry(
  zip: ZipFile,
  entry: Entry,
  take: (chunk: Uint8Array) => Promise<void> | void,
  onBytes?: OnBytes,
): Promise<FileFacts> {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = await streamOf(zip, entry);
  const parts = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  for (;;) {
    const part = await parts.next().catch((error: unknown) => torn(error));
    if (part.done) return { hash: hash.digest('hex'), bytes };
    hash.update(part.value);
    bytes += part.value.length;
    await take(part.value);
    onBytes?.(part.value.length);
  }
}

/** Writes one entry into a new file, on the disk when it answers. */
export async function writeEntry(zip: ZipFile, entry: Entry, path: string, onBytes?: OnBytes): Promise<FileFacts> {
  const file = await openFile(path, 'wx', 0o600);
  try {
    const facts = await readEntry(zip, entry, async (chunk) => void (await file.writeFile(chunk)), onBytes);
    await file.sync();
    return facts;
  } finally {
    await file.close();
  }
}

/** The manifest of a package. Throws IMPORT_REFUSED or BACKUP_INVALID. */
export async function manifestOf(zip: ZipFile, entry: Entry): Promise<Manifest> {
  const parts: Uint8Array[] = [];
  await readEntry(zip, entry, (chunk) => void parts.push(chunk));
  const reading = readManifest(Buffer.concat(parts).toString('utf8'));
  if ('fault' in reading)
    throw reading.fault === 'newer-format'
      ? new CallFailure('BACKUP_INVALID', { message: backupFaults.newerFormat })
      : new CallFailure('IMPORT_REFUSED', say.notAPackage);
  return reading.manifest;
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(new CallFailure('BACKUP_INVALID', say.invalid(backupFaults.filesDamaged(1)), { cause: error }));
      else resolve(stream);
    });
  });
}

function torn(error: unknown): never {
  throw new CallFailure('BACKUP_INVALID', say.invalid(backupFaults.filesDamaged(1)), { cause: error });
}
