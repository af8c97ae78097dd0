import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CallFailure } from '../../contract/errors';
import type { Driver } from '../driver/database';
import { asFileFailure, makeFolderDurably } from '../durable-file';
import { databaseName, folderLayout } from '../folder-layout';
import { copyFile } from '../hashed-file';
import { syncFolder } from '../opening/sync-folder';
import { backupFaults, backupRefusals } from './backup.messages';
import { lookAt } from './list-generations';
import { bytesOf } from './manifest';
import { bringFile, filesFolder, missingBytes, requireSpace } from './place-files';
import { faultsOfParts } from './verify-backup';

export interface RestoreToPrepare {
  place: string;
  id: string;
  /** Data folder that is to get it. */
  folder: string;
  /** Where the database waits for the exchange; inside the data folder. */
  staged: string;
}

/**
 * Brings everything of a backup into a data folder but for the exchange itself: files the folder lacks go into its
 * store, where they are in nobody's way; the database waits under `staged`, verified again and on the disk.
 * Throws BACKUP_INVALID, DISK_FULL, NO_PERMISSION; the data are as they were. Runs in the worker thread.
 */
export async function prepareRestore(
  { place, id, folder, staged }: RestoreToPrepare,
  driver: Driver,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const { files } = folderLayout(folder);
  try {
    const { manifest, backup } = await lookAt(place, id);
    if (!manifest || backup.fault !== null)
      throw new CallFailure('BACKUP_INVALID', backupRefusals.invalid([backup.fault ?? '']));
    await makeFolderDurably(dirname(staged));
    await requireSpace(folder, manifest.database.bytes + missingBytes(folder, manifest.files));
    const total = bytesOf(manifest);
    let done = 0;
    const onBytes = (bytes: number) => progress((done += bytes), total);
    for (const file of manifest.files)
      if (!(await bringFile(filesFolder(place), files, file, true, onBytes)))
        throw new CallFailure('BACKUP_INVALID', backupRefusals.invalid([backupFaults.filesDamaged(1)]));
    rmSync(staged, { force: true });
    copyFile(join(place, id, databaseName), staged, onBytes);
    const faults = faultsOfParts(staged, files, manifest, { driver, thorough: false, progress: () => undefined });
    if (faults.length > 0) throw new CallFailure('BACKUP_INVALID', backupRefusals.invalid(faults));
    syncFolder(dirname(staged));
  } catch (error) {
    rmSync(staged, { force: true });
    throw asFileFailure(error);
  }
}
