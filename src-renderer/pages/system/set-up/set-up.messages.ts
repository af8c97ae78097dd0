import type { FolderSuitability } from '@core/contract/system/system.contract';
import { sizeText } from '../../../components/sizes.messages';

/** Below this, a year's work with its backups does not fit. */
const littleSpace = 1024 ** 3;

export const newFolderName = '议事台数据';

export const ways = {
  fresh: '新建，或打开已有的数据',
  backup: '从备份恢复',
  package: '从旧电脑的搬家包恢复',
};
export type Way = keyof typeof ways;

export interface FolderSaying {
  tone: 'red' | 'amber' | 'green';
  text: string;
  /** Whether the folder can be taken for the way chosen. */
  fits: boolean;
}

/** What the set-up page says of a folder, for the way the clerk wants to begin. */
export function folderSaying(folder: FolderSuitability, way: Way): FolderSaying {
  if (folder.refusal) return { tone: 'red', text: `${folder.refusal.message}${folder.refusal.advice}`, fits: false };
  if (folder.hasOffice)
    return way === 'fresh'
      ? { tone: 'green', text: '这里已有议事台的数据，将直接打开，不做改动。', fits: true }
      : { tone: 'red', text: '这里已有议事台的数据。请另选一个空文件夹，免得互相覆盖。', fits: false };
  if (folder.exists && !folder.empty)
    return { tone: 'amber', text: '这个文件夹里已有其他文件，请用空文件夹，或在其中新建一个。', fits: false };
  const space = folder.freeBytes === null ? '' : `，可用空间 ${sizeText(folder.freeBytes)}`;
  const what = folder.exists ? '空文件夹，可以使用' : '将新建这个文件夹';
  if (folder.freeBytes !== null && folder.freeBytes < littleSpace)
    return { tone: 'amber', text: `${what}${space}。空间不足 1 GB，建议换一个磁盘。`, fits: true };
  return { tone: 'green', text: `${what}${space}。`, fits: true };
}
