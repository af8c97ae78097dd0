import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FolderLayout } from '../folder-layout';

/**
 * Puts another database in the place of the present one (restore), so that at every moment either the one or the other
 * stands there whole, and a cut in between is finished at the next opening:
 *
 * 1. the new file lies in work/replacement.db, checked and on the disk;
 * 2. work/replacement.json says where the old one goes – from here on the replacement will happen;
 * 3. the old file and its journal are moved there; 4. the new one is moved in; 5. the note is taken away.
 */
export const replacementPath = (layout: FolderLayout): string => join(layout.work, 'replacement.db');
const notePath = (layout: FolderLayout): string => join(layout.work, 'replacement.json');

/** Steps 2 to 5. The database must be closed. `oldFolder`: where the old file goes, inside the data folder. */
export function replaceDatabase(layout: FolderLayout, oldFolder: string): void {
  mkdirSync(oldFolder, { recursive: true, mode: 0o700 });
  const note = openSync(notePath(layout), 'w', 0o600);
  writeSync(note, JSON.stringify({ oldFolder }));
  fsyncSync(note);
  closeSync(note);
  syncFolder(layout.work);
  moveIn(layout, oldFolder);
}

/** At opening: finishes what was begun, or clears away what was not. */
export function finishReplacement(layout: FolderLayout): void {
  if (!existsSync(notePath(layout))) {
    rmSync(replacementPath(layout), { force: true });
    return;
  }
  moveIn(layout, join(layout.work, 'replaced'));
}

function moveIn(layout: FolderLayout, oldFolder: string): void {
  if (existsSync(replacementPath(layout))) {
    mkdirSync(oldFolder, { recursive: true, mode: 0o700 });
    for (const suffix of ['', '-journal', '-wal', '-shm']) {
      const old = layout.database + suffix;
      if (existsSync(old)) renameSync(old, join(oldFolder, `replaced.db${suffix}`));
    }
    syncFolder(oldFolder);
    renameSync(replacementPath(layout), layout.database);
    syncFolder(layout.folder);
  }
  rmSync(notePath(layout), { force: true });
  syncFolder(layout.work);
}

/** A rename is on the disk only when its folder is. Windows has no such call, and does not need it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The folder of a file, synced after something in it was renamed. */
export const syncFolderOf = (path: string): void => syncFolder(dirname(path));
