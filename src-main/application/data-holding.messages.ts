/** While the file is being exchanged. */
export const dataHoldingMessages = {
  exchanging: { message: '正在恢复数据，请稍候。', advice: '恢复完成后会自动继续。' },
};
