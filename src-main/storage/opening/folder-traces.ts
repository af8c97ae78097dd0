import { existsSync } from 'node:fs';
import { folderLayout } from '../folder-layout';
import { isUnbegun, readHeader, sizeOf } from './file-header';

/** Whether a folder holds an office's database. */
export function hasData(folder: string): boolean {
  const { database } = folderLayout(folder);
  return existsSync(database) && !isLeftByCutStart(database);
}

/** Whether an office's data once were here: a database, a half-done exchange of it, its files or its backups. */
export function hasTraces(folder: string): boolean {
  const { database, holder, files, papers, backups, work } = folderLayout(folder);
  const left = existsSync(database) && isLeftByCutStart(database) ? [] : [database, holder];
  return [...left, files, papers, backups, work].some((path) => existsSync(path));
}

/** A file without tables, that a cut at the very first start left behind. An empty one may have lost its content. */
function isLeftByCutStart(database: string): boolean {
  try {
    const header = sizeOf(database) > 0 ? readHeader(database) : null;
    return header !== null && isUnbegun(header);
  } catch {
    // It cannot be read: whoever opens it will be told why.
    return false;
  }
}
