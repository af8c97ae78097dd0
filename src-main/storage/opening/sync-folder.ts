import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

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
