import { join } from 'node:path';
import { folderNames } from './folder-layout.messages';

/** Where everything of an office lies inside its data folder. */
export interface FolderLayout {
  folder: string;
  /** The one database file. */
  database: string;
  /** Who holds it. */
  holder: string;
  /** What the database file was when the last process let go of it. */
  seal: string;
  /** Content-addressed files. */
  files: string;
  /** 文件: issued papers as Word files, one folder a year, for people to open. */
  papers: string;
  /** 备份. */
  backups: string;
  /** Half-done work: restored databases, packages being written. Emptied at opening. */
  work: string;
  log: string;
}

export const databaseName = 'yishitai.db';

export function folderLayout(folder: string): FolderLayout {
  return {
    folder,
    database: join(folder, databaseName),
    holder: join(folder, 'holder.json'),
    seal: join(folder, 'seal.json'),
    files: join(folder, 'files'),
    papers: join(folder, folderNames.papers),
    backups: join(folder, folderNames.backups),
    work: join(folder, 'work'),
    log: join(folder, 'log'),
  };
}
