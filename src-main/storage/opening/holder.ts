import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { syncFolderOf } from './sync-folder';
import { holderSchema, type Holder } from '../../contract/system/system.contract';

/** Who holds the data, as holder.json says; null where there is none or nobody can read it. */
export function readHolder(path: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Names this process as the holder. Only a name: the lock on the database decides. The file is taken away at a clean
 * end, so one that is still there tells of an end that was not.
 */
export function writeHolder(path: string, holder: Holder): void {
  const file = openSync(path, 'w', 0o600);
  try {
    writeSync(file, `${JSON.stringify(holder)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  syncFolderOf(path);
}

export function removeHolder(path: string): void {
  rmSync(path, { force: true });
}
