import { numeralOf } from '../../domain/documents/chinese-numerals';

/** Putting papers on file: steps, labels of the history, and what is refused. */
export const issuingMessages = {
  freezing: '正在登记',
  rendering: '正在排版',
  writing: '正在写入“文件”文件夹',
  settling: '正在完成上次没有做完的存档',
  arranging: '正在整理“文件”文件夹',

  issue: (title: string) => `文件存档：${title}`,
  issueVersion: (title: string, version: number) => `文件存档（第${numeralOf(version)}版）：${title}`,
  issued: (title: string) => `存档完成：${title}`,
  givenUp: (title: string) => `存档未完成：${title}`,
  voided: (title: string) => `作废文件：${title}`,

  cancelled: '存档时取消。',
  failed: '存档时程序出错。',

  untitled: { message: '文稿没有标题，不能存档。', advice: '请先填写标题。' },
  classification: {
    message: '本机声明为不处理国家秘密，不能填写密级。',
    advice: '涉密文件请在涉密专用计算机上办理；声明可在“设置—本单位”中核对。',
  },
  unknownSeries: {
    message: '没有这种文号，可能已在“设置—发文字号”中删除。',
    advice: '请在“设置—发文字号”中核对后重新选择。',
  },
  restingSeries: (name: string) => ({
    message: `文号“${name}”已停用，不再编号。`,
    advice: '请选用别的文号；确要继续使用的，请在“设置—发文字号”中启用它。',
  }),
  notLatest: {
    message: '这份文件已有更新的版本，或者正在存档。',
    advice: '请打开最新一版，在它的基础上修改。',
  },
  keepsNumber: (number: string) => ({
    message: `新版本沿用原来的发文字号“${number}”，不能改用别的。`,
    advice: '发文字号不同的，请作为另一份文件存档。',
  }),
  duplicate: (number: string, title: string, voided: boolean) => ({
    message: `发文字号“${number}”已用于《${title}》${voided ? '（已作废）' : ''}。`,
    advice: voided
      ? '作废文件的字号不再使用，请换下一个；更正它的，请从作废文件“修改成新版本”。'
      : '请换一个发文字号；更正那份文件的，请打开它“修改成新版本”。',
  }),
  voidedNumber: (reason: string) => ({
    message: `这个发文字号已在文号登记中作废（${reason}）。`,
    advice: '作废的字号不再使用，请换下一个。',
  }),
  alreadyVoided: { message: '这份文件已经作废。', advice: '无须再次作废。' },
};
