import type { PositionKey } from '@core/domain/appointments/positions';
import type { CommitteeSeat, Congress, DeputyFields } from '@core/domain/organization/committee/member';
import type { PostPrefix } from '@core/domain/organization/organs/organ';
import type { Sex } from '@core/domain/organization/people/person';
import { partsOfMonth } from './months.patterns';

/** Words of 名册 that several rooms use. */
export const positionNames: Record<PositionKey, string> = {
  'committee-chairperson': '常委会主任',
  'committee-vice-chairperson': '常委会副主任',
  'committee-secretary-general': '常委会秘书长',
  'committee-member': '常委会委员',
  'committee-deputy-secretary-general': '常委会副秘书长',
  'special-committee-chair': '专门委员会主任委员',
  'special-committee-vice-chair': '专门委员会副主任委员',
  'special-committee-member': '专门委员会委员',
  'credentials-committee-chair': '代表资格审查委员会主任委员',
  'credentials-committee-vice-chair': '代表资格审查委员会副主任委员',
  'credentials-committee-member': '代表资格审查委员会委员',
  'investigation-committee-member': '调查委员会组成人员',
  'working-organ-head': '办事（工作）机构主任',
  'working-organ-deputy-head': '办事（工作）机构副主任',
  'working-organ-member': '工作委员会委员',
  'special-committee-office-head': '专委会办公室主任',
  'special-committee-office-deputy-head': '专委会办公室副主任',
  'subdistrict-office-head': '街道工委主任',
  'subdistrict-office-deputy-head': '街道工委副主任',
  'subdistrict-office-member': '街道工委委员',
  'district-office-head': '地区工作机构主任',
  'district-office-deputy-head': '地区工作机构副主任',
  'election-committee-member': '选举委员会组成人员',
  'upper-deputy': '上一级人大代表',
  'own-deputy': '本级人大代表',
  'government-head': '政府正职',
  'government-deputy-head': '政府副职',
  'government-secretary-general': '政府秘书长',
  'department-chief': '厅长',
  'bureau-chief': '局长',
  'commission-chief': '委员会主任',
  'section-chief': '科长',
  'government-office-chief': '政府办公室（厅）主任',
  'supervisory-director': '监委主任',
  'supervisory-deputy-director': '监委副主任',
  'supervisory-member': '监委委员',
  'court-president': '法院院长',
  'court-vice-president': '法院副院长',
  'judicial-committee-member': '审判委员会委员',
  'division-chief': '庭长',
  'division-deputy-chief': '副庭长',
  judge: '审判员',
  'enforcement-chief': '执行局局长',
  'enforcement-deputy-chief': '执行局副局长',
  juror: '人民陪审员',
  'branch-court-president': '地区中院、专门法院院长',
  'branch-court-officer': '地区中院、专门法院其他人员',
  'chief-procurator': '检察长',
  'deputy-chief-procurator': '副检察长',
  'procuratorial-committee-member': '检察委员会委员',
  procurator: '检察员',
  'branch-chief-procurator': '分院检察长',
  'branch-procuratorate-officer': '分院其他人员',
  'dispatched-procuratorate-officer': '派出检察院人员',
  'lower-chief-procurator': '下一级检察院检察长',
};

export const prefixNames: Record<PostPrefix, string> = { organ: '机关名称', region: '行政区域名称', none: '不加' };
export const seatNames: Record<CommitteeSeat, string> = {
  chairperson: '主任',
  'vice-chairperson': '副主任',
  'secretary-general': '秘书长',
  member: '委员',
};
/** 主任 of what the core calls a seat. */
export const seatName = (seat: string): string => seatNames[seat as CommitteeSeat] ?? seat;
export const congressNames: Record<Congress, string> = { own: '本级', upper: '上一级', national: '全国' };
export const deputyStateNames: Record<DeputyFields['state'], string> = {
  serving: '在任',
  suspended: '暂停执行职务',
  ended: '已终止',
};
export const sexNames: Record<Sex, string> = { male: '男', female: '女' };

/** 1979年8月 of 1979-08; with the day where it is known. */
export function birthText(born: string | null): string {
  const { year, month, day } = partsOfMonth(born);
  if (year === null) return '';
  return `${year}年${month}月${day === null ? '' : `${day}日`}`;
}

/** What tells people of one name apart: birth month, mark, posts. */
export function whoText(person: {
  sex: Sex | null;
  born: string | null;
  homonymMark: string;
  posts: readonly string[];
}): string {
  const sex = person.sex === null ? '' : sexNames[person.sex];
  const born = person.born === null ? '' : `${birthText(person.born)}生`;
  return [person.homonymMark, sex, born, person.posts.join('、')].filter((part) => part !== '').join('，');
}

export const pickerMessages = {
  addPerson: (name: string) => `新增人员“${name}”`,
  addPost: (name: string) => `新增职务“${name}”`,
  homonym: '同名',
  vacant: '空缺',
  needName: '请填姓名。',
  wrongBirth: '出生年月看不懂，请写成 197908 或 1979.08。',
  needOrgan: '请选择机关。',
  needPosition: '请选择职务类别。',
  needPostName: '请填职务名称，例如：局长。',
};
