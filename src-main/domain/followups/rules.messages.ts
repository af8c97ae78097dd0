import type { CatalogueKey } from './rule-catalogue';
import type { BaseEvent, DeadlineModule, DeadlineTerm, DeadlineUnit, Direction } from './rule';

/** What a rule asks for, and what it rests on: the law where there is one, else what is known of local rules. */
export const ruleWords: Readonly<Record<CatalogueKey, { label: string; source: string }>> = {
  'meeting.draft-report-in': { label: '专项工作报告送征求意见', source: '《监督法》第十五条' },
  'meeting.report-delivered': { label: '专项工作报告修改后送交常委会', source: '《监督法》第十五条' },
  'meeting.report-distributed': { label: '专项工作报告发给组成人员', source: '《监督法》第十五条' },
  'meeting.notice': { label: '发会议通知', source: '' },
  'meeting.materials': { label: '会议材料送组成人员', source: '' },
  'meeting.bills-in': { label: '议案提出', source: '' },
  'meeting.agenda-draft': { label: '拟定议程草案', source: '' },
  'meeting.appointment-motions-in': {
    label: '任免案送常委会',
    source: '多地规定一般为十日，重庆为七日；以本地规定为准',
  },
  'meeting.next-session': { label: '下次常委会会议最迟举行', source: '《地方组织法》第五十一条' },
  'meeting.next-topics': { label: '主任会议研究下次会议议题', source: '' },
  'council.papers': { label: '主任会议通知和材料', source: '' },
  'finance.adjustment': { label: '预算调整初步方案送交', source: '《预算法》第六十九条' },
  'finance.accounts': { label: '决算草案送交', source: '《预算法》第七十八条' },
  'finance.plan-adjustment': { label: '计划调整方案送交', source: '' },
  'finance.budget': { label: '预算草案初步方案送交', source: '《预算法》第四十四条' },
  'finance.audit-rectification': { label: '审计查出问题整改情况报告', source: '《监督法》第二十七条' },
  'opinion.compile': { label: '整理审议意见', source: '' },
  'opinion.handover': { label: '审议意见交办', source: '' },
  'opinion.plan': { label: '审议意见研究处理方案', source: '' },
  'opinion.reply': { label: '审议意见研究处理情况报告', source: '' },
  'resolution.publish': { label: '决议决定刊登公布', source: '' },
  'appointment.notify': { label: '发文通知提请机关', source: '' },
  'appointment.announce': { label: '公布任免事项', source: '' },
  'appointment.filing-above': { label: '报上一级人民政府备案', source: '《地方组织法》第五十条' },
  'appointment.oath': { label: '宪法宣誓', source: '《全国人大常委会关于实行宪法宣誓制度的决定》' },
  'resignation.filing': { label: '辞职报本级人民代表大会备案', source: '《地方组织法》第三十二条' },
  'procurator.acting-filing': {
    label: '代理检察长报上一级人民检察院和人大常委会备案',
    source: '《地方组织法》第五十条',
  },
  'procurator.resignation-approval': {
    label: '检察长辞职报经上一级检察长提请该级人大常委会批准',
    source: '《地方组织法》第三十二条',
  },
  'deputy.filing-above': {
    label: '罢免、辞职的决定报上一级人大常委会备案、公告',
    source: '《选举法》第五十三条、第五十五条',
  },
  'government.list': { label: '提请任命政府组成人员', source: '《地方组织法》第七十一条' },
  'juror.term': { label: '人民陪审员任期届满', source: '《人民陪审员法》第十三条' },
  'secondment.end': { label: '挂职期满', source: '' },
  'inspection.scheme': { label: '执法检查方案通知受检单位', source: '' },
  'inspection.report-in': { label: '执法检查报告送办公厅（室）', source: '' },
};

/** The day of what happens, as a sentence about a term begins. */
export const eventWords: Readonly<Record<BaseEvent, string>> = {
  'meeting-begins': '会议举行',
  'meeting-ends': '会议闭会',
  'council-begins': '主任会议举行',
  'council-passes-opinion': '主任会议通过审议意见',
  'opinion-handed-over': '审议意见交办',
  'congress-begins': '人代会举行',
  'audit-report-heard': '听取审计工作报告',
  'resolution-passed': '决议决定通过',
  'appointment-passed': '任免通过',
  'appointment-notified': '任免通知发出',
  'resignation-accepted': '接受辞职',
  'acting-procurator-decided': '决定代理检察长',
  'procurator-resignation-accepted': '接受检察长辞职',
  'government-elected': '新一届政府领导人员选出',
  'juror-appointed': '人民陪审员任命',
  'secondment-ends': '挂职期满',
  'inspection-begins': '实地检查开始',
};

export const moduleWords: Readonly<Record<DeadlineModule, string>> = {
  meetings: '会议',
  resolutions: '决议决定',
  appointments: '人事任免',
  inspections: '执法检查',
};

export const unitWords: Readonly<Record<DeadlineUnit, string>> = {
  days: '日',
  'working-days': '个工作日',
  months: '个月',
  'month-ends': '个月的月末',
  years: '年',
};
export const directionWords: Readonly<Record<Direction, string>> = { before: '前', after: '后' };

/** 会议举行7日前; 任免通知发出后15个工作日内; 本地无规定. */
export function termWords(event: BaseEvent, term: DeadlineTerm & { direction: Direction }): string {
  const { amount, unit, direction, countsBaseDay } = term;
  if (amount === null) return '本地无规定';
  const when = eventWords[event];
  const counted = countsBaseDay && amount > 0 && unit !== 'month-ends' ? '（含当日）' : '';
  if (unit === 'month-ends') return `${when}${monthEnd(amount, direction)}`;
  if (amount === 0) return `${when}当日`;
  const length = `${amount}${unitWords[unit]}`;
  return direction === 'before' ? `${when}${length}前${counted}` : `${when}后${length}内${counted}`;
}

function monthEnd(amount: number, direction: Direction): string {
  if (amount === 0) return '当月月末前';
  if (direction === 'after') return amount === 1 ? '次月月末前' : `后第${amount}个月月末前`;
  return amount === 1 ? '上月月末前' : `前第${amount}个月月末前`;
}
