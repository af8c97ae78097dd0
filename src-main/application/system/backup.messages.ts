/** What a backup, a restore or a move is doing now; and what is told about them. */
export const backupMessages = {
  clearing: '正在准备',
  copyingDatabase: '正在复制数据',
  completing: '正在复制并校验文件',
  toSecond: '正在复制到第二备份位置',
  tidying: '正在整理旧备份',
  verifying: '正在校验备份',
  savingPresent: '正在保存当前数据',
  preparing: '正在取出备份',
  exchanging: '正在换入恢复的数据',
  packing: '正在打包并校验',
  unpacking: '正在读取并校验搬家文件',
  opening: '正在打开数据',
  checking: '正在检查数据',

  missingFiles: (count: number) =>
    `有 ${count} 个存档文件缺失或损坏，没有进入备份。请运行数据检查，并从较早的备份恢复。`,
  failed: (message: string, advice: string) => `自动备份没有做成：${message}${advice}`,
  secondMissing: (folder: string) =>
    `第二备份位置 ${folder} 不可用，这次只备份到了数据文件夹。请插好U盘或接通网络位置。`,
  secondFailed: (folder: string, message: string, advice: string) =>
    `没有备份到第二备份位置 ${folder}：${message}${advice}`,
  secondStopped: (folder: string) => `复制到第二备份位置 ${folder} 没有完成，下次备份时会补上。`,
  faultsFound: (faults: readonly string[]) => `每周检查发现问题：${faults.join('')}`,
};

/** What is refused, and what to do. */
export const backupHandlersMessages = {
  secondInside: {
    message: '第二备份位置不能在数据文件夹里面。',
    advice: '请选择U盘、移动硬盘或网络位置上的文件夹；数据文件夹损坏时，里面的备份也会丢失。',
  },
  secondMissing: { message: '找不到这个文件夹。', advice: '请插好U盘或接通网络位置，再选择其中的文件夹。' },
  relative: { message: '请填写完整的路径。', advice: '例如 E:\\备份，或 /media/用户名/U盘。' },
  onlyOne: {
    message: '这是唯一一份完好的备份，不能删除。',
    advice: '请先点“立即备份”再做一份，然后删除这一份。',
  },
  unknownPlace: { message: '这份备份不在本单位的备份位置。', advice: '其他位置的备份请在文件管理器中删除。' },
  targetTaken: {
    message: '这个文件夹里已有议事台的数据，没有恢复。',
    advice: '请选择空文件夹；要替换其中的数据，请先打开该文件夹，再从备份恢复。',
  },
  targetNotEmpty: {
    message: '这个文件夹里已有其他文件，没有恢复。',
    advice: '请选择空文件夹，或在其中新建一个专用的文件夹。',
  },
  targetGone: { message: '数据文件夹已不在原处。', advice: '请选择另一个文件夹来恢复。' },
  inUse: { message: '数据正被另一个议事台窗口使用，不能恢复。', advice: '请先退出那个窗口。' },
  notOpened: (message: string) => `已换入备份中的数据，但没有打开：${message}`,
};
