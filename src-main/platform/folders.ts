import { accessSync, constants, statSync } from 'node:fs';
import { readdir, stat, statfs } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Folders } from '../application/ports';
import { CallFailure } from '../contract/errors';
import type { FolderListing, FolderSuitability } from '../contract/system/system.contract';
import { hasData } from '../storage/opening/folder-traces';
import { onNetworkShare } from '../storage/opening/network-share';
import { folderMessages as say } from './folders.messages';

/** More entries than a person can read; the rest is found by typing the path. */
const mostEntries = 2_000;
type Entry = { name: string; path: string };

/** The folders of this PC. `programFolder`: where the program itself lies, no place for data. */
export function foldersOf(programFolder: string, platform = process.platform): Folders {
  return {
    list: (folder, endings) => listFolder(folder === '' ? homedir() : resolve(folder), endings, platform),
    inspect: (folder) => inspectFolder(folder, programFolder),
  };
}

async function listFolder(folder: string, endings: readonly string[], platform: string): Promise<FolderListing> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new CallFailure('NO_PERMISSION', say.unreadable(folder), { cause: error });
  }
  const visible = entries
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('$'))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
    .slice(0, mostEntries);
  const at = (name: string): Entry => ({ name, path: join(folder, name) });
  const folders: Entry[] = [];
  const files: (Entry & { bytes: number })[] = [];
  for (const entry of visible) {
    if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(folder, entry.name))))
      folders.push(at(entry.name));
    else if (endings.some((ending) => entry.name.toLowerCase().endsWith(`.${ending}`))) {
      // A link that leads nowhere, or a file that just went, is not there.
      const found = await stat(join(folder, entry.name)).catch(() => null);
      if (found?.isFile()) files.push({ ...at(entry.name), bytes: found.size });
    }
  }
  const parent = dirname(folder);
  return { folder, parent: parent === folder ? null : parent, folders, files, places: await placesOf(platform) };
}

/** Where a person begins to look: home, desktop, drives, what is plugged in. */
async function placesOf(platform: string): Promise<Entry[]> {
  const home = homedir();
  const places: Entry[] = [{ name: say.home, path: home }];
  for (const name of ['Desktop', say.desktop])
    if (isFolder(join(home, name))) places.push({ name: say.desktop, path: join(home, name) });
  if (platform === 'win32') {
    for (const letter of 'CDEFGHIJKLMNOPQRSTUVWXYZ')
      if (isFolder(`${letter}:\\`)) places.push({ name: `${letter}:`, path: `${letter}:\\` });
    return places;
  }
  places.push({ name: '/', path: '/' });
  for (const root of [`/media/${basename(home)}`, `/run/media/${basename(home)}`, '/media', '/mnt']) {
    const mounted = await readdir(root, { withFileTypes: true }).catch(() => []);
    for (const entry of mounted)
      if (entry.isDirectory()) places.push({ name: entry.name, path: join(root, entry.name) });
  }
  return places;
}

async function inspectFolder(given: string, programFolder: string): Promise<FolderSuitability> {
  const folder = resolve(given);
  const exists = isFolder(folder);
  const nearest = nearestFolder(folder);
  const content = exists ? await readdir(folder).catch(() => null) : [];
  const writable = content !== null && isWritable(nearest);
  const space = await statfs(nearest).catch(() => null);
  const inside = resolve(programFolder);
  let refusal = null;
  if (!isAbsolute(given)) refusal = say.relative;
  else if (onNetworkShare(folder)) refusal = say.network;
  else if (folder === inside || folder.startsWith(join(inside, '/'))) refusal = say.program;
  else if (isFile(folder)) refusal = say.file;
  else if (!writable) refusal = say.readOnly;
  return {
    folder,
    exists,
    empty: content !== null && content.length === 0,
    hasOffice: hasData(folder),
    writable,
    freeBytes: space ? space.bavail * space.bsize : null,
    refusal,
  };
}

function nearestFolder(path: string): string {
  for (let folder = path; ; folder = dirname(folder)) if (isFolder(folder) || dirname(folder) === folder) return folder;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
