/** What is said of wordings in answers and in the history. */
export const templatesMessages = {
  save: (paper: string) => `修改措辞：${paper}`,
  restore: (paper: string) => `恢复默认措辞：${paper}`,
  faulty: (line: number, message: string) => `第${line}行：${message}`,
  faultyAdvice: '措辞没有保存。请按提示改正后再保存。',
  stale: { message: '措辞已在另一个窗口保存过，这里的没有保存。', advice: '请先载入最新的措辞，再把修改合进去。' },
};
