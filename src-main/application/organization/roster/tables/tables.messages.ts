/** What could not be read of a table. */
export const tableMessages = {
  noName: '这一行没有姓名。',
  implausibleName: (name: string) => `“${name}”不像姓名。`,
  tooManyPeople: (most: number) => `一次最多读入${most}人，其余的请分成几个文件。`,
  tooLong: (column: string) => `“${column}”太长，已截短。`,
  unread: (column: string, raw: string) => `“${column}”读不出来：${raw.slice(0, 20)}`,
  unknownPeople: (text: string) => `“${text}”不是常见的民族名称。`,
  januaryOrOctober: (raw: string) => `出生年月“${raw}”可能是10月（表格会略去末尾的0），请核对。`,

  noPeople: {
    message: '表格里没有找到“姓名”一列。',
    advice: '请在表头写明“姓名”，其他列可以是性别、民族、出生年月、现任职务等。',
  },
  noOrgans: {
    message: '表格里没有找到“机关”一列。',
    advice: '请在表头写明“机关”和“职务”，其他列可以是简称、类别、席位、设立日期、备注。',
  },
  noLedger: {
    message: '表格里没有找到“姓名”和“职务”两列。',
    advice: '请在表头写明“姓名”“职务”“任免”“日期”。',
  },
  noOrgan: '这一行没有机关，上面也没有。',
  unknownCategory: (name: string) => `看不出“${name}”属于哪一类机关，请填写“类别”。`,
  unknownPosition: (title: string) => `看不出“${title}”属于哪一种职务，请在名册里手工添加。`,
  tooManyOrgans: '一次最多读入500个机关，其余的请分成几个文件。',
};
