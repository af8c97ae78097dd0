import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import { codeOf } from '../durable-file';
import type { FolderLayout } from '../folder-layout';
import { makeFolder } from './make-folder';
import { removeSeal } from './seal';
import { syncFolder } from './sync-folder';

export { syncFolder, syncFolderOf } from './sync-folder';

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
  if (!existsSync(replacementPath(layout))) throw new Error('there is no replacement');
  makeFolder(oldFolder);
  const note = openSync(notePath(layout), 'w', 0o600);
  try {
    // Relative: a stick may be plugged in elsewhere when this has to be finished.
    writeSync(note, JSON.stringify({ oldFolder: relative(layout.folder, oldFolder) }));
    fsyncSync(note);
  } finally {
    closeSync(note);
  }
  syncFolder(layout.work);
  moveIn(layout, oldFolder);
}

/** Whether a replacement is being prepared, or was begun and not finished. */
export const isReplacing = (layout: FolderLayout): boolean =>
  existsSync(notePath(layout)) || existsSync(replacementPath(layout));

/** At opening, with nobody holding the database: finishes what was begun, or clears away what was not. */
export function finishReplacement(layout: FolderLayout): void {
  if (existsSync(notePath(layout))) moveIn(layout, join(layout.folder, notedFolder(layout)));
  else rmSync(replacementPath(layout), { force: true });
}

function notedFolder(layout: FolderLayout): string {
  try {
    const { oldFolder } = JSON.parse(readFileSync(notePath(layout), 'utf8')) as { oldFolder?: unknown };
    if (typeof oldFolder === 'string' && oldFolder !== '' && !normalize(oldFolder).startsWith('..')) return oldFolder;
  } catch {
    // A cut while it was written: nothing was moved yet, any place will do.
  }
  return relative(layout.folder, join(layout.work, 'replaced'));
}

function moveIn(layout: FolderLayout, oldFolder: string): void {
  // It tells of the old file.
  removeSeal(layout);
  if (existsSync(replacementPath(layout))) {
    makeFolder(oldFolder);
    // What belongs to the old file goes with it: a journal beside the new one would be played back into it.
    for (const suffix of ['', '-journal', '-wal', '-shm']) {
      const old = layout.database + suffix;
      if (existsSync(old)) renameDespiteLocks(old, join(oldFolder, `replaced.db${suffix}`));
    }
    syncFolder(oldFolder);
    syncFolder(layout.folder);
    renameDespiteLocks(replacementPath(layout), layout.database);
    syncFolder(layout.folder);
  }
  rmSync(notePath(layout), { force: true });
  syncFolder(layout.work);
}

/** Virus scanners hold a file for a moment on Windows; pauses in ms. */
const retryPausesMs = [20, 50, 100, 200, 400, 800];

function renameDespiteLocks(from: string, to: string): void {
  for (const pause of retryPausesMs) {
    try {
      return renameSync(from, to);
    } catch (error) {
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error))) throw error;
      // Nothing may happen in between: opening and restoring wait for this.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  renameSync(from, to);
}
