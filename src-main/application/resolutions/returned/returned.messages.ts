/** Longest label of a version. */
const longest = 100;

export const returnedMessages = {
  giveOut: (version: number, to: string) => `发出第${version}稿${to === '' ? '' : `：${to}`}`,
  given: (to: string) => (to === '' ? '发出征求意见' : `发出：${to}`),
  imported: (file: string) => `读入修改稿：${file}`,
  decided: (file: string, count: number) => `处理修改稿 ${count} 处：${file}`,
  removed: (file: string) => `删除修改稿：${file}`,
  before: (file: string) => `并入修改稿前：${file}`.slice(0, longest),
  after: (file: string) => `并入修改稿：${file}`.slice(0, longest),
  version: (version: number) => `第${version}稿`,

  closingPlace: '结尾',

  known: {
    message: '这个文件已经读入过，比较的也是同一稿。',
    advice: '请在“修改稿”的列表中打开它；要重新处理的，先删除再读入。',
  },
  tooManyChanges: (count: number) => ({
    message: `与发出的稿有 ${count} 处不同，多得不能逐处处理。`,
    advice: '请核对发出的是哪一稿；确实全文重写的，请作为新的文本导入。',
  }),
  locked: {
    message: '已经表决，文本不能再改，不能并入正文。',
    advice: '可以选“仅本件”，只改一份文件；文本确有错误的，用“更正”。',
  },
  closingNotUnderstood: (returned: string, composed: string | null) => ({
    message:
      composed === null
        ? `修改稿的结尾是“${returned}”，“要素”中的结尾写不出来。`
        : `修改稿的结尾是“${returned}”，按“要素”只能印成“${composed}”。`,
    advice: '请在“要素”中改结尾；确需照修改稿印的，选“仅本件”。',
  }),
  taken: {
    message: '这一处已经改进正文或文件，不能改选。',
    advice: '请先撤销那一次处理（按“撤销”或者在“历史”中）。',
  },
  noSuchChange: { message: '修改稿里没有这一处改动。', advice: '请重新打开修改稿。' },
  notFromWording: {
    message: '这一处不是模板里的文字，改模板没有用。',
    advice: '请选“并入正文”“仅本件”或“不采纳”。',
  },
  nameThePaper: { message: '没有指明改在哪一份文件上。', advice: '请选一份文件。' },
  otherMatter: { message: '发出的稿不是这件事项的。', advice: '请在这件事项的各稿和文件中选。' },
};
