import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupKind } from '../../contract/system/backup.contract';
import { asFileFailure } from '../durable-file';
import { databaseName } from '../folder-layout';
import { makeFolder } from '../opening/make-folder';
import { generationName, stampOf, unfinishedName } from './generation-names';
import { clearLeftovers } from './tidy-place';

/** Names are of the second, and order the backups; the second one of a second takes the next that is free. */
const secondMs = 1_000;

/**
 * Begins a generation: clears away what was left half-done, and makes the folder the database is copied into. It is
 * listed under its name only once it is complete. Throws NO_PERMISSION, DISK_FULL.
 */
export async function freeGeneration(
  place: string,
  moment: number,
  kind: BackupKind,
): Promise<{ id: string; moment: number; database: string }> {
  try {
    makeFolder(place);
    await clearLeftovers(place);
    let free = moment;
    const taken = readdirSync(place);
    while (taken.some((name) => name.startsWith(stampOf(free)))) free += secondMs;
    const id = generationName(free, kind);
    const folder = join(place, unfinishedName(id));
    mkdirSync(folder, { mode: 0o700 });
    return { id, moment: free, database: join(folder, databaseName) };
  } catch (error) {
    throw asFileFailure(error);
  }
}

/** After a failure or a cancel. What cannot be removed now is at the beginning of the next one. */
export function removeUnfinished(place: string, id: string): void {
  try {
    rmSync(join(place, unfinishedName(id)), { recursive: true, force: true });
  } catch {
    return;
  }
}
