/** Names of folders that people open. */
export const folderNames = {
  papers: '文件',
  olderPapers: '历史版本',
  backups: '备份',
  /** Inside 备份: a damaged database as it was. */
  setAside: '原样保存',
  /** On a stick or a share: backups of one office, with eight digits that tell offices apart. */
  secondBackups: '议事台备份',
};
