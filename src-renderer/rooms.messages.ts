/** Names of the rooms, in the rail and in the window's title. */
export const roomNames = { typeset: '公文排版', inspect: '格式检查', settings: '排版设置', about: '关于' };

/** What one does there, in the top strip. */
export const roomPurposes = {
  typeset: '粘贴或打开文字，改好层次，按 GB/T 9704—2012 存成 Word',
  inspect: '对照 GB/T 9704—2012 检查 Word 文件，不改动文件',
  settings: '版心、字体、标题、页码',
  about: '版本和数据位置',
};

export const windowTitle = (room: string): string => (room === '' ? '议事台' : `${room} · 议事台`);
