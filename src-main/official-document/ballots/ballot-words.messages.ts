/** Words on a ballot for one person. */
export const ballotWords = {
  choices: ['赞成', '反对', '弃权'],
  howTo: '请在相应的栏内画“○”，只能选择一栏；不选择或者选择两栏以上的，表决无效。',
  title: (meeting: string) => `${meeting}人事任免事项表决票`,
  faces: { title: '方正小标宋简体', matter: '仿宋_GB2312', label: '黑体', note: '楷体_GB2312' },
};
