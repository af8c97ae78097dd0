import { actingMark } from '../organization/organs/titles.messages';
import { effectOfAct, type Act } from './acts';
import { joinTitles, type OrganNaming } from './joined-titles';
import { organicAmended } from './laws';
import type { MaterialKey, StageKey } from './appointment-settings';
import type { FollowUpKind, Proposer } from './position-row';
import type { ItemState } from './motion';
import type { PositionKey } from './positions';

/** Verbs as a list prints them. */
export const verbOf: Readonly<Record<Act, string>> = {
  appoint: '任命',
  remove: '免去',
  'decide-appoint': '决定任命',
  'decide-remove': '决定免去',
  'approve-appoint': '批准任命',
  'approve-remove': '批准免去',
  'decide-acting': '决定代理',
  'choose-acting': '推选代理',
  'accept-resignation': '接受辞职',
  dismiss: '撤销职务',
  replace: '撤换',
  'by-elect': '补选',
  recall: '罢免',
  'approve-members': '通过',
};

/** The verb on a day: jurors are 免除, members of a special committee were 补充任命 before the amendment of 2022. */
export function verbOn(act: Act, position: PositionKey, day: string): string {
  if (position === 'juror' && act === 'remove') return '免除';
  const added = position === 'special-committee-vice-chair' || position === 'special-committee-member';
  return added && act === 'appoint' && day < organicAmended ? '补充任命' : verbOf[act];
}

/** 任命张三为云岭市财政局局长: the matter of an item in one line, as a host reads it out. */
export function matterOf(
  act: Act,
  personName: string,
  titles: readonly string[],
  naming: OrganNaming = 'once',
): string {
  const acting = effectOfAct[act] === 'acting';
  const posts = joinTitles(
    titles.map((title) => (acting ? title.replace(actingMark, '') : title)),
    naming,
  );
  if (act === 'accept-resignation') return `接受${personName}辞去${posts}职务`;
  if (act === 'dismiss' || act === 'replace') return `${verbOf[act].slice(0, 2)}${personName}的${posts}职务`;
  if (act === 'decide-acting') return `决定${personName}代理${posts}职务`;
  if (act === 'choose-acting') return `推选${personName}代理${posts}职务`;
  if (effectOfAct[act] === 'ends') return `${verbOf[act]}${personName}的${posts}职务`;
  return `${verbOf[act]}${personName}为${posts}`;
}

export const proposerNames: Readonly<Record<Proposer, string>> = {
  'government-head': '本级人民政府正职领导人',
  'supervisory-director': '本级监察委员会主任',
  'court-president': '本级人民法院院长',
  'chief-procurator': '本级人民检察院检察长',
  council: '主任会议',
  applicant: '本人',
};

export const followUpNames: Readonly<Record<FollowUpKind, string>> = {
  'notify-proposer': '发文通知提请机关',
  publish: '公布任免结果',
  'file-upper-government': '由本级人民政府报上一级人民政府备案',
  'file-own-congress': '报本级人民代表大会备案',
  'file-upper-procuratorate-and-committee': '报上一级人民检察院和人民代表大会常务委员会备案',
  'approve-upper': '报经上一级人民检察院检察长提请该级人大常委会批准',
  'file-upper-committee': '报上一级人大常委会备案、公告',
};

export const itemStateNames: Readonly<Record<ItemState, string>> = {
  pending: '待表决',
  withdrawn: '已撤回',
  deferred: '暂不付表决',
  passed: '已通过',
  failed: '未通过',
  historical: '历史记录',
};

export const materialNames: Readonly<Record<MaterialKey, string>> = {
  form: '任免呈报表',
  profile: '拟任人员简况（简历）',
  assessment: '考察材料',
  grounds: '任职理由',
  'removal-grounds': '免职理由',
  explanation: '提请说明',
  'founding-document': '批准设立机构的文件',
  publicity: '公示情况',
  'exam-result': '法律考试成绩',
  'resignation-letter': '书面辞职请求',
  'dismissal-material': '撤职的事实材料',
  sanction: '处分决定',
};

/** Names the steps have until the office gives them others. */
export const stageNames: Readonly<Record<StageKey, string>> = {
  'party-letter': '党委来文',
  received: '收到提请',
  'initial-check': '初审',
  'law-exam': '法律知识考试',
  publicity: '任前公示',
  'party-group': '党组会议',
  council: '主任会议',
  submitted: '提请常委会会议',
  deliberated: '会议审议',
  speech: '拟任职发言',
  voted: '表决',
  notified: '发文通知',
  published: '公布',
  certificate: '颁发任命书',
  oath: '宪法宣誓',
  filed: '备案',
};
