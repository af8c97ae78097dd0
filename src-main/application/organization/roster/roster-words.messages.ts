import type { RecordWords } from '../../system/record-words.messages';
import { organCategoryNames } from '../../../domain/organization/organs/organ.messages';
import { rosterMessages } from './roster.messages';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const yesNo = { 0: '否', 1: '是' };

/** Records of 名册 in the history. */
export const rosterRecordWords: Readonly<Record<string, RecordWords>> = {
  organ: {
    name: '机关',
    title: (row) => text(row['name']),
    columns: {
      category: '类别',
      name: '名称',
      short_name: '简称',
      ordinal: '顺序',
      since: '设立日期',
      until_on: '撤销日期',
      filing_number: '备案文号',
      filing_on: '备案日期',
      note: '备注',
    },
  },
  organ_name: {
    name: '机关曾用名',
    title: (row) => text(row['name']),
    columns: { name: '曾用名', until_on: '用到', basis: '更名依据' },
  },
  post: {
    name: '职务',
    title: (row) => text(row['name']),
    columns: {
      name: '名称',
      single_seat: '只有一个席位',
      ordinal: '顺序',
      since: '设立日期',
      until_on: '终止日期',
      note: '备注',
    },
  },
  post_name: {
    name: '职务曾用名',
    title: (row) => text(row['name']),
    columns: { name: '曾用名', until_on: '用到' },
  },
  person: {
    name: '人员',
    title: (row) => text(row['name']),
    columns: {
      name: '姓名',
      sex: '性别',
      ethnicity: '民族',
      born: '出生年月',
      native_place: '籍贯',
      birthplace: '出生地',
      party: '入党时间',
      working_since: '参加工作时间',
      education: '全日制学历',
      degree: '全日制学位',
      school: '全日制毕业院校系及专业',
      later_education: '在职学历',
      later_degree: '在职学位',
      later_school: '在职毕业院校系及专业',
      professional_title: '专业技术职务',
      present_posts: '现任职务',
      homonym_mark: '区别标注',
      reading: '读音',
      died_on: '去世日期',
      note: '备注',
      resume: '简历',
    },
  },
  person_name: {
    name: '人员曾用名',
    title: (row) => text(row['name']),
    columns: { name: '曾用名', until_on: '用到' },
  },
  // What it says is shown on its own page only, while the office keeps it.
  person_private: { name: '家庭成员和身份证号', title: () => '', columns: {} },
  committee_member: {
    name: '常委会组成人员',
    title: (row) => rosterMessages.seats[row['seat'] as keyof typeof rosterMessages.seats] ?? '',
    columns: {
      term: '届次',
      seat: '职务',
      ordinal: '顺序',
      begins_on: '任职日期',
      ends_on: '终止日期',
      end_reason: '终止原因',
      acting_as: '代理',
      acting_since: '代理日期',
      note: '备注',
    },
  },
  committee_quota: {
    name: '组成人员名额',
    title: (row) => (typeof row['quota'] === 'number' ? `${row['quota']}名` : ''),
    columns: { term: '届次', since: '起算日期', quota: '名额', basis: '依据' },
  },
  deputy: {
    name: '代表',
    title: (row) => text(row['constituency']),
    columns: {
      congress: '哪一级',
      term: '届次',
      constituency: '选举单位或者选区',
      begins_on: '资格起始',
      ends_on: '资格终止',
      state: '状态',
      end_reason: '终止原因',
      note: '备注',
    },
  },
  tenure: {
    name: '任职',
    title: (row) => text(row['title']),
    columns: {
      title: '职务',
      acting: '代理',
      begins_on: '任职日期',
      begin_kind: '任职方式',
      begin_note: '任职依据',
      ends_on: '离任日期',
      end_kind: '离任方式',
      end_note: '离任依据',
      due_until: '任期至',
    },
  },
};

export const rosterValueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'organ.category': organCategoryNames,
  'post.single_seat': yesNo,
  'person.sex': rosterMessages.sexes,
  'committee_member.seat': rosterMessages.seats,
  'committee_member.acting_as': rosterMessages.seats,
  'deputy.congress': { own: '本级', upper: '上一级', national: '全国' },
  'deputy.state': { serving: '在任', suspended: '暂停执行职务', ended: '终止' },
  'tenure.acting': yesNo,
  'tenure.begin_kind': {
    opening: '期初录入',
    elected: '选举',
    appointed: '任命',
    acting: '代理',
    renamed: '机关更名',
  },
  'tenure.end_kind': {
    removed: '免职',
    resigned: '辞职',
    dismissed: '撤职',
    recalled: '罢免',
    ceased: '自行终止',
    elected: '选举后终止代理',
    died: '去世',
    renamed: '机关更名',
    'term-ended': '届满',
  },
};
