import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { applicationId } from '../migrate';
import { schemaVersion } from '../migrations/all';
import { OpeningRefused } from './opening-refused';

/** The first hundred bytes of a database file: https://www.sqlite.org/fileformat2.html#the_database_header */
const headerBytes = 100;
const magic = 'SQLite format 3\0';
const places = { changeCounter: 24, pages: 28, userVersion: 60, applicationId: 68 };

export interface FileHeader {
  /** Counts the transactions that were ever written to the file. */
  changeCounter: number;
  pages: number;
  userVersion: number;
  applicationId: number;
}

/** The header of a database; null of any other file, and of a database whose beginning is damaged. */
export function readHeader(path: string): FileHeader | null {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(headerBytes);
    return readSync(file, bytes, 0, headerBytes, 0) === headerBytes ? headerOf(bytes) : null;
  } finally {
    closeSync(file);
  }
}

/** The header that stands at the beginning of a first page. */
export function headerOf(page: Buffer): FileHeader | null {
  if (page.toString('latin1', 0, magic.length) !== magic) return null;
  return {
    changeCounter: page.readUInt32BE(places.changeCounter),
    pages: page.readUInt32BE(places.pages),
    userVersion: page.readInt32BE(places.userVersion),
    applicationId: page.readInt32BE(places.applicationId),
  };
}

/** Bytes of a file; 0 where there is none. */
export const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/**
 * A database of one page that nobody named: taking the lock on a new file writes that page, and a cut before the tables
 * were made leaves it. Another program's empty file is no loss to anybody.
 */
export const isUnbegun = ({ pages, applicationId, userVersion }: FileHeader): boolean =>
  pages <= 1 && applicationId === 0 && userVersion === 0;

/**
 * Refuses a file of another program, of a later version of this one, or with a damaged beginning, by reading alone:
 * SQLite itself would already write to some of them (a file in WAL mode) while opening. Where a journal lies beside
 * the file, its beginning may be half-written; then SQLite decides.
 */
export function refuseForeign(path: string): void {
  if (existsSync(`${path}-journal`)) return;
  const header = readHeader(path);
  if (!header) throw new OpeningRefused('corrupt');
  if (header.applicationId !== applicationId && !isUnbegun(header)) throw new OpeningRefused('not-ours');
  if (header.userVersion > schemaVersion) throw new OpeningRefused('newer');
}
