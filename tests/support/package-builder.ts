import { createHash } from 'node:crypto';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Driver } from '@core/storage/driver/database';
import { factsOf } from '@core/storage/backup/complete-backup';
import type { Manifest } from '@core/storage/backup/manifest';
import { migrate } from '@core/storage/migrate';

export interface EntryToPack {
  name: string;
  bytes: Uint8Array;
  compress?: boolean;
  /** Unix mode; 0o120777 makes a link of it. */
  mode?: number;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A zip of any entries whatever. */
export async function writeZip(path: string, entries: readonly EntryToPack[], zip64 = false): Promise<void> {
  const zip = new ZipFile();
  for (const { name, bytes, compress = true, mode = 0o100600 } of entries)
    zip.addBuffer(Buffer.from(bytes), name, { compress, mode, forceZip64Format: zip64 });
  zip.end({ forceZip64Format: zip64, comment: '' });
  await pipeline(zip.outputStream, createWriteStream(path));
}

/** The parts of a sound package: an empty database of this program with one stored file. */
export function soundParts(folder: string, driver: Driver): { manifest: Manifest; database: Buffer; file: Buffer } {
  const path = `${folder}/made.db`;
  const file = Buffer.from('an issued paper');
  const open = driver.open(path, { create: true });
  migrate(open);
  open.execute(
    `INSERT INTO stored_file (hash, bytes, media_type, stored_at)
     VALUES ('${sha256(file)}', ${file.length}, 'application/octet-stream', '2026-11-20T01:00:00.000Z')`,
  );
  open.close();
  const database = readFileSync(path);
  const { referenced, ...facts } = factsOf(driver, path);
  const manifest: Manifest = {
    format: 1,
    kind: 'package',
    madeAt: '2026-11-20T01:00:00.000Z',
    programVersion: '0.1.0',
    ...facts,
    database: { bytes: database.length, hash: sha256(database), rows: facts.database.rows },
    files: referenced,
    missing: [],
  };
  return { manifest, database, file };
}

export const entriesOf = ({ manifest, database, file }: ReturnType<typeof soundParts>): EntryToPack[] => [
  { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) },
  { name: 'yishitai.db', bytes: database },
  { name: `files/${sha256(file)}`, bytes: file, compress: false },
];

/** Changes bytes wherever a text stands in the file; as long as the text. */
export function patch(path: string, from: string | Buffer, to: string | Buffer): void {
  const bytes = readFileSync(path);
  const [wanted, other] = [Buffer.from(from as string), Buffer.from(to as string)];
  let found = 0;
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
    other.copy(bytes, at);
    found += 1;
  }
  if (found === 0) throw new Error('nothing to change');
  writeFileSync(path, bytes);
}

/** Sets bits at a place in every header with this signature. */
export function patchHeaders(path: string, signature: string, change: (bytes: Buffer, at: number) => void): void {
  const bytes = readFileSync(path);
  const wanted = Buffer.from(signature, 'latin1');
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) change(bytes, at);
  writeFileSync(path, bytes);
}
