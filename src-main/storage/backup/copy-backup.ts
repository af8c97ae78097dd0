import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CallFailure } from '../../contract/errors';
import type { Driver } from '../driver/database';
import { asFileFailure } from '../durable-file';
import { databaseName } from '../folder-layout';
import { copyFile } from '../hashed-file';
import { syncFolder } from '../opening/sync-folder';
import { backupFaults, backupRefusals } from './backup.messages';
import { unfinishedName } from './generation-names';
import { lookAt } from './list-generations';
import { bytesOf, manifestName } from './manifest';
import { bringFile, filesFolder, missingBytes, moveInto, requireSpace } from './place-files';
import { faultsOfParts } from './verify-backup';

/**
 * Copies a backup to another place (a stick, a share) and verifies it there, as it is verified where it was made. A
 * backup that is there already is left as it is. Throws DISK_FULL, NO_PERMISSION, BACKUP_INVALID. Runs in the worker.
 */
export async function copyBackup(
  { place, id, to }: { place: string; id: string; to: string },
  driver: Driver,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const folder = join(to, unfinishedName(id));
  try {
    const { manifest, backup } = await lookAt(place, id);
    if (!manifest) throw new CallFailure('BACKUP_INVALID', backupRefusals.invalid([backup.fault ?? '']));
    if ((await lookAt(to, id)).backup.fault === null) return;
    mkdirSync(to, { recursive: true, mode: 0o700 });
    await requireSpace(to, manifest.database.bytes + missingBytes(to, manifest.files));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { mode: 0o700 });
    const total = bytesOf(manifest);
    let done = 0;
    const onBytes = (bytes: number) => progress((done += bytes), total);
    copyFile(join(place, id, databaseName), join(folder, databaseName), onBytes);
    copyFile(join(place, id, manifestName), join(folder, manifestName));
    for (const file of manifest.files)
      if (!(await bringFile(filesFolder(place), filesFolder(to), file, false, onBytes)))
        throw new CallFailure('BACKUP_INVALID', backupRefusals.invalid([backupFaults.filesDamaged(1)]));
    const options = { driver, thorough: false, progress: () => undefined };
    const faults = faultsOfParts(join(folder, databaseName), filesFolder(to), manifest, options);
    if (faults.length > 0) throw new CallFailure('BACKUP_INVALID', backupRefusals.invalid(faults));
    syncFolder(folder);
    rmSync(join(to, id), { recursive: true, force: true });
    await moveInto(folder, join(to, id));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw asFileFailure(error);
  }
}
