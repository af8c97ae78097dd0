import type { OpeningReason } from '@core/contract/system/opening';
import type { Holder } from '@core/contract/system/system.contract';
import { momentText } from '../../../components/moments.messages';

/** A few words for the head of the page; the rest stands in contract/system/opening.messages.ts. */
export const reasonNames: Record<OpeningReason, string> = {
  missing: '找不到数据',
  network: '数据在网络共享上',
  'read-only': '数据不能写入',
  'in-use': '数据正在使用',
  corrupt: '数据文件已损坏',
  altered: '数据文件被换过或改动过',
  newer: '数据来自更新的版本',
  'not-ours': '不是议事台的数据',
  'migration-failed': '升级数据没有成功',
  'not-saved': '升级前没有备份成功',
  'disk-full': '磁盘已满',
  unreadable: '数据读不出来',
};

/** Where restoring into the same folder is possible at all: not over data somebody else works in, nor on a share. */
export const restoringPossible = (reason: OpeningReason): boolean => reason !== 'in-use' && reason !== 'network';

/** Restoring helps where the file itself is gone or bad; elsewhere it is offered, but not first. */
export const restoringHelps: ReadonlySet<OpeningReason> = new Set([
  'missing',
  'corrupt',
  'altered',
  'unreadable',
  'migration-failed',
]);

const shellNames: Record<string, string> = { electron: '桌面程序', host: '浏览器方式（本机服务）', cli: '命令行' };

export const recoveryMessages = {
  holder: ({ shell, since, process }: Holder, now: number): string =>
    `${shellNames[shell] ?? shell}，${momentText(since, now)} 打开，进程号 ${process}。`,
  openAltered: {
    title: '按现状打开这个数据文件？',
    text: '只有知道这个文件是从哪里来的，才这样做。打开前会检查文件的结构；其中的文字是否被改动过，程序看不出来。打开以后，下次退出时记下的就是它。',
    confirm: '仍然打开',
  },
  restoreFirst: '从备份恢复',
  restoreOtherwise: '仍要从备份恢复……',
  restoreCareful: '一般不需要恢复。只有确定现在的数据不要了，才从备份恢复。',
};
