/**
 * The tasks of heavy-tasks.ts that copy, verify and pack whole offices. Only the worker thread loads this file. The
 * database of the open office is held by the main thread; these work on copies.
 */
import { checkOffice } from '../../storage/consistency/check-office';
import { completeBackup } from '../../storage/backup/complete-backup';
import { copyBackup } from '../../storage/backup/copy-backup';
import { inspectPackage } from '../../storage/backup/package/check-package';
import { packOffice } from '../../storage/backup/package/pack-office';
import { unpackOffice } from '../../storage/backup/package/unpack-office';
import { missingBytes, requireSpace } from '../../storage/backup/place-files';
import { prepareRestore } from '../../storage/backup/prepare-restore';
import { tidyPlace } from '../../storage/backup/tidy-place';
import { verifyBackup } from '../../storage/backup/verify-backup';
import type { Driver } from '../../storage/driver/database';
import type { Tasks } from '../heavy-tasks';
import type { BackupTaskTypes } from './backup-task-types';

/** @param driver loaded at the first task that opens a database */
export const backupTasks = (driver: () => Driver): Pick<Tasks, keyof BackupTaskTypes> => ({
  async requireSpace({ place, databaseBytes, files }) {
    await requireSpace(place, databaseBytes + missingBytes(place, files));
  },
  completeBackup: (input, progress) => completeBackup(input, driver(), progress),
  verifyBackup: (input, progress) => verifyBackup(input, driver(), progress),
  copyBackup: (input, progress) => copyBackup(input, driver(), progress),
  tidyPlace: (input) => tidyPlace(input),
  prepareRestore: (input, progress) => prepareRestore(input, driver(), progress),
  packOffice: (input, progress) => packOffice(input, driver(), progress),
  inspectPackage: (input) => inspectPackage(input),
  unpackOffice: (input, progress) => unpackOffice(input, driver(), progress),
  checkOffice: async (input, progress) => checkOffice(input, driver(), progress),
});
