import { itemStateNames, materialNames, stageNames, verbOf } from '../../domain/appointments/appointments.messages';

type Row = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const verb = (row: Row): string => verbOf[row['act'] as keyof typeof verbOf] ?? '';
const stage = (row: Row): string => stageNames[row['stage'] as keyof typeof stageNames] ?? text(row['stage']);
const material = (row: Row): string => materialNames[row['kind'] as keyof typeof materialNames] ?? text(row['kind']);

/** Records of 任免事项 in the history; see application/system/record-words.messages.ts. */
export const appointmentRecordWords = {
  motion: {
    name: '任免议案',
    title: (row: Row) => text(row['title']),
    columns: {
      title: '标题',
      head_name: '提请人',
      head_post: '提请人职务',
      head_capacity: '以何身份',
      joined_by: '联名人数',
      number: '字号',
      signed_on: '议案日期',
      received_on: '收到日期',
      late_reason: '逾期说明',
      reason: '理由',
      note: '备注',
      closed: '办结',
    },
  },
  motion_item: {
    name: '任免事项',
    title: verb,
    columns: {
      act: '任免',
      reason: '理由',
      state: '状态',
      state_on: '日期',
      requested_on: '书面提出',
      defence: '申辩',
      exam_on: '考试日期',
      exam_result: '考试结果',
      exam_score: '成绩',
      due_until: '任期至',
      approved_on: '上级批准',
      approval_number: '批准文号',
      note: '备注',
      ordinal: '顺序',
    },
  },
  item_post: { name: '任免职务', title: (row: Row) => text(row['title']), columns: { title: '表决时的职务全称' } },
  motion_stage: {
    name: '任免阶段',
    title: stage,
    columns: { stage: '阶段', entered_on: '日期', who: '人员或者机构', remark: '说明' },
  },
  party_step: {
    name: '党内程序',
    title: (row: Row) => text(row['number']),
    columns: { kind: '种类', number: '文号', held_on: '日期', remark: '说明' },
  },
  motion_material: {
    name: '任免材料',
    title: material,
    columns: { kind: '材料', received_on: '收到日期', remark: '说明' },
  },
  item_departure: {
    name: '撤回或者暂不付表决',
    title: (row: Row) => text(row['by_whom']),
    columns: {
      kind: '种类',
      by_whom: '提出人',
      requested_on: '提出日期',
      consented_on: '主任会议同意',
      consented_at: '时间',
      reason: '理由',
      ballot: '表决票',
    },
  },
  vote_item: { name: '表决的事项', title: () => '', columns: {} },
  deputy_change: {
    name: '代表变动',
    title: (row: Row) => text(row['happened_on']),
    columns: { kind: '变动', happened_on: '日期', announced_on: '公告日期' },
  },
};

export const appointmentValueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'motion.head_capacity': {
    head: '正职领导人',
    acting: '代理正职',
    'presiding-deputy': '主持工作的副职',
    members: '组成人员联名',
    applicant: '本人',
  },
  'motion.closed': { 0: '否', 1: '是' },
  'motion_item.act': verbOf,
  'motion_item.state': itemStateNames,
  'motion_item.defence': { oral: '口头申辩', written: '书面申辩', none: '没有申辩' },
  'motion_item.exam_result': { passed: '合格', failed: '不合格', exempt: '免试' },
  'motion_stage.stage': stageNames,
  'party_step.kind': { 'party-letter': '党委来文', 'party-group': '党组会议', 'party-reply': '党委批复' },
  'motion_material.kind': materialNames,
  'item_departure.kind': { withdrawn: '撤回', deferred: '暂不付表决' },
  'item_departure.ballot': { none: '不涉及', reprinted: '重印', struck: '划去' },
  'deputy_change.kind': {
    'by-elected': '补选',
    resigned: '辞职',
    recalled: '罢免',
    'moved-away': '迁出',
    died: '去世',
    ended: '资格终止',
    suspended: '暂停执行代表职务',
    resumed: '恢复执行代表职务',
    permitted: '许可',
  },
};

const areas: Readonly<Record<string, string>> = {
  'submission.days': '提请期限（会前日数）',
  'submission.publicity': '任前公示的职务',
  'exam.required': '法律知识考试的范围',
  'exam.positions': '参加考试的职务',
  'exam.validity': '考试的有效期',
  'exam.failureBars': '考试不合格不提请',
  'session.appearance': '拟任人员到会',
  'session.positions': '到会的职务',
  'session.absentInWriting': '不能到会的书面发言',
  'votes.form': '表决方式',
  'votes.ballotFor': '投票表决的职务',
  'votes.ballotForActing': '代理职务投票表决',
  'votes.oneByOne': '逐人或者合并表决',
  'votes.alwaysAlone': '必须逐人表决的职务',
  'votes.vacateFirst': '同一职务先表决免职',
  'votes.appointBeforeRemoval': '一人先表决任职',
  'certificates.positions': '颁发任命书的职务',
  'certificates.acting': '代理职务颁发任命书',
  'certificates.seal': '任命书盖章',
  'organs.renaming': '机构更名',
  'organs.abolition': '机构撤销',
  'organs.furtherBodies': '其他需要决定任免的机构',
  'newTerm.reappointed': '换届重新任命的职务',
  'oath.workingDays': '宣誓期限（工作日）',
  'oath.organiser': '宣誓组织者',
  'notice.days': '发文通知期限（日）',
  'list.order': '名单任免次序',
  'list.lists': '名单份数',
  'list.scope': '名单范围',
  'list.organOrder': '机关次序',
  'list.people': '人员排序',
  'list.comrade': '姓名后加“同志”',
  'list.sexMark': '注明女性',
  'list.ethnicityMark': '注明民族',
  'list.organNaming': '同一机关几个职务的写法',
  'list.nameSpacing': '两字姓名空格',
  'list.reason': '写明理由',
  'list.numbered': '分组编号',
  'list.committeeName': '标题中的常委会名称',
  'failures.waitMonths': '未通过后再次提请的间隔（月）',
  'failures.barredAfter': '本届内不再提请的未通过次数',
  'failures.consecutively': '未通过按连续计算',
  stages: '办理阶段',
  materials: '材料清单',
  'acting.proposer': '代理人选的提名',
  'acting.positions': '本地可以代理的职务',
  'dismissal.ownStaff': '撤销本机关人员职务',
};

/** A leaf of the settings of 人事任免: votes.form, list.organOrder.0. */
export function appointmentSettingWords(path: string): string {
  const [area = '', field = ''] = path.split('.');
  return areas[`${area}.${field}`] ?? areas[area] ?? path;
}
