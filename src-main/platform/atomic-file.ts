import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CallFailure, type ErrorCode } from '../contract/errors';

/** Virus scanners and Word hold a file for a moment; after these pauses (ms) it is told to the clerk. */
const retryPausesMs = [20, 50, 100, 200, 400, 800];
const locked = new Set(['EBUSY', 'EPERM', 'EACCES']);

/**
 * Writes a file whole or not at all: a temporary file beside it, synced, renamed over it, the folder synced.
 * Fails with CallFailure FILE_IN_USE, DISK_FULL or NO_PERMISSION; the old content then still stands.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
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
    throw knownFailure(error);
  }
  await syncFolder(dirname(path));
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

function codeOf(error: unknown): string {
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

function knownFailure(error: unknown): unknown {
  const code = knownCodes[codeOf(error)];
  return code ? new CallFailure(code, {}, { cause: error }) : error;
}
