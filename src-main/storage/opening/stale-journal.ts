import { closeSync, existsSync, openSync, readSync, renameSync } from 'node:fs';
import type { FolderLayout } from '../folder-layout';
import { headerOf, readHeader, sizeOf, type FileHeader } from './file-header';
import { syncFolderOf } from './sync-folder';

/** https://www.sqlite.org/fileformat2.html#the_rollback_journal */
const magic = Buffer.from('d9d505f920a163d7', 'hex');
const fields = { records: 8, pages: 16, sectorSize: 20, pageSize: 24 };
const headerBytes = 28;
/** Until the records are synced their number stands as -1. */
const unknownNumber = 0xffffffff;

/**
 * A journal of another database beside this one (somebody copied an older file into the folder): SQLite would play it
 * back and tear the file. It is set aside under a name of its own, and its path answered; null where there is none, or
 * where it belongs here and SQLite has to play it back.
 *
 * What tells them apart: who lets go of the file in order leaves no journal, so a journal without a holder is not ours.
 * After an end that was none, the first page counts the sittings in which the file was written (with the lock held
 * throughout, SQLite counts one a sitting): the journal saved that count, and the file has it or the next. A transaction
 * that had no need to save the first page left the number of pages as the journal says.
 */
export function setStaleJournalAside({ database, holder }: FolderLayout, now: number): string | null {
  const path = `${database}-journal`;
  if (sizeOf(path) === 0) return null;
  const header = readHeader(database);
  const journal = readJournal(path);
  // One that was not begun, or a file whose header is torn and needs it: SQLite knows best.
  if (!journal || !header) return null;
  // Another process is writing at this moment; it has the lock, and this opening will be refused.
  if (readHeader(database)?.pages !== header.pages) return null;
  const isOurs = journal.before ? follows(header, journal.before) : header.pages === journal.pages;
  if (isOurs && existsSync(holder)) return null;
  const aside = `${database}-journal-${now}`;
  renameSync(path, aside);
  syncFolderOf(aside);
  return aside;
}

const follows = (header: FileHeader, before: FileHeader): boolean =>
  header.changeCounter === before.changeCounter || header.changeCounter === (before.changeCounter + 1) >>> 0;

interface Journal {
  /** Pages of the database before the transaction. */
  pages: number;
  /** Header of the database before the transaction, where its page was saved already. */
  before: FileHeader | null;
}

function readJournal(path: string): Journal | null {
  const file = openWhereThere(path);
  // Gone meanwhile: another process is at work, and has the lock.
  if (file === null) return null;
  try {
    const header = readAt(file, 0, headerBytes);
    if (!header?.subarray(0, magic.length).equals(magic)) return null;
    const page = savedFirstPage(file, header);
    return { pages: header.readUInt32BE(fields.pages), before: page && headerOf(page) };
  } finally {
    closeSync(file);
  }
}

/** The first page of the database as the journal keeps it. A record: page number, page, checksum. */
function savedFirstPage(file: number, header: Buffer): Buffer | null {
  const [records, sectorSize, pageSize] = (['records', 'sectorSize', 'pageSize'] as const).map((name) =>
    header.readUInt32BE(fields[name]),
  ) as [number, number, number];
  if (pageSize < 512 || pageSize > 65_536 || sectorSize < 32 || sectorSize > 65_536) return null;
  for (let record = 0; records === unknownNumber || record < records; record++) {
    const at = sectorSize + record * (pageSize + 8);
    const number = readAt(file, at, 4);
    if (!number) return null;
    if (number.readUInt32BE(0) === 1) return readAt(file, at + 4, pageSize);
  }
  return null;
}

function openWhereThere(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function readAt(file: number, position: number, length: number): Buffer | null {
  const bytes = Buffer.alloc(length);
  return readSync(file, bytes, 0, length, position) === length ? bytes : null;
}
