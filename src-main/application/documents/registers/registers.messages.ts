/** The register of document numbers: labels of the history, and what is refused. */
export const registerMessages = {
  reserved: (printed: readonly string[]) =>
    printed.length === 1 ? `预留文号：${printed[0]}` : `预留文号：${printed[0]} 等${printed.length}个`,
  released: (printed: string) => `取消预留：${printed}`,
  voided: (printed: string) => `作废文号：${printed}`,
  explained: (from: string, to: string) => (from === to ? `说明空号：${from}` : `说明空号：${from} 至 ${to}`),
  emergency: (printed: string) => `补登紧急发文：${printed}`,

  taken: (printed: string, purpose: string) => {
    const message = `文号“${printed}”已经登记${purpose === '' ? '' : `（${purpose}）`}。`;
    return { message, advice: '请换一个顺序号。', fields: [{ path: 'serial', message }] };
  },
  onPaper: (printed: string, title: string) => {
    const message = `文号“${printed}”已印在《${title}》上。`;
    return { message, advice: '请换一个顺序号。', fields: [{ path: 'serial', message }] };
  },
  tooLarge: { message: '顺序号太大。', advice: '顺序号最大为 99999。' },
  notReserved: { message: '这个文号不是预留的，不能取消预留。', advice: '已使用的文号，请作废对应的文件。' },
  notLast: {
    message: '后面还有已登记的文号，取消预留会留下空号。',
    advice: '请改用“作废”，并写明原因。',
  },
  hasPaper: (title: string) => ({
    message: `这个文号已用于《${title}》，不能单独作废。`,
    advice: '请在“存档文件”中作废那份文件，文号随之停用。',
  }),
  alreadyVoided: { message: '这个文号已经作废。', advice: '无须再次作废。' },
  inUse: { message: '使用这个文号的文件正在存档。', advice: '请等存档完成后再试。' },
  noGap: { message: '这一段文号中有已登记的，不是空号。', advice: '请刷新后重新选择。' },
  gapOrder: { message: '止号小于起号，或者一次超过 500 个。', advice: '请核对后重新填写。' },
  signedLater: { message: '签发日期在今天之后。', advice: '紧急发文是事后补登，请核对签发日期。' },
};
