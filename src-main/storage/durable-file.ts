import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CallFailure, type ErrorCode } from '../contract/errors';

/** Virus scanners and Word hold a file for a moment; after these pauses (ms) it is told to the clerk. */
const retryPausesMs = [20, 50, 100, 200, 400, 800];
/** Windows calls a file that is held open forbidden; elsewhere forbidden is forbidden. */
const locked = new Set(process.platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY']);

/** Files being written, wherever this program writes; what a cut left behind is known by its name. */
export const isUnfinished = (name: string): boolean => /^\.yishitai-[0-9a-f-]{36}\.tmp$/.test(name);

/**
 * Writes a file whole or not at all: a temporary file in the same folder (made where it is missing), synced, renamed,
 * the folder synced. Fails with CallFailure FILE_IN_USE, DISK_FULL or NO_PERMISSION.
 */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await makeFolderDurably(folder);
  const temporary = join(folder, `.yishitai-${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameInspiteOfLocks(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw asFileFailure(error);
  }
  await syncFolder(folder);
}

/** Moves a file to another folder of the same disk (made where it is missing); both folders are synced. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await makeFolderDurably(dirname(to));
  await renameInspiteOfLocks(from, to).catch((error: unknown) => {
    throw asFileFailure(error);
  });
  await syncFolder(dirname(to));
  if (dirname(to) !== dirname(from)) await syncFolder(dirname(from));
}

/**
 * Makes sure that a file that is there already is on the disk, with the folders from its own up to `top`: a process
 * before this one may have written it and ended before it was.
 */
export async function syncExisting(path: string, top: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  for (let folder = dirname(path); folder.length >= top.length; folder = dirname(folder)) await syncFolder(folder);
}

/** A folder and what lies above it; each new one is on the disk when this answers. */
export async function makeFolderDurably(folder: string): Promise<void> {
  try {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
  } catch (error) {
    throw asFileFailure(error);
  }
}

async function renameInspiteOfLocks(from: string, to: string): Promise<void> {
  for (const pause of retryPausesMs) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!locked.has(codeOf(error))) throw error;
      await wait(pause);
    }
  }
  await rename(from, to).catch((error: unknown) => {
    throw locked.has(codeOf(error)) ? new CallFailure('FILE_IN_USE', {}, { cause: error }) : error;
  });
}

/** A rename is on the disk only when its folder is. Windows has no such call, and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** ENOENT and the like of an error of the file system; '' for other errors. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const knownCodes: Record<string, ErrorCode> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EACCES: 'NO_PERMISSION',
  EPERM: 'NO_PERMISSION',
  EROFS: 'NO_PERMISSION',
  EBUSY: 'FILE_IN_USE',
};

/** An error of the file system as the contract knows it; others as they came. */
export function asFileFailure(error: unknown): unknown {
  const code = knownCodes[codeOf(error)];
  return code ? new CallFailure(code, {}, { cause: error }) : error;
}
