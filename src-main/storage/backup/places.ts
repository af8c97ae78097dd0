import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../durable-file';
import type { FolderLayout } from '../folder-layout';
import { folderNames } from '../folder-layout.messages';
import { isGenerationName, isOfficeFolderName, officeFolderName } from './generation-names';

const placesSchema = z.strictObject({
  format: z.literal(1),
  /** Absolute; a stick or a share that the clerk chose. */
  secondFolder: z.string().min(1).max(2000),
  /** Tells offices on one stick apart. */
  officeDigits: z.string().regex(/^[0-9a-f]{8}$/),
});

/** The second place of backups. */
export interface SecondPlace {
  /** As the clerk chose it. */
  chosen: string;
  /** Folder of this office inside it. */
  folder: string;
}

/** Beside the database, not in it: it belongs to the machine, and is needed when the database cannot be read. */
const pathOf = (layout: Pick<FolderLayout, 'folder'>): string => join(layout.folder, 'backup-places.json');

/** The second place, or null where none was chosen. */
export function secondPlaceOf(layout: Pick<FolderLayout, 'folder'>): SecondPlace | null {
  try {
    const { secondFolder, officeDigits } = placesSchema.parse(JSON.parse(readFileSync(pathOf(layout), 'utf8')));
    return { chosen: secondFolder, folder: join(secondFolder, officeFolderName(officeDigits)) };
  } catch {
    return null;
  }
}

/** Chooses a second place, or takes it away. Throws as writeDurably does. */
export async function saveSecondPlace(
  layout: Pick<FolderLayout, 'folder'>,
  secondFolder: string | null,
  officeDigits: string,
): Promise<void> {
  const content = secondFolder === null ? {} : { format: 1, secondFolder, officeDigits };
  await writeDurably(pathOf(layout), new TextEncoder().encode(`${JSON.stringify(content)}\n`));
}

/** Whether a folder is, or lies in, another one, whatever links lead there. */
export function liesWithin(folder: string, other: string): boolean {
  const way = relative(real(other), real(folder));
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way));
}

function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Whether a folder is there now: the stick is in, the share connected. */
export const isReachable = (folder: string): boolean =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Free bytes of the disk under a folder; null where nobody can tell. */
export async function freeBytesOf(folder: string): Promise<number | null> {
  const space = await statfs(folder).catch(() => null);
  return space && space.bavail * space.bsize;
}

/** Folders in which backups may lie when a clerk points at this one: itself, a stick, a data folder, one backup. */
export function placesUnder(folder: string): string[] {
  if (isGenerationName(basename(folder))) return [dirname(folder)];
  const inside = namesIn(folder).filter((name) => name === folderNames.backups || isOfficeFolderName(name));
  return [folder, ...inside.map((name) => join(folder, name))];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** E:\\备份, not 备份: where a path leads must not depend on where the program was started. */
export const isWholePath = (path: string): boolean => isAbsolute(path);
