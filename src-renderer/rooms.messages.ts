/** Names of the rooms, in the rail and in the window's title. */
export const roomNames = {
  workbench: '工作台',
  resolutions: '决议决定',
  appointments: '人事任免',
  meetings: '会议',
  tasks: '任务',
  roster: '名册',
  typeset: '公文排版',
  issued: '存档文件',
  numbers: '文号登记',
  inspect: '格式检查',
  history: '历史',
  recycleBin: '回收站',
  settings: '设置',
  backups: '备份与换电脑',
  about: '关于',
};

/** What one does there, in the top strip. */
export const roomPurposes: Record<keyof typeof roomNames, string> = {
  workbench: '今天要做的事',
  resolutions: '决议、决定从草案到公布、归档',
  appointments: '任免议案从收到到表决、公布、任命书',
  meetings: '会议和表决记录，题注从这里取',
  tasks: '各项工作要办的事和期限',
  roster: '人员、机关职务、常委会组成人员和代表，姓名职务从这里取',
  typeset: '粘贴或打开文字，改好层次，按 GB/T 9704—2012 存成 Word',
  issued: '已存档的文件，原样保存',
  numbers: '发文字号的预留、使用、作废和空号',
  inspect: '对照 GB/T 9704—2012 检查 Word 文件，不改动文件',
  history: '谁在什么时候改了什么，可以撤销',
  recycleBin: '删除的内容，可以恢复',
  settings: '本单位、排版、文号、期限、备份、密码',
  backups: '备份、恢复、换电脑',
  about: '版本和数据位置',
};

/** Sections of 设置 by the last part of their address; found by name in the search. */
export const settingSections = {
  office: '本单位、届次、经办人',
  typesetting: '排版设置',
  numbering: '文号（发文字号）',
  sessions: '会议（编次、题注、过半数）',
  appointing: '人事任免设置（地方规定、步骤、表决、名单）',
  deadlines: '期限与节假日（提醒、期限规定、节假日）',
  lock: '启动密码和锁定',
  display: '显示（字号）',
};

/** First letters of the pinyin of each name, by which it is found as well. */
export const pinyinInitials: Record<keyof typeof roomNames | keyof typeof settingSections, string> = {
  workbench: 'gzt',
  resolutions: 'jyjd',
  appointments: 'rsrm',
  meetings: 'hy',
  tasks: 'rw',
  roster: 'mc',
  typeset: 'gwpb',
  issued: 'cdwj',
  numbers: 'whdj',
  inspect: 'gsjc',
  history: 'ls',
  recycleBin: 'hsz',
  settings: 'sz',
  backups: 'bfyhdn',
  about: 'gy',
  office: 'bdw',
  typesetting: 'pbsz',
  numbering: 'whfwzh',
  sessions: 'hysz',
  appointing: 'rsrmsz',
  deadlines: 'qxyjjr',
  lock: 'qdmmhsd',
  display: 'xs',
};

/** What tells papers of one title and number apart, beside a hit of the search. */
export const paperStates = { voided: '已作废', superseded: '已有新版', prepared: '会前备印' };

export const windowTitle = (room: string): string => (room === '' ? '议事台' : `${room} · 议事台`);
