import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CallFailure } from '../../contract/errors';
import { codeOf, makeFolderDurably, moveDurably } from '../durable-file';
import { pathOfContent } from '../files';
import { copyFile, factsOfFile } from '../hashed-file';
import { backupRefusals } from './backup.messages';
import type { ReferencedFile } from './office-facts';

/** Told how many more bytes are done. */
export type OnBytes = (bytes: number) => void;

/** Files under their hash lie in `files` of a place, as they do in the data folder: shared by all generations. */
export const filesFolder = (place: string): string => join(place, 'files');

/** What a disk keeps free besides: for the journal, the log, and the next change. */
const reserveBytes = 32 * 1024 * 1024;

/** Some network folders cannot be synced; what they promise is all there is. */
const withoutSync = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS']);

/** Renames a file or a folder; the name is on the disk when this answers, as far as its folder can tell. */
export async function moveInto(from: string, to: string): Promise<void> {
  try {
    await moveDurably(from, to);
  } catch (error) {
    if (!withoutSync.has(codeOf(error)) || existsSync(from) || !existsSync(to)) throw error;
  }
}

/** Whether a folder of files has this one: by its size, or – `thorough` – by its content. */
export function hasFile(
  folder: string,
  { hash, bytes }: ReferencedFile,
  thorough: boolean,
  onBytes?: OnBytes,
): boolean {
  const path = pathOfContent(folder, hash);
  if (statSync(path, { throwIfNoEntry: false })?.size !== bytes) return false;
  return !thorough || factsOfFile(path, onBytes).hash === hash;
}

/**
 * Brings a file into another folder of files unless it is there. False where the original is gone or is no longer what
 * its hash says; nothing damaged is ever copied.
 */
export async function bringFile(
  from: string,
  to: string,
  file: ReferencedFile,
  thorough: boolean,
  onBytes?: OnBytes,
): Promise<boolean> {
  if (hasFile(to, file, thorough)) {
    onBytes?.(file.bytes);
    return true;
  }
  const original = pathOfContent(from, file.hash);
  if (!existsSync(original)) return false;
  const path = pathOfContent(to, file.hash);
  await makeFolderDurably(dirname(path));
  const temporary = join(dirname(path), `.yishitai-${randomUUID()}.tmp`);
  if (copyFile(original, temporary, onBytes).hash !== file.hash) {
    rmSync(temporary, { force: true });
    return false;
  }
  await moveInto(temporary, path);
  return true;
}

/** Throws DISK_FULL, saying how much is missing, where a folder cannot take so many bytes more. */
export async function requireSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const missing = bytes + reserveBytes - bavail * bsize;
  if (missing > 0) throw new CallFailure('DISK_FULL', backupRefusals.space(missing));
}

/** Bytes of those files that a place has not got yet. */
export const missingBytes = (place: string, files: readonly ReferencedFile[]): number =>
  files.reduce((sum, file) => (hasFile(filesFolder(place), file, false) ? sum : sum + file.bytes), 0);
