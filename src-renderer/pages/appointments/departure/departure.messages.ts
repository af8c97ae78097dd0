export const departureMessages = {
  copied: '已复制。',
  notCopied: '没有复制成功，请选中文字后按 Ctrl+C。',
  copy: (number: number, holder: string) => `${String(number).padStart(6, '0')} ${holder}`,
};
