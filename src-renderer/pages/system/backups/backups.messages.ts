import type { Backup, BackupKind, BackupPlace } from '@core/contract/system/backup.contract';
import { momentText } from '../../../components/moments.messages';
import { sizeText } from '../../../components/sizes.messages';

export const kindNames: Record<BackupKind, string> = {
  daily: '每日',
  weekly: '每周',
  monthly: '每月',
  exit: '退出时',
  migration: '升级前',
  restore: '恢复前',
  manual: '手动',
};

export const roleNames: Record<BackupPlace['role'], string> = { first: '本机', second: '第二位置', chosen: '所选位置' };

/** What of the present stands when a backup is restored. */
export type Present = 'open' | 'damaged' | 'none';

const whatBecomes: Record<Present, (target: string) => string> = {
  open: () => '现在的数据会先自动备份一次（种类为“恢复前”），需要时可以再恢复回来；这份备份之后的改动将不再出现。',
  damaged: () => '现有的数据文件不会删除，会原样移到备份文件夹里保存，可以交给维护人员查看。',
  none: (target) => `将放入 ${target}。`,
};

export const restoreMessages = {
  title: '恢复备份',
  confirm: '恢复',
  question: (backup: Backup, present: Present, target: string, now: number): string[] => [
    `恢复到${momentText(backup.madeAt, now)} 的备份（${kindNames[backup.kind]}，${backup.officeName}）。`,
    whatBecomes[present](target),
    '恢复前会先校验备份；校验不通过就不恢复，一切照旧。',
  ],
  done: (madeAt: string, now: number) => `已恢复到${momentText(madeAt, now)} 的备份。`,
  /** `where`: the folder the old files were moved to, or the name of the backup made of them. */
  savedBefore: (where: string) =>
    /[\\/]/.test(where)
      ? `原来的数据文件原样保存在：${where}`
      : '恢复前的数据已另存为一份备份（种类为“恢复前”），在备份列表里可以找到。',
  unpacked: '已从搬家包恢复，可以继续工作。',
};

export const backupMessages = {
  made: (backup: Backup) => `备份完成，已校验，共 ${sizeText(backup.bytes)}。`,
  sound: '检查完毕，没有发现问题。',
  faulty: (count: number) => `检查发现 ${count} 处问题，数据没有改动：`,
  removeTitle: '删除备份',
  remove: (backup: Backup, now: number) =>
    `删除${momentText(backup.madeAt, now)} 的备份（${kindNames[backup.kind]}）。删除后不能找回。`,
  removeConfirm: '删除',
  stopSecond: '停用后不再向第二位置备份；那里已有的备份不会删除。',
  secondSaved: '已保存，下次备份起同时存到这里。',
  secondStopped: '已停用第二备份位置。',
  free: (place: BackupPlace) => (place.freeBytes === null ? '可用' : `可用，剩余空间 ${sizeText(place.freeBytes)}`),
  gone: '现在不可用，可能没有插好。备份会先存在本机。',
  packed: (bytes: number) => `已导出并校验，共 ${sizeText(bytes)}。`,
  packedWithout: (missing: number) =>
    `有 ${missing} 个文件在本机已经缺失或损坏，没有装进去。可先从备份恢复，再重新导出。`,
};
