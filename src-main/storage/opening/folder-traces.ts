import { existsSync } from 'node:fs';
import { folderLayout } from '../folder-layout';

/** Whether a folder holds an office's database. */
export const hasData = (folder: string): boolean => existsSync(folderLayout(folder).database);

/** Whether an office's data once were here: a database, a half-done exchange of it, its files or its backups. */
export function hasTraces(folder: string): boolean {
  const { database, holder, files, papers, backups, work } = folderLayout(folder);
  return [database, holder, files, papers, backups, work].some((path) => existsSync(path));
}
