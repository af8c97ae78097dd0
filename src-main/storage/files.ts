import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CallFailure } from '../contract/errors';
import type { Database } from './driver/database';
import { asFileFailure, codeOf, isUnfinished, syncExisting, writeDurably } from './durable-file';
import { fileMessages } from './files.messages';

const isHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);

/** SHA-256, hexadecimal: the name of a content. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where a content lies inside the folder of files: the first two digits, then the whole name. */
export const pathOfContent = (folder: string, hash: string): string => join(folder, hash.slice(0, 2), hash);

/** What stored_file says of a content. */
export interface StoredFile {
  hash: string;
  bytes: number;
  mediaType: string;
  /** UTC milliseconds. */
  storedAt: number;
}

/** Files under the SHA-256 of what is in them, beside the database: equal files lie there once and never change. */
export class ContentFiles {
  /** @param folder <data>/files */
  constructor(private readonly folder: string) {}

  /**
   * Keeps these bytes; they are on the disk when it answers their hash. What lies there already is used again, unless
   * it is damaged: then it is set aside as <name>.damaged and written anew.
   * Throws DISK_FULL, NO_PERMISSION or FILE_IN_USE.
   */
  async put(bytes: Uint8Array): Promise<string> {
    const hash = hashOf(bytes);
    const path = pathOfContent(this.folder, hash);
    const there = await readOrNull(path);
    if (there && hashOf(there) === hash) {
      // Young again: what is about to be referred to must not be swept away as forgotten.
      await utimes(path, new Date(), new Date()).catch(() => undefined);
    } else {
      if (there) await rename(path, `${path}.damaged`);
      await writeDurably(path, bytes);
    }
    await syncExisting(path, dirname(this.folder)).catch((error: unknown) => {
      throw asFileFailure(error);
    });
    return hash;
  }

  /** The bytes with this hash. Throws DATABASE_CORRUPT, with advice, where they are gone or no longer have it. */
  async read(hash: string): Promise<Uint8Array> {
    const bytes = await readOrNull(pathOfContent(this.folder, hash));
    if (!bytes) throw new CallFailure('DATABASE_CORRUPT', fileMessages.missing);
    if (hashOf(bytes) !== hash) throw new CallFailure('DATABASE_CORRUPT', fileMessages.damaged);
    return bytes;
  }

  /** Every content that lies here, without those set aside. */
  async list(): Promise<string[]> {
    const folders = await namesIn(this.folder);
    const names = await Promise.all(folders.map((name) => namesIn(join(this.folder, name))));
    return names.flat().filter(isHash);
  }

  /**
   * Takes away contents nobody refers to and that were put before `before` (UTC milliseconds), and what was being
   * written when the power went. Answers how many.
   */
  async removeForgotten(referenced: ReadonlySet<string>, before: number): Promise<number> {
    let removed = 0;
    for (const folder of await namesIn(this.folder))
      for (const name of await namesIn(join(this.folder, folder))) {
        if (!isUnfinished(name) && (!isHash(name) || referenced.has(name))) continue;
        const path = join(this.folder, folder, name);
        const found = await stat(path).catch(() => null);
        if (!found || found.mtimeMs >= before) continue;
        await rm(path, { force: true });
        removed += 1;
      }
    return removed;
  }

  /** Takes away contents that were put for something given up, unless they are referred to. */
  async discard(hashes: readonly string[], referenced: ReadonlySet<string>): Promise<void> {
    for (const hash of hashes) if (!referenced.has(hash)) await rm(pathOfContent(this.folder, hash), { force: true });
  }
}

/** Notes a content in the transaction that refers to it. */
export function noteStoredFile(database: Database, { hash, bytes, mediaType, storedAt }: StoredFile): void {
  database
    .prepare('INSERT OR IGNORE INTO stored_file (hash, bytes, media_type, stored_at) VALUES (?, ?, ?, ?)')
    .run([hash, bytes, mediaType, new Date(storedAt).toISOString()]);
}

/** The contents that records refer to. */
export function referencedFiles(database: Database): Set<string> {
  return new Set(
    database
      .prepare('SELECT hash FROM stored_file')
      .all()
      .map((row) => String(row['hash'])),
  );
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw asFileFailure(error);
  }
}

/** Names in a folder; none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw asFileFailure(error);
  });
}
