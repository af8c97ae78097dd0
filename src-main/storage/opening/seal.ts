import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { FolderLayout } from '../folder-layout';
import { readHeader, sizeOf } from './file-header';
import { syncFolderOf } from './sync-folder';

/**
 * What the database file was when the last process let go of it. SQLite sees damage to the structure of a file, never
 * a letter of a name turned into another one by a failing disk; this does. CRC-32, since the enemy is chance: it finds
 * every burst up to 32 bits and misses one other change in four thousand million, at memory speed.
 */
const sealSchema = z.strictObject({
  changeCounter: z.int(),
  bytes: z.int(),
  crc32: z.int(),
});
type Seal = z.infer<typeof sealSchema>;

const chunkBytes = 4 * 1024 * 1024;

/**
 * Whether the file is another one than its seal tells of: damaged, written to by another program, or replaced.
 *
 * Nothing can be said where there is no seal, where a journal is to be played back first, or where the last process
 * wrote to the file and did not end properly. To be called before the file is opened: on POSIX systems, closing a file
 * that was read gives up the locks this process has on it.
 */
export async function isAltered(layout: FolderLayout): Promise<boolean> {
  const seal = readSeal(layout.seal);
  if (!seal || sizeOf(`${layout.database}-journal`) > 0) return false;
  const header = readHeader(layout.database);
  if (header?.changeCounter !== seal.changeCounter) return !existsSync(layout.holder);
  if (sizeOf(layout.database) === seal.bytes && (await sumOf(layout.database)) === seal.crc32) return false;
  // Another process may have begun to write, or have ended, while this one read; the lock decides about that.
  const isStill = readHeader(layout.database)?.changeCounter === seal.changeCounter;
  return isStill && same(readSeal(layout.seal), seal);
}

/** Seals a file just let go of. Where that fails no seal is left: an old one would tell of a file that was. */
export function sealDatabase(layout: FolderLayout): void {
  try {
    const header = readHeader(layout.database);
    if (!header) return removeSeal(layout);
    const bytes = sizeOf(layout.database);
    const seal: Seal = { changeCounter: header.changeCounter, bytes, crc32: sumOfNow(layout.database) };
    if (same(readSeal(layout.seal), seal)) return;
    const temporary = `${layout.seal}.new`;
    const file = openSync(temporary, 'w', 0o600);
    try {
      writeSync(file, JSON.stringify(seal));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, layout.seal);
    syncFolderOf(layout.seal);
  } catch {
    removeSeal(layout);
  }
}

/** Another file is put in the place of this one, knowingly. */
export function removeSeal(layout: FolderLayout): void {
  for (const path of [layout.seal, `${layout.seal}.new`]) rmSync(path, { force: true });
}

const same = (one: Seal | null, other: Seal): boolean =>
  one?.changeCounter === other.changeCounter && one.bytes === other.bytes && one.crc32 === other.crc32;

function readSeal(path: string): Seal | null {
  try {
    return sealSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Absent, or damaged itself: then it says nothing about the database.
    return null;
  }
}

/** In pieces between which the program goes on: a large file on a slow disk takes seconds. */
async function sumOf(path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    const chunk = Buffer.alloc(chunkBytes);
    for (let sum = 0; ;) {
      const { bytesRead } = await file.read(chunk, 0, chunkBytes);
      if (bytesRead === 0) return sum;
      sum = crc32(chunk.subarray(0, bytesRead), sum);
    }
  } finally {
    await file.close();
  }
}

function sumOfNow(path: string): number {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(chunkBytes);
    for (let sum = 0; ;) {
      const read = readSync(file, chunk, 0, chunkBytes, null);
      if (read === 0) return sum;
      sum = crc32(chunk.subarray(0, read), sum);
    }
  } finally {
    closeSync(file);
  }
}
