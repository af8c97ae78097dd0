import type { FormField, Oddity, OddityKind } from './person-form';

/** What the fields are called on the form. */
export const formFieldNames: Record<FormField, string> = {
  name: '姓名',
  sex: '性别',
  ethnicity: '民族',
  born: '出生年月',
  nativePlace: '籍贯',
  birthplace: '出生地',
  party: '入党时间',
  workingSince: '参加工作时间',
  education: '全日制教育学历',
  degree: '全日制教育学位',
  school: '全日制教育毕业院校系及专业',
  laterEducation: '在职教育学历',
  laterDegree: '在职教育学位',
  laterSchool: '在职教育毕业院校系及专业',
  professionalTitle: '专业技术职务',
  presentPosts: '现任职务',
  homonymMark: '同名区分',
  reading: '姓名读音',
  diedOn: '去世日期',
  note: '备注',
  resume: '简历',
  appointing: '拟任职务',
  removing: '拟免职务',
  reason: '任免理由',
  reportingUnit: '呈报单位',
  filledOn: '填表时间',
  ageOn: '计算年龄时间',
  family: '家庭成员',
  idNumber: '身份证号',
  photo: '照片',
  file: '文件',
};

const said: Record<OddityKind, string> = {
  'unknown-sex': '既不是“男”也不是“女”，没有读入',
  'unreadable-date': '看不出年月，没有读入',
  'year-only': '只有年份，没有读入',
  'impossible-date': '没有这样的日期，没有读入',
  'unknown-ethnicity': '不在五十六个民族之内，照原样保留',
  'unknown-party': '填法没有见过，照原样保留',
  'implausible-name': '不像姓名，请核对',
  'name-from-file': '表内没有姓名，取自文件名',
  'too-long': '太长，只保留了前面一部分',
  'line-break': '中间有换行，已连成一行',
  'resume-line': '有一行不是“起止年月加职务”，单独成行',
  'period-reversed': '起止年月颠倒',
  'dates-contradict': '与出生年月不合，请核对',
  'id-number': '位数或校验码不对',
  'id-birth-differs': '与出生年月不一致',
  'repaired-markup': '有没有转义的符号，已修复，请核对内容',
  'field-count': '项数与任免审批表不同，请逐项核对',
  'wrong-ending': '扩展名与内容不符，已按内容读取',
  'photo-unusable': '照片无法使用，没有读入',
};

/** 出生年月“1979.13”：没有这样的日期，没有读入。 */
export function sayOddity({ field, kind, raw }: Oddity): string {
  return `${formFieldNames[field]}${raw === '' ? '' : `“${raw}”`}：${said[kind]}。`;
}
