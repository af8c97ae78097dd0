/** What the room of papers on file says. */
export const issuedMessages = {
  gone: '程序里没有这份文件。',
  saved: (name: string) => `已另存 ${name}。`,
  voided: (title: string) => `已作废“${title}”。`,
  voidTitle: '作废这份文件',
  voidText: '作废后文件和文号都保留，标明作废；文号不会再用。请写明原因，会记入历史。',
  voidConfirm: '作废',
  cancel: '取消',
  voidReason: '作废原因',
  voidShort: '请写明作废原因（至少 2 个字）。',
  noPdf: '这台电脑没有可用来生成 PDF 的浏览器（Edge、Chrome 等）',
};
