import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentFiles } from '../files';
import { isLeftover, leavingName } from './generation-names';
import { listGenerations } from './list-generations';
import { filesFolder, moveInto } from './place-files';
import { superseded } from './retention';

/** Clears away what was being made, or being removed, when the power went. Nobody else may be at work in the place. */
export async function clearLeftovers(place: string): Promise<void> {
  const names = await readdir(place).catch(() => []);
  for (const name of names.filter(isLeftover)) await rm(join(place, name), { recursive: true, force: true });
}

/**
 * Removes the given generations and those that are superseded, then the files no generation refers to. A generation
 * loses its name first, so that one that is half gone is never listed. Answers the names of those that went.
 * Runs in the worker thread.
 */
export async function tidyPlace({ place, remove }: { place: string; remove: string[] }): Promise<string[]> {
  await clearLeftovers(place);
  const generations = await listGenerations(place);
  const going = new Set([...remove, ...superseded(generations.map(({ backup }) => backup)).map(({ id }) => id)]);
  for (const { backup } of generations.filter(({ backup }) => going.has(backup.id))) {
    const leaving = join(place, leavingName(backup.id));
    await moveInto(join(place, backup.id), leaving);
    await rm(leaving, { recursive: true, force: true });
  }
  const staying = generations.filter(({ backup }) => !going.has(backup.id));
  // One whose manifest cannot be read may still need any of them.
  if (staying.every(({ manifest }) => manifest !== null)) {
    const needed = new Set(staying.flatMap(({ manifest }) => manifest!.files.map(({ hash }) => hash)));
    await new ContentFiles(filesFolder(place)).removeForgotten(needed, Number.POSITIVE_INFINITY);
  }
  return [...going];
}
