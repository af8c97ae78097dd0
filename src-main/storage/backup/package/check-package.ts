import type { Entry, ZipFile } from 'yauzl';
import type { PackageSummary } from '../../../contract/system/backup.contract';
import { CallFailure } from '../../../contract/errors';
import { databaseName } from '../../folder-layout';
import { schemaVersion } from '../../migrations/all';
import { backupFaults, packageRefusals as say } from '../backup.messages';
import { bytesOf, manifestName, type Manifest } from '../manifest';
import type { FileFacts } from '../../hashed-file';
import { entryOfFile, openPackage } from './package-entries';
import { manifestOf, readEntry } from './read-entry';

/** A package that consists of exactly what its manifest says, by names and sizes; its contents are not yet read. */
export interface OpenedPackage {
  zip: ZipFile;
  manifest: Manifest;
  database: Entry;
  files: { entry: Entry; hash: string; bytes: number }[];
}

/** Opens a package and compares its entries with its manifest. Throws IMPORT_REFUSED, BACKUP_INVALID. Close its zip. */
export async function openChecked(path: string): Promise<OpenedPackage> {
  const { zip, entries } = await openPackage(path);
  try {
    const manifest = await manifestOf(zip, entries.get(manifestName)!);
    const database = entries.get(databaseName)!;
    if (database.uncompressedSize !== manifest.database.bytes) invalid(backupFaults.databaseSize);
    const files = manifest.files.map((file) => ({ ...file, entry: entries.get(entryOfFile(file.hash)) }));
    const found = files.filter(
      (file): file is OpenedPackage['files'][number] => file.entry?.uncompressedSize === file.bytes,
    );
    if (found.length < files.length) invalid(backupFaults.filesMissing(files.length - found.length));
    if (new Set(files.map(({ hash }) => hash)).size !== entries.size - 2)
      throw new CallFailure('IMPORT_REFUSED', say.foreignEntries);
    return { zip, manifest, database, files: found };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** Compares every content of a package with its manifest. Throws BACKUP_INVALID. */
export async function verifyContents(
  { zip, manifest, database, files }: OpenedPackage,
  progress: (done: number, total: number) => void,
): Promise<void> {
  let done = 0;
  const onBytes = (bytes: number) => progress((done += bytes), bytesOf(manifest));
  requireSame(await readEntry(zip, database, () => undefined, onBytes), manifest.database, backupFaults.databaseHash);
  for (const { entry, ...file } of files)
    requireSame(await readEntry(zip, entry, () => undefined, onBytes), file, backupFaults.filesDamaged(1));
}

/** Throws BACKUP_INVALID with this fault where what was read is not what was promised. */
export function requireSame(found: FileFacts, promised: FileFacts, fault: string): void {
  if (found.hash !== promised.hash || found.bytes !== promised.bytes) invalid(fault);
}

/** What a package says of itself, for the clerk to see before it is opened; its contents are not yet read. */
export async function inspectPackage({ path }: { path: string }): Promise<PackageSummary> {
  const { zip, manifest } = await openChecked(path);
  zip.close();
  const { officeName, madeAt, programVersion, files } = manifest;
  const fault = manifest.schemaVersion > schemaVersion ? backupFaults.newerSchema : null;
  return {
    path,
    officeName,
    madeAt,
    programVersion,
    schemaVersion: manifest.schemaVersion,
    bytes: zip.fileSize,
    files: files.length,
    fault,
  };
}

function invalid(fault: string): never {
  throw new CallFailure('BACKUP_INVALID', say.invalid(fault));
}
