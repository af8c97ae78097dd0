import { join } from 'node:path';
import type { Driver } from '../driver/database';
import { databaseName } from '../folder-layout';
import { backupFaults as say } from './backup.messages';
import { faultsOfDatabase } from './check-database';
import { isGenerationName } from './generation-names';
import { lookAt } from './list-generations';
import { bytesOf, type Manifest } from './manifest';
import { filesFolder, hasFile } from './place-files';

export interface BackupToVerify {
  place: string;
  id: string;
  /** Compare every file by its content and every entry of the database's indexes. */
  thorough: boolean;
}

/**
 * Reopens a backup and compares it with its manifest. Answers what is wrong, in Chinese; nothing when it is whole.
 * Runs in the worker thread.
 */
export async function verifyBackup(
  { place, id, thorough }: BackupToVerify,
  driver: Driver,
  progress: (done: number, total: number) => void,
): Promise<string[]> {
  // The name comes from the window: it must not lead out of the place.
  if (!isGenerationName(id)) return [say.manifestMissing];
  const { manifest, backup } = await lookAt(place, id);
  if (!manifest || backup.fault !== null) return [backup.fault ?? say.manifestUnreadable];
  return faultsOfParts(join(place, id, databaseName), filesFolder(place), manifest, { driver, thorough, progress });
}

/** The same for a database and a folder of files that a manifest describes, wherever they lie. */
export function faultsOfParts(
  database: string,
  files: string,
  manifest: Manifest,
  options: { driver: Driver; thorough: boolean; progress: (done: number, total: number) => void },
): string[] {
  const total = bytesOf(manifest);
  let done = 0;
  const onBytes = (bytes: number) => options.progress((done += bytes), total);
  const faults = faultsOfDatabase(options.driver, database, manifest, options.thorough, onBytes);
  if (faults.length > 0) return faults;
  let missing = 0;
  let damaged = 0;
  for (const file of manifest.files) {
    if (!hasFile(files, file, false)) missing += 1;
    else if (options.thorough && !hasFile(files, file, true, onBytes)) damaged += 1;
  }
  if (missing > 0) faults.push(say.filesMissing(missing));
  if (damaged > 0) faults.push(say.filesDamaged(damaged));
  return faults;
}
