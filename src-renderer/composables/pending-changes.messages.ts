export const pendingMessages = {
  title: '有内容还没有保存',
  leave: '不保存，离开',
  stay: '留在这里',
  close: '不保存，关闭',
};

/** What a form says of itself that saves by itself. */
export const storedFormMessages = {
  stored: (time: string) => `已保存 ${time}`,
  saving: '正在保存……',
  invalid: '还没有保存：请把内容填好',
  automatic: '改动自动保存',
  conflict: '已在另一个窗口改过，这里的修改没有保存。',
};
