import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** What a file holds: its SHA-256 in hex, and how many bytes it has. */
export interface FileFacts {
  hash: string;
  bytes: number;
}

const chunkBytes = 1024 * 1024;

/** Reads a file to its end, a part at a time. `onBytes` is told how many more were read. Throws system errors. */
export function factsOfFile(path: string, onBytes: (bytes: number) => void = () => undefined): FileFacts {
  return readThrough(path, (chunk) => onBytes(chunk.length));
}

/** Copies into a new file, on the disk when it returns; answers what was copied. A broken-off copy is taken away. */
export function copyFile(from: string, to: string, onBytes: (bytes: number) => void = () => undefined): FileFacts {
  const target = openSync(to, 'wx', 0o600);
  let whole = false;
  try {
    const facts = readThrough(from, (chunk) => {
      for (let written = 0; written < chunk.length;) written += writeSync(target, chunk, written);
      onBytes(chunk.length);
    });
    fsyncSync(target);
    whole = true;
    return facts;
  } finally {
    closeSync(target);
    if (!whole) rmSync(to, { force: true });
  }
}

/** What was written to a file is on the disk when this returns. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function readThrough(path: string, take: (chunk: Uint8Array) => void): FileFacts {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  const file = openSync(path, 'r');
  let bytes = 0;
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      const chunk = buffer.subarray(0, read);
      hash.update(chunk);
      take(chunk);
      bytes += read;
    }
  } finally {
    closeSync(file);
  }
  return { hash: hash.digest('hex'), bytes };
}
