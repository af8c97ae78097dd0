import type { Database } from '../driver/database';
import { referencedFilesOf } from '../backup/office-facts';
import { hasFile } from '../backup/place-files';
import { consistencyMessages as say } from './consistency.messages';

/**
 * Compares every file the records refer to with what lies in the folder: by content, or – not `thorough` – by size.
 * Answers sentences for the clerk; nothing when all are there.
 */
export function faultsOfStoredFiles(
  database: Database,
  folder: string,
  thorough: boolean,
  progress: (done: number, total: number) => void,
): string[] {
  const files = referencedFilesOf(database);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const missing: string[] = [];
  const damaged: string[] = [];
  let done = 0;
  for (const file of files) {
    if (!hasFile(folder, { ...file }, false)) missing.push(file.hash);
    else if (thorough && !hasFile(folder, file, true)) damaged.push(file.hash);
    progress((done += file.bytes), total);
  }
  return [
    ...(missing.length > 0 ? [say.fileMissing(missing.length, titlesOf(database, missing))] : []),
    ...(damaged.length > 0 ? [say.fileDamaged(damaged.length, titlesOf(database, damaged))] : []),
  ];
}

/** Titles of the first three papers that have one of these files. */
function titlesOf(database: Database, hashes: readonly string[]): string[] {
  const find = database.prepare('SELECT title FROM issued_paper WHERE file = ? LIMIT 1');
  return hashes
    .map((hash) => find.get([hash]))
    .filter((row) => row !== undefined)
    .slice(0, 3)
    .map((row) => String(row['title']));
}
