/** Words of the ledger and of the sheets made of it. */
export const ledgerMessages = {
  elected: '选举',
  left: '离任',
  acting: '代理',
  vacant: '空缺',
  organSeat: (organ: string, seat: string) => `${organ}${seat}`,
  seats: { chairperson: '主任', 'vice-chairperson': '副主任', 'secretary-general': '秘书长', member: '委员' } as const,
  sessionOfTerm: (term: string, name: string) => `第${term}届${name}`,
  listMark: '、',
  hintMark: '，',

  ledgerSheet: '任职台账',
  ledgerFile: (day: string) => `任职台账（${day}）.xlsx`,
  ledgerHead: ['机关', '职务', '姓名', '代理', '任职日期', '任职方式', '会议', '文号', '任期至', '备注'],

  countSheet: '任免统计',
  countFile: (from: string, until: string) => `任免统计（${from}至${until}）.xlsx`,
  countHead: (grouping: string) => [grouping, '任', '免', '合计'],
  itemsSheet: '明细',
  itemsHead: ['日期', '姓名', '任免', '职务'],
  repeated: '减：在几组中重复计的人',
  total: '合计',
  definition: '统计口径',
  published: '已公布的数字',
};
