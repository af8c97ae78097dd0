import type { OpeningReason } from './opening';

/** What the recovery page says first, and what to do about it. */
export const openingMessages: Record<OpeningReason, { message: string; advice: string }> = {
  missing: {
    message: '找不到数据文件夹或其中的数据文件。',
    advice: '如果数据在U盘或移动硬盘上，请插好后重试；也可以从备份恢复，或选择其他文件夹。没有新建任何空文件。',
  },
  network: {
    message: '数据文件夹在网络共享位置上，不能使用。',
    advice: '网络共享不能可靠地锁定文件，断网时会损坏数据。请选择本机硬盘上的文件夹；网络位置可以用作第二备份位置。',
  },
  'read-only': {
    message: '数据文件夹或数据文件是只读的，无法写入。',
    advice: '请检查文件夹权限、U盘写保护或杀毒软件的文件夹保护，然后重试。数据没有被改动。',
  },
  'in-use': {
    message: '数据正被另一个议事台窗口使用。',
    advice: '请到那个窗口继续，或将它退出后重试。',
  },
  corrupt: {
    message: '数据文件已损坏，没有打开。',
    advice: '请从下面的备份恢复。损坏的文件会原样另存，不会被删除。',
  },
  altered: {
    message: '数据文件不是议事台上次退出时留下的那一个，没有打开。',
    advice:
      '可能是有人用其他程序改动过它，或从别处复制了一个文件来替换它，也可能是磁盘出了问题。如果是您自己换的，可以仍然打开；说不清原因时，请从备份恢复。',
  },
  newer: {
    message: '数据由更新版本的议事台写成，当前版本不能打开。',
    advice: '请安装新版本后再打开；数据没有被改动。',
  },
  'not-ours': {
    message: '这个文件夹里的数据文件不是议事台的数据。',
    advice: '请选择其他文件夹；这个文件没有被改动。',
  },
  'migration-failed': {
    message: '把数据升级到当前版本时出错，已退回原状。',
    advice: '升级前的备份已保留。请重试；仍不成功时，请把日志交给维护人员，并暂用原来的版本。',
  },
  'not-saved': {
    message: '升级数据前的备份没有做成，因此没有升级，也没有打开。',
    advice: '请检查磁盘空间和备份文件夹的权限，然后重试。数据没有被改动。',
  },
  'disk-full': {
    message: '数据所在磁盘已满，无法打开。',
    advice: '请清理磁盘后重试。数据没有被改动。',
  },
  unreadable: {
    message: '读取数据文件时出错。',
    advice: '请检查磁盘或U盘后重试；如反复出现，磁盘可能要坏了：请选择另一块磁盘上的文件夹，在那里从备份恢复。',
  },
};
