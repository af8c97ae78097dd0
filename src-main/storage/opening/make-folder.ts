import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './sync-folder';

/**
 * Makes a folder with those above it, readable by its owner only, and has their names on the disk: what is synced inside
 * a folder is lost in a power cut all the same when the folder itself is not in the one above it.
 */
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  const top = dirname(first);
  for (let part = dirname(folder); ; part = dirname(part)) {
    syncFolder(part);
    if (part === top || part === dirname(part)) return;
  }
}
