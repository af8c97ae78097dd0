import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { CallFailure } from '../../../contract/errors';
import type { Driver } from '../../driver/database';
import { asFileFailure } from '../../durable-file';
import { databaseName } from '../../folder-layout';
import { pathOfContent } from '../../files';
import { factsOfFile, syncFile } from '../../hashed-file';
import { packageRefusals } from '../backup.messages';
import { faultsOfDatabase } from '../check-database';
import { factsOf } from '../complete-backup';
import { backupFormat, bytesOf, manifestName, type Manifest } from '../manifest';
import { backupRefusals } from '../backup.messages';
import { hasFile, moveInto, requireSpace } from '../place-files';
import { openChecked, verifyContents } from './check-package';
import { entryOfFile, packageEnding } from './package-entries';

export interface OfficeToPack {
  /** A copy of the database, made for this. */
  database: string;
  /** The content-addressed files of the data folder. */
  files: string;
  /** Folder that gets the package. */
  folder: string;
  /** Name without its ending; a number is added where a file of this name is there. */
  name: string;
  madeAt: string;
  programVersion: string;
}

/**
 * Writes the whole office into one file for another PC, reads it again from beginning to end, and only then gives it its
 * name. Answers its path, and how many files the records name that are gone or damaged.
 * Throws DATABASE_CORRUPT, DISK_FULL, NO_PERMISSION; nothing is left then. Runs in the worker thread.
 */
export async function packOffice(
  { database, files, folder, name, madeAt, programVersion }: OfficeToPack,
  driver: Driver,
  progress: (done: number, total: number) => void,
): Promise<{ path: string; bytes: number; missing: number }> {
  const unfinished = unfinishedPackage(folder, name);
  try {
    const { referenced, ...facts } = factsOf(driver, database);
    const taken = referenced.filter((file) => hasFile(files, file, true));
    const missing = referenced.filter((file) => !taken.includes(file)).map(({ hash }) => hash);
    const manifest: Manifest = {
      format: backupFormat,
      kind: 'package',
      madeAt,
      programVersion,
      ...facts,
      database: { ...factsOfFile(database), rows: facts.database.rows },
      files: taken,
      missing,
    };
    if (faultsOfDatabase(driver, database, manifest, true).length > 0)
      throw new CallFailure('DATABASE_CORRUPT', backupRefusals.ownDataBroken);
    const total = 2 * bytesOf(manifest);
    await requireSpace(folder, bytesOf(manifest));
    await write(unfinished, database, files, manifest, (done) => progress(done, total));
    const bytes = await readAgain(unfinished, (done) => progress(total / 2 + done, total));
    const path = freePath(folder, name);
    await moveInto(unfinished, path);
    return { path, bytes, missing: missing.length };
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw asFileFailure(error);
  }
}

/** What a package is called while it is written. */
export const unfinishedPackage = (folder: string, name: string): string => join(folder, `.${name}.unfinished`);

async function write(
  path: string,
  database: string,
  files: string,
  manifest: Manifest,
  onDone: (bytes: number) => void,
): Promise<void> {
  const zip = new ZipFile();
  const mtime = new Date(manifest.madeAt);
  const options = { mtime, mode: 0o600 };
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), manifestName, options);
  zip.addFile(database, databaseName, options);
  // Word files are compressed already.
  for (const { hash } of manifest.files)
    zip.addFile(pathOfContent(files, hash), entryOfFile(hash), { ...options, compress: false });
  zip.end();
  let done = 0;
  zip.outputStream.on('data', (chunk: Buffer) => onDone((done += chunk.length)));
  const failed = new Promise<never>((_resolve, reject) => zip.on('error', reject));
  rmSync(path, { force: true });
  const written = pipeline(zip.outputStream, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  await Promise.race([written, failed]);
  syncFile(path);
}

async function readAgain(path: string, onDone: (bytes: number) => void): Promise<number> {
  try {
    const opened = await openChecked(path);
    try {
      await verifyContents(opened, onDone);
      return opened.zip.fileSize;
    } finally {
      opened.zip.close();
    }
  } catch (error) {
    if (error instanceof CallFailure)
      throw new CallFailure('BACKUP_INVALID', packageRefusals.packedInvalid, { cause: error });
    throw error;
  }
}

function freePath(folder: string, name: string): string {
  for (let number = 1; ; number++) {
    const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}.${packageEnding}`);
    if (!existsSync(path)) return path;
  }
}
