/** What is done to a matter, for the history; titles are cut by whoever shows them. */
const quoted = (title: string): string => `《${title}》`;

export const resolutionsMessages = {
  add: (title: string) => `新建事项${quoted(title)}`,
  update: (title: string) => `修改事项${quoted(title)}`,
  rename: (title: string) => `更名为${quoted(title)}`,
  remove: (title: string) => `删除事项${quoted(title)}`,
  saveText: (title: string) => `修改文本${quoted(title)}`,
  keepVersion: (version: number, title: string) => `保存第${version}稿${quoted(title)}`,
  restoreVersion: (version: number, title: string) => `恢复第${version}稿${quoted(title)}`,
  enterStage: (state: string, title: string) => `进入“${state}”阶段${quoted(title)}`,
  correct: (title: string) => `更正${quoted(title)}`,
  saveTasks: (title: string) => `修改任务${quoted(title)}`,
  addFormerTitle: (title: string) => `添加曾用标题${quoted(title)}`,
  removeFormerTitle: (title: string) => `删除曾用标题${quoted(title)}`,
  addPublication: (channel: string, title: string) => `记录公布（${channel}）${quoted(title)}`,
  removePublication: (channel: string) => `删除公布记录（${channel}）`,
  addWaiver: (title: string) => `特批${quoted(title)}`,
  removeWaiver: '撤回特批',
  /** The version kept before an earlier one is taken back. */
  beforeRestoring: (version: number) => `恢复第${version}稿之前`,

  inUse: {
    message: '这件事项已经付表决、公布、归档，或者已有表决、公告、文件记录，不能删除。',
    advice: '不再办理的，记为“撤回”；记错了的，在“历史”中撤销。',
  },
  passingSettled: {
    message: '已经表决，通过机关、届次和会议不能再改。',
    advice: '记错了的，请在“历史”中撤销“通过”那一步，或者在会议中更正会议的次数和日期。',
  },
  notPassed: {
    message: '还没有通过的文本不用更正。',
    advice: '请直接修改文本。',
  },
  nothingCorrected: {
    message: '更正后的文本与原来的一样。',
    advice: '请先改好文本，再保存更正。',
  },
  voteGone: {
    message: '撤销以后，已记为“通过”的事项就没有通过的表决记录了。',
    advice: '请先撤销“通过”那一步，再撤销表决。',
  },
  correctionOnFile: (paper: string, version: number) => ({
    message: `这次更正的文件“${paper}”（第${version}版）已经存档，不能撤销更正。`,
    advice: '确需撤销的，请先在“存档文件”中作废这份文件。',
  }),
  namesLeft: {
    message: '这件事项还有曾用标题，不能撤销新建。',
    advice: '请先撤销或者删除曾用标题。',
  },

  noteBeforePassing: '通过以后才有题注。',
  noteWithoutMeeting: '没有写明哪一次会议通过，不能生成题注。',

  listFileName: (today: string) => `决议决定列表（${today}）.xlsx`,
  listSheet: '决议决定',
  listHead: [
    '编号',
    '种类',
    '标题',
    '通过机关',
    '届次',
    '状态',
    '进入日期',
    '会议',
    '通过日期',
    '提案人',
    '字数',
  ] as const,
};
