import type { Person, Tenure } from '@core/contract/organization/people.contract';
import type { PersonFields } from '@core/domain/organization/people/person';
import { numeralOf } from '@core/domain/documents/chinese-numerals';
import { printedDate } from '@core/official-document/civil-date';
import { congressNames } from '../../../components/roster.messages';
import type { PeopleOrder } from '../../../stores/roster';

export const orderNames: Record<PeopleOrder, string> = {
  'name-strokes': '按姓名笔画',
  'surname-strokes': '按姓氏笔画',
  pinyin: '按拼音',
  latest: '最近改动',
};

/** What the fields of a person are called, as on 干部任免审批表. */
export const fieldNames: Record<keyof PersonFields, string> = {
  name: '姓名',
  sex: '性别',
  ethnicity: '民族',
  born: '出生年月',
  nativePlace: '籍贯',
  birthplace: '出生地',
  party: '入党时间',
  workingSince: '参加工作时间',
  education: '全日制学历',
  degree: '全日制学位',
  school: '全日制院校系及专业',
  laterEducation: '在职学历',
  laterDegree: '在职学位',
  laterSchool: '在职院校系及专业',
  professionalTitle: '专业技术职务',
  presentPosts: '现任职务（表上）',
  homonymMark: '同名标注',
  reading: '姓名读音',
  diedOn: '去世日期',
  note: '备注',
  resume: '简历',
};
export const fieldName = (field: string): string => fieldNames[field as keyof PersonFields] ?? field;

/** A person as it stands in the fields; a date that cannot be read is null, and named. */
export interface PersonEntry extends PersonFields {
  wrong: { born: boolean; workingSince: boolean; diedOn: boolean };
}
const nothingWrong = { born: false, workingSince: false, diedOn: false };

export function asEntry(person: Person): PersonEntry {
  const names = Object.keys(fieldNames) as (keyof PersonFields)[];
  const fields = Object.fromEntries(names.map((name) => [name, person[name]])) as unknown as PersonFields;
  return { ...fields, wrong: nothingWrong };
}

export const asFields = ({ wrong: _wrong, ...fields }: PersonEntry): PersonFields => fields;

const letters = /^[a-zü' ]*$/i;

/** What is wrong with a person, by field. */
export function personFaults(entry: PersonEntry): Partial<Record<keyof PersonFields | 'wrong', string>> {
  return {
    ...(entry.name.trim() === '' ? { name: '请填姓名。' } : {}),
    ...(entry.wrong.born ? { born: '出生年月看不懂，请写成 197908 或 1979.08。' } : {}),
    ...(entry.wrong.workingSince ? { workingSince: '参加工作时间看不懂，请写成 200107 或 2001.07。' } : {}),
    ...(entry.wrong.diedOn ? { diedOn: '去世日期看不懂，请写成 20260318，或留空。' } : {}),
    ...(letters.test(entry.reading) ? {} : { reading: '读音请用拼音字母，字与字之间空格，例如 zeng guo qiang。' }),
  };
}

export const beginKindNames: Record<Tenure['beginKind'], string> = {
  opening: '期初',
  elected: '选举',
  appointed: '任命',
  acting: '代理',
  renamed: '更名',
};

export const endKindNames: Record<NonNullable<Tenure['endKind']>, string> = {
  removed: '免职',
  resigned: '辞职',
  dismissed: '撤职',
  recalled: '罢免',
  ceased: '自然终止',
  elected: '当选正职',
  died: '去世',
  renamed: '更名',
  'term-ended': '届满',
};

/** 2024年3月起, 2021年7月—2024年3月, with what is not known left open. */
export function spanText(beginsOn: string | null, endsOn: string | null): string {
  const begin = beginsOn === null ? '' : printedDate(beginsOn);
  if (endsOn === null) return begin === '' ? '起始日期不详' : `${begin}起`;
  return `${begin || '不详'}—${printedDate(endsOn)}`;
}

export const homonymText = (count: number): string => (count > 0 ? `另有 ${count} 人同名` : '');

export const duplicateReasons = {
  'same-name-and-birth': '姓名、出生年月相同',
  'same-name': '同名，一方没有出生年月',
  'same-sound': '姓名读音相同',
};

export const peopleMessages = {
  deputy: ({ congress, term }: Person['deputies'][number]) =>
    `${congressNames[congress as keyof typeof congressNames] ?? congress}第${numeralOf(term)}届人大代表`,
  seat: (term: number, seat: string) => `第${numeralOf(term)}届常委会${seat}`,
  exported: (file: string) => `已导出 ${file}。`,
  removed: (name: string) => `已删除 ${name}。`,
  renamed: (before: string, after: string) => `${before} 已更名为 ${after}。`,
  moved: ({ tenures, items, seats, deputies }: { tenures: number; items: number; seats: number; deputies: number }) => {
    const parts = [
      tenures && `任职 ${tenures} 项`,
      items && `任免事项 ${items} 项`,
      seats && `组成人员 ${seats} 届次`,
      deputies && `代表 ${deputies} 届次`,
    ].filter(Boolean);
    return parts.length ? `随之并入：${parts.join('、')}。` : '去掉的记录没有任职、任免事项和代表身份。';
  },
  merged: (name: string) => `已合并到 ${name}。`,
  removedTenure: (title: string) => `已删除任职“${title}”。`,
  addedTenure: (title: string) => `已登记任职“${title}”。`,
  endedToo: (titles: string[]) => `同时结束：${titles.join('、')}。`,
  used: '有任职、议案或名单用到的人不能删除；重复的请用“合并”。',
  needPost: '请选择职务。',
  wrongDay: '日期看不懂，请写成 20240315，或留空。',
  endNeedsKind: '请选择怎样离任。',
  endBeforeBegin: '离任日期早于任职日期。',
  entryNotKept: '任职登记还没有保存。',
  needNewName: '请填新的姓名。',
  needRenameDay: '请填更名日期，例如 20260318。',
  privateSaved: '已保存。',
  privateNotKept: '家庭成员和身份证号还没有保存。',
};
