import type { PackageSummary } from '../../contract/system/backup.contract';
import type { BackupToComplete } from '../../storage/backup/complete-backup';
import type { Manifest } from '../../storage/backup/manifest';
import type { ReferencedFile } from '../../storage/backup/office-facts';
import type { OfficeToPack } from '../../storage/backup/package/pack-office';
import type { RestoreToPrepare } from '../../storage/backup/prepare-restore';
import type { BackupToVerify } from '../../storage/backup/verify-backup';
import type { OfficeToCheck } from '../../storage/consistency/check-office';

/** Work on whole offices: minutes of copying and hashing, in the worker thread of ports.longWork. */
export interface BackupTaskTypes {
  /** Fails with DISK_FULL where a place cannot take a database of this size and the files it lacks. */
  requireSpace: { input: { place: string; databaseBytes: number; files: ReferencedFile[] }; output: void };
  completeBackup: { input: BackupToComplete; output: Manifest };
  verifyBackup: { input: BackupToVerify; output: string[] };
  copyBackup: { input: { place: string; id: string; to: string }; output: void };
  /** Removes what is named and what is superseded; answers what went. */
  tidyPlace: { input: { place: string; remove: string[] }; output: string[] };
  prepareRestore: { input: RestoreToPrepare; output: void };
  packOffice: { input: OfficeToPack; output: { path: string; bytes: number; missing: number } };
  inspectPackage: { input: { path: string }; output: PackageSummary };
  unpackOffice: { input: { path: string; folder: string }; output: void };
  checkOffice: { input: OfficeToCheck; output: string[] };
}
