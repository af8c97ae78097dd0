const paper = (title: string): string => `《${title}》`;

const settingAreas = {
  typesetting: '排版设置',
  numbering: '文号设置',
  deadlines: '期限提醒',
  meetings: '会议设置',
  roster: '名册设置',
  appointments: '人事任免设置',
  followups: '期限规定',
  ledger: '任职台账设置',
  certificates: '任命书版式',
};

/** What the checks of the data find. Each sentence is for the clerk. */
export const consistencyMessages = {
  officeMissing: '数据中有修改记录，却没有本单位的信息。请恢复最近一份完好的备份。',
  terms: (fault: string, advice: string) => `届次记录有矛盾：${fault}${advice}`,
  settings: (area: keyof typeof settingAreas) => `${settingAreas[area]}无法识别，请恢复最近一份完好的备份。`,
  paperWithoutFile: (title: string) => `已存档的文件${paper(title)}没有对应的存档文件，请恢复最近一份完好的备份。`,
  numberWithoutPaper: (printed: string) => `发文字号“${printed}”已占用，但对应的文件没有发出。`,
  numberWithoutReason: (printed: string) => `发文字号“${printed}”没有写明用途或原因，请在“文号登记”中核对。`,
  preparedAfterVote: (title: string) =>
    `会前备印的文件${paper(title)}表决后还没有处理，请在决议决定的“文件”中设为生效或者作废。`,
  dispatchedUnissued: (title: string) => `文件${paper(title)}登记为已发出，但没有存档或者还没有生效。`,
  versions: (title: string) => `文件${paper(title)}的版本关系有误：它所接续的不是第一版。`,
  vote: (matter: string, fault: string) => `“${matter}”的表决记录有矛盾：${fault}`,
  voteResult: (matter: string) => `“${matter}”的表决结果与票数不符。`,
  matterAgainstVotes: (title: string) => `${paper(title)}记为已通过，但没有同一天通过它的表决记录。`,
  itemAgainstVotes: (name: string, title: string) => `${paper(title)}中${name}一项的结果与表决记录不符。`,
  tornItem: (name: string, title: string) =>
    `${paper(title)}中${name}一项的职务或者撤回记录缺失，请恢复最近一份完好的备份。`,
  tenureWithoutGround: (name: string, title: string) => `${name}任“${title}”的记录所依据的任免没有通过。`,
  tornMatter: (title: string) => `${paper(title)}的表决稿、通过的文本或者通过日期缺失，请恢复最近一份完好的备份。`,
  mattersNotFound: (count: number) =>
    `有 ${count} 件决议决定的查找索引与记录不一致，可能查不到。打开该事项修改后保存，即可重新编入。`,
  peopleNotFound: (count: number) =>
    `有 ${count} 个人的查找索引与名册不一致，可能查不到。打开该人修改后保存，即可重新编入。`,
  tenureTwice: (name: string, title: string) => `名册中${name}同时两次担任“${title}”，请更正其中一次的起止日期。`,
  seatTwice: (name: string) => `名册中${name}同时有两条常委会组成人员记录，请更正起止日期。`,
  twoChairpersons: (name: string, other: string) => `名册中${name}和${other}同时是常委会主任，请更正起止日期。`,
  longTexts: (count: number) => `历史中有 ${count} 处修改的长文本缺失，这些修改不能撤销。`,
  fileMissing: (count: number, titles: readonly string[]) =>
    `有 ${count} 个存档文件不在数据文件夹里${listed(titles)}。请从备份恢复，或把文件放回原处。`,
  fileDamaged: (count: number, titles: readonly string[]) =>
    `有 ${count} 个存档文件已损坏，内容与存档时不一致${listed(titles)}。请从备份恢复。`,
  databaseBroken: '数据文件有损坏。请尽快恢复最近一份完好的备份，并检查磁盘。',
};

function listed(titles: readonly string[]): string {
  return titles.length === 0 ? '' : `，涉及${titles.map(paper).join('、')}${titles.length === 3 ? '等' : ''}`;
}
