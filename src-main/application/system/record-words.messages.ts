import { meetingKindNames, shortSessionName } from '../../domain/meetings/meeting-name.messages';
import { majorityBaseNames, voteFormNames, voteOutcomeNames } from '../../domain/meetings/vote.messages';
import type { RecordPaperKind } from '../../domain/documents/record-paper';
import { recordPaperNames } from '../../domain/documents/record-paper.messages';
import { appointmentRecordWords, appointmentValueWords } from '../appointments/appointment-words.messages';
import { dutyReviewRecordWords, dutyReviewValueWords } from '../appointments/ledger/duty-review-words.messages';
import { certificateRecordWords, certificateValueWords } from '../appointments/certificates/certificate-words.messages';
import { paperRecordWords, paperValueWords } from './paper-record-words.messages';
import { resolutionRecordWords, resolutionValueWords } from '../resolutions/resolution-words.messages';
import { followupRecordWords, followupValueWords } from '../followups/followup-words.messages';
import { rosterRecordWords, rosterValueWords } from '../organization/roster/roster-words.messages';
import { numeralOf } from '../../domain/documents/chinese-numerals';

/** How records and their columns are called in the history. Columns that are not named here are not shown. */
export interface RecordWords {
  name: string;
  /** How one record is called, from its columns. */
  title: (row: Readonly<Record<string, unknown>>) => string;
  columns: Readonly<Record<string, string>>;
  /** Columns whose value is no word of its own: votes kept as JSON. '' says nothing. */
  told?: Readonly<Record<string, (value: string) => string>>;
}

const areas: Record<string, string> = {
  typesetting: '排版设置',
  numbering: '文号设置',
  deadlines: '期限提醒',
  meetings: '会议设置',
  roster: '名册设置',
  followups: '期限规定',
  appointments: '人事任免设置',
  ledger: '任职台账设置',
  certificates: '任命书版式',
};

export const recordWords: Readonly<Record<string, RecordWords>> = {
  office: {
    name: '本单位',
    title: (row) => text(row['full_name']),
    columns: {
      full_name: '单位全称',
      short_name: '单位简称',
      level: '层级',
      region: '行政区域',
      secrecy: '保密声明',
    },
  },
  term: {
    name: '届次',
    title: (row) => (typeof row['number'] === 'number' ? `第${numeralOf(row['number'])}届` : ''),
    columns: { number: '届次', begins_on: '起始日期', ends_on: '届满日期' },
  },
  clerk: {
    name: '经办人',
    title: (row) => text(row['name']),
    columns: { name: '姓名', duty: '职务', active: '状态' },
  },
  setting: {
    name: '设置',
    title: (row) => areas[text(row['area'])] ?? '',
    columns: { body: '内容' },
  },
  issued_paper: {
    name: '存档文件',
    title: (row) => text(row['title']),
    columns: {
      title: '标题',
      document_number: '发文字号',
      version: '版次',
      state: '状态',
      year: '年度',
      clerk: '经办人',
      pages: '页数',
      file_name: '文件名',
      place: '存放位置',
      grade: '密级',
      grade_years: '保密期限（年）',
      void_reason: '作废原因',
    },
  },
  meeting: {
    name: '会议',
    title: (row) => meetingTitle(row),
    columns: {
      kind: '会议种类',
      term: '届次',
      counting_year: '编次年度',
      number: '次数',
      congress_session: '代表大会会议次数',
      extended: '扩大会议',
      begins_on: '开始日期',
      ends_on: '结束日期',
      place: '地点',
      chair: '主持人',
      quota: '法定名额',
      in_office: '在任人数',
      majority_of: '过半数的基数',
      note: '备注',
    },
  },
  vote: {
    name: '表决',
    title: (row) => text(row['matter']),
    columns: {
      matter: '表决事项',
      held_on: '表决日期',
      form: '表决方式',
      members: '全体组成人员',
      majority_of: '过半数的基数',
      expected: '应到',
      present: '实到',
      in_favour: '赞成',
      against: '反对',
      abstained: '弃权',
      not_pressed: '未按',
      ballots_issued: '发出表决票',
      ballots_returned: '收回表决票',
      ballots_invalid: '废票',
      outcome: '结果',
      tellers: '监票人、计票人',
      note: '备注',
    },
  },
  wording: {
    name: '措辞',
    title: (row) => recordPaperNames[row['paper'] as RecordPaperKind] ?? '',
    columns: { version: '版次', is_default: '恢复默认', reaches_planned: '用于已生成的文件', body: '措辞' },
  },
  ...resolutionRecordWords,
  ...rosterRecordWords,
  ...followupRecordWords,
  ...appointmentRecordWords,
  ...certificateRecordWords,
  ...dutyReviewRecordWords,
  ...paperRecordWords,
};

/** Values that are codes in the file, as the forms call them. */
export const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'office.level': { province: '省级', city: '市级', county: '县级' },
  'office.secrecy': { unclassified: '不处理国家秘密', classified: '涉密专用计算机' },
  'meeting.kind': meetingKindNames,
  'meeting.extended': { 0: '否', 1: '是' },
  'meeting.majority_of': majorityBaseNames,
  'vote.form': voteFormNames,
  'vote.majority_of': majorityBaseNames,
  'vote.outcome': voteOutcomeNames,
  'wording.is_default': { 0: '否', 1: '是' },
  'wording.reaches_planned': { 0: '否', 1: '是' },
  'clerk.active': { 1: '在用', 0: '停用' },
  'issued_paper.state': { frozen: '正在存档', issued: '已存档', voided: '已作废' },
  ...resolutionValueWords,
  ...rosterValueWords,
  ...followupValueWords,
  ...appointmentValueWords,
  ...certificateValueWords,
  ...dutyReviewValueWords,
  ...paperValueWords,
  'issued_paper.grade': { secret: '秘密', confidential: '机密', 'top-secret': '绝密' },
};

/** yyyy-mm-dd as papers write it. */
export const dateWords = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

export const removedWords = (title: string, others: number): string =>
  others > 0 ? `${title}等${others + 1}项` : title;

/** As the settings of numerals are not at hand here, in Chinese numerals: 第五届常委会第十六次会议. */
function meetingTitle(row: Readonly<Record<string, unknown>>): string {
  const { kind, term, number } = row;
  if (typeof kind !== 'string' || typeof term !== 'number' || typeof number !== 'number') return '';
  const whole = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  const session = {
    kind: kind as keyof typeof meetingKindNames,
    number,
    countingYear: whole(row['counting_year']),
    congressSession: whole(row['congress_session']),
    extended: row['extended'] === 1,
  };
  return `第${numeralOf(term)}届${shortSessionName(session, 'chinese')}`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
