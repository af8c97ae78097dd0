/** Names of folders that people open. */
export const folderNames = { papers: '文件', olderPapers: '历史版本', backups: '备份' };
