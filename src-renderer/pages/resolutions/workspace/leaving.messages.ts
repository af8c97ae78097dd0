export const leavingMessages = {
  correction: '更正还没有提交，离开后正文恢复为通过时的文字。',
  stale: '正文在另一个窗口改过，这里的文字没有保存。',
};

export const removalMessages = {
  ask: (title: string) => ({
    title: '删除这一件',
    text: `《${title}》连同它的各稿、任务一起删除，可以在历史中撤销。`,
    confirm: '删除',
  }),
  removed: (title: string) => `《${title}》已删除。`,
};
