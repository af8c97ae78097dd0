export const folderDialogMessages = {
  badName: '文件夹名不能为空，不能以句点或空格结尾，也不能含有 \\ / : * ? " < > |。',
  nothing: '这里没有文件夹。',
  nothingToChoose: (endings: readonly string[]) => `这里没有文件夹，也没有 .${endings.join('、.')} 文件。`,
};
