import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderLayout } from '../folder-layout';
import { asFileFailure } from '../durable-file';
import { makeFolder } from '../opening/make-folder';

const ours = /^(copy|restored)-[\w-]+\.db(-journal)?$/;

/**
 * Where a copy of the database may be made for packing or checking: inside the data folder, which it never leaves. What
 * a cut left there of earlier ones is cleared away; nobody else may be at work. Throws NO_PERMISSION, DISK_FULL.
 */
export function beginWorkingCopy({ work }: FolderLayout, id: string): string {
  try {
    makeFolder(work);
    for (const name of readdirSync(work)) if (ours.test(name)) rmSync(join(work, name), { force: true });
    return join(work, `copy-${id}.db`);
  } catch (error) {
    throw asFileFailure(error);
  }
}

/** Where a restored database waits for the exchange: under a name that no opening takes for a replacement. */
export const stagedDatabase = ({ work }: FolderLayout, id: string): string => join(work, `restored-${id}.db`);

/** Removes what is no longer needed; what cannot be removed now is cleared away by the next one. */
export function removeQuietly(path: string): void {
  try {
    if (existsSync(path)) rmSync(path, { force: true });
  } catch {
    return;
  }
}

/** A folder that was empty, and was to get an office, gets none: what was put there goes. */
export function clearNewFolder({ database, files, work }: FolderLayout): void {
  if (existsSync(database)) return;
  for (const folder of [files, work]) rmSync(folder, { recursive: true, force: true });
}
