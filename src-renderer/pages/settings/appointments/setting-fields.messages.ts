import { itemNatures, organGroups } from '@core/domain/appointments/appointment-settings';
import { voteFormNames } from '@core/domain/meetings/vote.messages';

interface Named {
  path: string;
  name: string;
  hint?: string;
}
interface Choice {
  /** Null as a value is written 'none'. */
  value: string;
  name: string;
}
/** One setting, and how it is entered. */
export type SettingField = Named &
  (
    | { kind: 'choice'; options: readonly Choice[] }
    | { kind: 'switch' }
    | { kind: 'number'; unit: string; most: number }
    | { kind: 'positions'; all?: string }
  );

const localRule = '本地无规定';

/** Settings of 人事任免 in panes, each with the words the rules of the places use. */
export const settingPanes: readonly { name: string; fields: readonly SettingField[] }[] = [
  {
    name: '提请',
    fields: [
      {
        path: 'submission.days',
        kind: 'number',
        unit: '日前提出',
        most: 365,
        name: '会议举行多少日前',
        hint: '留空为本地无规定',
      },
      { path: 'submission.publicity', kind: 'positions', name: '任前公示的职务' },
    ],
  },
  {
    name: '任前考试、见面和发言',
    fields: [
      {
        ...{ path: 'exam.required', kind: 'choice', name: '法律知识考试' },
        options: [
          { value: 'none', name: '不考' },
          { value: 'listed', name: '列出的职务' },
          { value: 'all', name: '所有拟任人员' },
        ],
      },
      { path: 'exam.positions', kind: 'positions', name: '要考试的职务' },
      {
        ...{ path: 'exam.validity', kind: 'choice', name: '成绩有效期' },
        options: [
          { value: 'term', name: '本届内' },
          { value: 'branch', name: '在同一类机关内' },
          { value: 'always', name: '一直有效' },
        ],
      },
      { path: 'exam.failureBars', kind: 'switch', name: '不合格的不提请' },
      {
        ...{ path: 'session.appearance', kind: 'choice', name: '会上' },
        options: [
          { value: 'none', name: '不要求' },
          { value: 'meeting', name: '与组成人员见面' },
          { value: 'speech', name: '拟任职发言' },
        ],
      },
      { path: 'session.positions', kind: 'positions', all: '全部职务', name: '要见面、发言的职务' },
      { path: 'session.absentInWriting', kind: 'switch', name: '不能到会的书面发言' },
    ],
  },
  {
    name: '表决',
    fields: [
      {
        ...{ path: 'votes.form', kind: 'choice', name: '表决方式' },
        options: [
          { value: 'none', name: localRule },
          ...Object.entries(voteFormNames).map(([value, name]) => ({ value, name })),
        ],
      },
      { path: 'votes.ballotFor', kind: 'positions', name: '一律投票的职务' },
      { path: 'votes.ballotForActing', kind: 'switch', name: '代理人选一律投票' },
      {
        ...{ path: 'votes.oneByOne', kind: 'choice', name: '逐人还是合并' },
        options: [
          { value: 'always', name: '逐人表决' },
          { value: 'may-merge', name: '逐人，主任会议可决定合并' },
          { value: 'merged', name: '一个议案合并表决' },
        ],
      },
      { path: 'votes.alwaysAlone', kind: 'positions', name: '合并时仍逐人的职务' },
      { path: 'votes.vacateFirst', kind: 'switch', name: '同一职务先免后任', hint: '只是表决次序，与名单次序无关' },
      { path: 'votes.appointBeforeRemoval', kind: 'switch', name: '同一人先任后免' },
    ],
  },
  {
    name: '任免名单',
    fields: [
      {
        ...{ path: 'list.order', kind: 'choice', name: '任免次序' },
        options: [
          { value: 'appointments-first', name: '先任后免' },
          { value: 'removals-first', name: '先免后任' },
        ],
      },
      {
        ...{ path: 'list.lists', kind: 'choice', name: '名单' },
        options: [
          { value: 'one', name: '任免合为一份' },
          { value: 'two', name: '任命、免职各一份' },
        ],
      },
      {
        ...{ path: 'list.scope', kind: 'choice', name: '范围' },
        options: [
          { value: 'motion', name: '一个议案一份' },
          { value: 'session', name: '一次会议合为一份' },
        ],
      },
      {
        ...{ path: 'list.people', kind: 'choice', name: '人员次序' },
        options: [
          { value: 'entered', name: '按录入' },
          { value: 'name-strokes', name: '按姓名笔画' },
          { value: 'surname-strokes', name: '按姓氏笔画' },
        ],
      },
      {
        ...{ path: 'list.committeeName', kind: 'choice', name: '标题中的名称' },
        options: [
          { value: 'full', name: '全称' },
          { value: 'short', name: '简称' },
        ],
      },
      {
        ...{ path: 'list.organNaming', kind: 'choice', name: '一人在同一机关的几个职务' },
        options: [
          { value: 'once', name: '机关名称写一次' },
          { value: 'each', name: '每个职务写全称' },
        ],
      },
      {
        ...{ path: 'list.nameSpacing', kind: 'choice', name: '两个字的姓名' },
        options: [
          { value: 'none', name: '不空' },
          { value: 'columns', name: '分栏时空一字' },
          { value: 'always', name: '都空一字' },
        ],
      },
      { path: 'list.comrade', kind: 'switch', name: '姓名后加“同志”' },
      { path: 'list.sexMark', kind: 'switch', name: '注明女' },
      { path: 'list.ethnicityMark', kind: 'switch', name: '注明少数民族' },
      { path: 'list.reason', kind: 'switch', name: '写明理由', hint: '因工作变动……' },
      { path: 'list.numbered', kind: 'switch', name: '分组编一、二、' },
    ],
  },
  {
    name: '任命书、通知和宣誓',
    fields: [
      { path: 'certificates.positions', kind: 'positions', all: '任命、决定任命的全部职务', name: '颁发任命书的职务' },
      { path: 'certificates.acting', kind: 'switch', name: '代理的也颁发' },
      { path: 'certificates.seal', kind: 'switch', name: '任命书盖章' },
      {
        path: 'notice.days',
        kind: 'number',
        unit: '日内发文通知',
        most: 365,
        name: '通过后',
        hint: '留空为本地无规定',
      },
      {
        path: 'oath.workingDays',
        kind: 'number',
        unit: '个工作日内宣誓',
        most: 365,
        name: '接到通知后',
        hint: '留空为本地无规定',
      },
      {
        ...{ path: 'oath.organiser', kind: 'choice', name: '宣誓的组织者' },
        options: [
          { value: 'council', name: '主任会议' },
          { value: 'proposer', name: '提请机关' },
          { value: 'council-or-proposer', name: '主任会议，或委托提请机关' },
        ],
      },
    ],
  },
  {
    name: '未获通过的',
    fields: [
      {
        path: 'failures.waitMonths',
        kind: 'number',
        unit: '个月后可再提请',
        most: 60,
        name: '间隔',
        hint: '留空为本地无规定',
      },
      {
        path: 'failures.barredAfter',
        kind: 'number',
        unit: '次后本届不再提名',
        most: 9,
        name: '未获通过',
        hint: '留空为本地无规定',
      },
      { path: 'failures.consecutively', kind: 'switch', name: '只算连续的' },
    ],
  },
  {
    name: '机构变动、换届、代理和撤职',
    fields: [
      {
        ...{ path: 'organs.renaming', kind: 'choice', name: '机构更名' },
        options: [
          { value: 'none', name: localRule },
          { value: 'reappoint', name: '重新任命' },
          { value: 'file-only', name: '不重新任命，报备案' },
        ],
      },
      {
        ...{ path: 'organs.abolition', kind: 'choice', name: '机构撤销、合并' },
        options: [
          { value: 'none', name: localRule },
          { value: 'ends-itself', name: '职务自行终止' },
          { value: 'remove', name: '提请免职' },
        ],
      },
      {
        path: 'newTerm.reappointed',
        kind: 'positions',
        name: '换届后重新任命的职务',
        hint: '政府组成人员依法本来要重新任命',
      },
      {
        ...{ path: 'acting.proposer', kind: 'choice', name: '代理人选由谁提名' },
        options: [
          { value: 'council', name: '主任会议' },
          { value: 'council-or-head', name: '主任会议或正职' },
        ],
      },
      { path: 'acting.positions', kind: 'positions', name: '本地另可代理的职务' },
      { path: 'dismissal.ownStaff', kind: 'switch', name: '可撤销常委会工作人员职务' },
    ],
  },
];

/** What stands outside the panes above, as a preset may set it. */
const otherNames: Record<string, string> = {
  'materials.appointment': '拟任的材料',
  'materials.removal': '拟免的材料',
  'materials.new-organ': '新设机构的材料',
  'materials.resignation': '辞职的材料',
  'materials.dismissal': '撤职的材料',
  'list.organOrder': '名单中机关的次序',
  'organs.furtherBodies': '另由常委会任免的机构',
};

const allFields = settingPanes.flatMap(({ name, fields }) => fields.map((field) => ({ pane: name, field })));
export const fieldAt = (path: string): SettingField | null =>
  allFields.find(({ field }) => field.path === path)?.field ?? null;
export function nameOfPath(path: string): string {
  const found = allFields.find(({ field }) => field.path === path);
  return found ? `${found.pane}：${found.field.name}` : (otherNames[path] ?? path);
}

export const natureNames: Record<(typeof itemNatures)[number], string> = {
  appointment: '拟任',
  'new-organ': '新设机构',
  removal: '拟免',
  resignation: '辞职',
  dismissal: '撤职',
};
export const groupNames: Record<(typeof organGroups)[number], string> = {
  congress: '人大',
  government: '政府',
  'supervisory-commission': '监委',
  courts: '法院',
  procuratorates: '检察院',
};

export const valueWords = {
  none: localRule,
  yes: '是',
  no: '否',
  nobody: '没有',
  between: '、',
  everybody: '全部',
  wrongNumber: (most: number) => `请填 1 到 ${most}，或留空`,
  presetKept: (place: string, count: number) => `已按${place}的规定改了 ${count} 项。`,
};
