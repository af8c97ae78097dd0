/** Words that facts of papers of appointments bring along. */
export const appointmentWords = {
  lists: { both: '任免名单', confers: '任命名单', ends: '免职名单' },
  acts: { both: '任免', confers: '任命', ends: '免职' },
  sexes: { male: '男', female: '女' },
  majority: '汉族',
  comrade: '同志',
  between: '、',
  semicolon: '；',
  marks: (marks: readonly string[]) => (marks.length === 0 ? '' : `（${marks.join('，')}）`),
  /** Words as a clause: without what ends it. */
  clause: (text: string) => text.trim().replace(/[，,。]$/u, ''),
  /** Why somebody comes or goes, as papers say it: 因工作变动, though 工作变动 was entered. */
  reason: (text: string) => {
    const said = text.trim().replace(/[，,。]$/u, '');
    return said === '' || /^(?:因|由于|鉴于|根据|按照|依照|经|为)/u.test(said) ? said : `因${said}`;
  },
  lead: (verb: string) => `${verb}：`,
  struck: { withdrawn: '撤回，不再表决', deferred: '暂不付表决' },
  council: '主任会议',
  members: (count: number | null) => (count === null ? '常委会组成人员联名' : `常委会组成人员${count}人联名`),
  signs: (post: string, name: string) => [post, name].filter((part) => part !== '').join('\u3000'),
  firstOf: (name: string, more: boolean) => (more ? `${name}等` : name),
  month: (year: string, month: string) => `${Number(year)}年${Number(month)}月`,
  school: (parts: readonly string[]) => parts.filter((part) => part !== '').join('，'),
  leads: '领誓人',
  exams: { passed: '合格', failed: '不合格', exempt: '免试' },
  results: { passed: '通过', failed: '未通过' },
  congress: (region: string) => `${region}人民代表大会`,
  upperProcuratorate: '上一级人民检察院和人民代表大会常务委员会',
  upperCommittee: '上一级人民代表大会常务委员会',
} as const;

/** Why a paper of appointments cannot be composed now, and what to do about it. */
export const appointmentObstacles = {
  gone: '这件议案已不存在。',
  itemGone: '这一任免事项已不存在。',
  noMeeting: '议案还没有安排会议，请先选择提请哪次常委会会议。',
  noItems: '还没有任免事项，请先添加。',
  noListItems: '没有列入名单的任免事项；接受辞职、代理、撤职等单独作决定。',
  noRemovals: '没有免职事项。',
  oneList: '本单位任免合为一份名单（设置 › 人事任免）。',
  nothingPassed: '任免事项没有通过，不能生成。',
  ownRequest: '辞职由本人书面提出请求，不由机关另拟议案和说明。',
  ofCouncil: '主任会议提请的事项直接提请常委会会议审议，不作初审报告。',
  noLetter: '主任会议提请的事项和本人提出的辞职，用任免通知，不另函复提请机关。',
  nobodyAppointed: '没有拟任人员。',
  nobodyExamined: '没有登记考试情况的拟任人员。',
  nobodySworn: '没有应当宪法宣誓的人员。',
  noVotes: '还没有录入任免事项的表决。',
  nothingToFile: '没有要由常委会报备案的决定。',
  notDecided: '这一任免事项已经撤回、暂不付表决或者未获通过，不能作决定。',
  otherDecision: '这一任免事项不用这种决定。',
} as const;
