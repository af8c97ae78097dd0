const size = (bytes: number): string =>
  bytes >= 1024 ** 3 ? `${(bytes / 1024 ** 3).toFixed(1)} GB` : `${Math.max(1, Math.ceil(bytes / 1024 ** 2))} MB`;

/** Why a backup or a package cannot be used. */
export const backupFaults = {
  manifestMissing: '缺少备份清单（manifest.json）。',
  manifestUnreadable: '备份清单（manifest.json）已损坏或不是议事台的备份。',
  newerFormat: '由更新版本的议事台备份，当前版本不能读取。请安装新版本后再恢复。',
  newerSchema: '备份中的数据由更新版本的议事台写成，当前版本不能恢复。请安装新版本后再恢复。',
  otherId: '备份清单与文件夹名不一致。',
  databaseMissing: '缺少数据文件（yishitai.db）。',
  databaseSize: '数据文件的大小与清单不一致。',
  databaseHash: '数据文件的内容与清单不一致。',
  databaseBroken: '数据文件已损坏，不能读取。',
  notOurs: '数据文件不是议事台的数据。',
  otherSchema: '数据文件的版本与清单不一致。',
  foreignParts: '数据文件中有不属于议事台的内容，或缺少应有的内容。',
  otherRows: (table: string) => `数据文件中“${table}”的记录数与清单不一致。`,
  otherChangeSet: '数据文件的最后一次修改与清单不一致。',
  filesMissing: (count: number) => `缺少 ${count} 个文件。`,
  filesDamaged: (count: number) => `有 ${count} 个文件的内容与清单不一致。`,
};

/** What is refused, and what to do. */
export const backupRefusals = {
  space: (missingBytes: number) => ({
    message: `空间不足，还差约 ${size(missingBytes)}，没有写入。`,
    advice: '请清理该磁盘，或换到空间更大的磁盘或U盘。',
  }),
  invalid: (faults: readonly string[]) => ({ message: `校验不通过：${faults.join('')}` }),
  ownDataBroken: {
    message: '备份时发现当前数据文件有损坏，这次备份没有保留。',
    advice: '请尽快在“备份与恢复”中恢复最近一份完好的备份，并检查磁盘。',
  },
  notFound: { message: '找不到这份备份。', advice: '请插好备份所在的U盘或移动硬盘，刷新后再试。' },
};

/** A package for another PC. */
export const packageRefusals = {
  notAPackage: { message: '这不是议事台的搬家文件，或文件不完整。', advice: '请在旧电脑上重新导出后再试。' },
  gone: { message: '找不到这个搬家文件。', advice: '请插好存放它的U盘或移动硬盘，再选择一次。' },
  foreignEntries: {
    message: '搬家文件中有不应出现的内容，已停止读取，没有写入任何文件。',
    advice: '请只使用议事台导出的搬家文件；如果来源可疑，请不要再打开它。',
  },
  tooLarge: {
    message: '搬家文件展开后的大小异常，已停止读取，没有写入任何文件。',
    advice: '请在旧电脑上重新导出后再试。',
  },
  invalid: (fault: string) => ({
    message: `搬家文件校验不通过：${fault}`,
    advice: '请在旧电脑上重新导出，复制时等U盘写完再拔出。',
  }),
  packedInvalid: {
    message: '写好的搬家文件没有通过校验，已删除。',
    advice: '请换一个U盘或磁盘再试。',
  },
};

export const packageName = (office: string, day: string): string => `议事台搬家-${office}-${day.replaceAll('-', '')}`;
