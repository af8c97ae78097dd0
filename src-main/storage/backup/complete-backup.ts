import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupKind } from '../../contract/system/backup.contract';
import { CallFailure } from '../../contract/errors';
import type { Driver } from '../driver/database';
import { SqliteFailure } from '../driver/sqlite-failure';
import { asFileFailure } from '../durable-file';
import { databaseName } from '../folder-layout';
import { factsOfFile, syncFile } from '../hashed-file';
import { rowCounts } from '../integrity';
import { storedVersion } from '../migrate';
import { syncFolder } from '../opening/sync-folder';
import { backupRefusals } from './backup.messages';
import { unfinishedName } from './generation-names';
import { backupFormat, bytesOf, manifestName, type Manifest } from './manifest';
import { lastChangeSetOf, officeNameOf, referencedFilesOf, type ReferencedFile } from './office-facts';
import { bringFile, filesFolder, moveInto } from './place-files';
import { faultsOfParts } from './verify-backup';

export interface BackupToComplete {
  place: string;
  /** Name of the generation; its unfinished folder holds the copied database. */
  id: string;
  kind: BackupKind;
  /** The content-addressed files of the data folder. */
  files: string;
  madeAt: string;
  programVersion: string;
  /** Compare also what earlier generations have copied, by content. */
  thorough: boolean;
}

/**
 * From a copied database to a backup: the files it refers to, its manifest, everything verified by reopening and on the
 * disk; the folder gets its name last, so that a half-made backup is never listed. Files that are gone or damaged are
 * named in the manifest: one lost attachment must not end all backups.
 *
 * Throws DATABASE_CORRUPT where the copy, and so the data themselves, are damaged. Runs in the worker thread.
 */
export async function completeBackup(
  { place, id, kind, files, madeAt, programVersion, thorough }: BackupToComplete,
  driver: Driver,
  progress: (done: number, total: number) => void,
): Promise<Manifest> {
  const folder = join(place, unfinishedName(id));
  const database = join(folder, databaseName);
  try {
    const { referenced, ...facts } = factsOf(driver, database);
    const total = referenced.reduce((sum, file) => sum + file.bytes, 0);
    let done = 0;
    const taken: ReferencedFile[] = [];
    const missing: string[] = [];
    for (const file of referenced) {
      const there = await bringFile(files, filesFolder(place), file, thorough, (bytes) =>
        progress(Math.min((done += bytes), total), total),
      );
      if (there) taken.push(file);
      else missing.push(file.hash);
    }
    syncFile(database);
    const { hash, bytes } = factsOfFile(database);
    const manifest: Manifest = {
      format: backupFormat,
      kind,
      madeAt,
      programVersion,
      ...facts,
      database: { bytes, hash, rows: facts.database.rows },
      files: taken,
      missing,
    };
    writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest)}\n`, { mode: 0o600 });
    syncFile(join(folder, manifestName));
    // Everything new was hashed while it was copied, and everything old just now, if that was asked for.
    const faults = faultsOfParts(database, filesFolder(place), manifest, { driver, thorough: false, progress });
    if (faults.length > 0) throw new CallFailure('DATABASE_CORRUPT', backupRefusals.ownDataBroken);
    syncFolder(folder);
    await moveInto(folder, join(place, id));
    progress(bytesOf(manifest), bytesOf(manifest));
    return manifest;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (error instanceof SqliteFailure && error.reason !== 'full')
      throw new CallFailure('DATABASE_CORRUPT', backupRefusals.ownDataBroken, { cause: error });
    throw asFileFailure(error);
  }
}

/** What a copied database says of itself. */
export function factsOf(
  driver: Driver,
  path: string,
): Pick<Manifest, 'schemaVersion' | 'officeName' | 'lastChangeSet'> & {
  database: Pick<Manifest['database'], 'rows'>;
  referenced: ReferencedFile[];
} {
  const database = driver.open(path, { readOnly: true });
  try {
    return {
      schemaVersion: storedVersion(database),
      officeName: officeNameOf(database),
      lastChangeSet: lastChangeSetOf(database),
      database: { rows: rowCounts(database) },
      referenced: referencedFilesOf(database),
    };
  } finally {
    database.close();
  }
}
