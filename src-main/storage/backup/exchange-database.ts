import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asFileFailure } from '../durable-file';
import type { FolderLayout } from '../folder-layout';
import { replaceDatabase, replacementPath } from '../opening/replace-database';
import { syncFolder } from '../opening/sync-folder';
import { setAsideName } from './generation-names';

/**
 * Puts a staged database in the place of the present one, which nobody may hold. Answers the folder in which the old
 * file now lies as it was, with all that belongs to it; null where there was none. Throws NO_PERMISSION and the like.
 */
export function exchangeDatabase(layout: FolderLayout, staged: string, moment: number): string | null {
  const beside = ['', '-journal', '-wal', '-shm'].some((suffix) => existsSync(layout.database + suffix));
  let oldFolder = join(layout.backups, setAsideName(moment));
  for (let number = 2; existsSync(oldFolder); number++)
    oldFolder = join(layout.backups, `${setAsideName(moment)}-${number}`);
  try {
    renameSync(staged, replacementPath(layout));
    syncFolder(layout.work);
    replaceDatabase(layout, oldFolder);
  } catch (error) {
    throw asFileFailure(error);
  }
  if (beside) return oldFolder;
  rmSync(oldFolder, { recursive: true, force: true });
  return null;
}

/** Takes an old database away that a backup holds entirely. One that cannot be removed stays, and does no harm. */
export function removeSetAside(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
    syncFolder(dirname(folder));
  } catch {
    return;
  }
}
