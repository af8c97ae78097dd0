import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CallFailure } from '../../../contract/errors';
import type { Driver } from '../../driver/database';
import { asFileFailure } from '../../durable-file';
import { pathOfContent } from '../../files';
import { folderLayout } from '../../folder-layout';
import { schemaVersion } from '../../migrations/all';
import { makeFolder } from '../../opening/make-folder';
import { syncFolder } from '../../opening/sync-folder';
import { backupFaults, packageRefusals as say } from '../backup.messages';
import { faultsOfDatabase } from '../check-database';
import { bytesOf } from '../manifest';
import { moveInto, requireSpace } from '../place-files';
import { openChecked, requireSame, type OpenedPackage } from './check-package';
import { writeEntry } from './read-entry';

/** Inside the new data folder; what stands beside it was put there by a cut unpacking. */
const stagingName = '.yishitai-unpacking';

/** Takes away what an unpacking that was cut off left in a folder; a folder with data is not touched. */
export function clearUnfinished(folder: string): void {
  const { database, files } = folderLayout(folder);
  const names = namesIn(folder);
  if (!names.includes(stagingName) || names.some((name) => join(folder, name) === database)) return;
  rmSync(files, { recursive: true, force: true });
  rmSync(join(folder, stagingName), { recursive: true, force: true });
}

/**
 * Unpacks a package into a folder without data. Everything is written beside its place first and verified; the database
 * gets its name last, so that the folder holds either nothing or the whole office.
 * Throws IMPORT_REFUSED, BACKUP_INVALID, DISK_FULL, NO_PERMISSION; the folder is then as it was. Runs in the worker.
 */
export async function unpackOffice(
  { path, folder }: { path: string; folder: string },
  driver: Driver,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const staging = join(folder, stagingName);
  const opened = await openChecked(path).catch((error: unknown) => {
    throw asFileFailure(error);
  });
  let made: string | undefined;
  try {
    if (opened.manifest.schemaVersion > schemaVersion)
      throw new CallFailure('BACKUP_INVALID', { message: backupFaults.newerSchema });
    made = mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (made !== undefined)
      for (let part = folder; part.length >= made.length; part = dirname(part)) syncFolder(dirname(part));
    await requireSpace(folder, bytesOf(opened.manifest));
    makeFolder(staging);
    await extract(opened, staging, driver, progress);
    const from = folderLayout(staging);
    const to = folderLayout(folder);
    await moveInto(from.files, to.files);
    await moveInto(from.database, to.database);
    rmSync(staging, { recursive: true, force: true });
  } catch (error) {
    clearUnfinished(folder);
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw asFileFailure(error);
  } finally {
    opened.zip.close();
  }
}

async function extract(
  { zip, manifest, database, files }: OpenedPackage,
  staging: string,
  driver: Driver,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const layout = folderLayout(staging);
  const total = bytesOf(manifest);
  let done = 0;
  const onBytes = (bytes: number) => progress((done += bytes), total);
  makeFolder(layout.files);
  const folders = new Set<string>();
  for (const { entry, ...file } of files) {
    const path = pathOfContent(layout.files, file.hash);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    folders.add(dirname(path));
    requireSame(await writeEntry(zip, entry, path, onBytes), file, backupFaults.filesDamaged(1));
  }
  const facts = await writeEntry(zip, database, layout.database, onBytes);
  requireSame(facts, manifest.database, backupFaults.databaseHash);
  const [fault] = faultsOfDatabase(driver, layout.database, manifest, true);
  if (fault !== undefined) throw new CallFailure('BACKUP_INVALID', say.invalid(fault));
  for (const path of [...folders, layout.files, staging]) syncFolder(path);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
