/** .lrm: one record of 33 fields in quotes (ecosystem.md 1.4). */
import type { FamilyElement, FormElement, RawForm } from './person-form';

export const lrmFields = 33;

/** Index of a field; 9 and 10 hold four values each, 20 to 24 are the columns of 家庭成员. */
const places: readonly (readonly [number, FormElement])[] = [
  [0, 'XingMing'],
  [1, 'XingBie'],
  [2, 'ChuShengNianYue'],
  [3, 'MinZu'],
  [4, 'JiGuan'],
  [5, 'RuDangShiJian'],
  [7, 'ChuShengDi'],
  [8, 'CanJiaGongZuoShiJian'],
  [11, 'ZhuanYeJiShuZhiWu'],
  [17, 'JianLi'],
  [25, 'XianRenZhiWu'],
  [26, 'NiRenZhiWu'],
  [27, 'NiMianZhiWu'],
  [28, 'RenMianLiYou'],
  [29, 'ChengBaoDanWei'],
  [30, 'JiSuanNianLingShiJian'],
  [31, 'TianBiaoRen'],
  [32, 'TianBiaoShiJian'],
];
const courses: readonly (readonly [number, readonly (readonly FormElement[])[]])[] = [
  [
    9,
    [
      ['QuanRiZhiJiaoYu_XueLi', 'QuanRiZhiJiaoYu_XueWei'],
      ['ZaiZhiJiaoYu_XueLi', 'ZaiZhiJiaoYu_XueWei'],
    ],
  ],
  [
    10,
    [
      ['QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi', 'QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi'],
      ['ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi', 'ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi'],
    ],
  ],
];
const familyColumns: readonly FamilyElement[] = [
  'ChengWei',
  'XingMing',
  'ChuShengRiQi',
  'ZhengZhiMianMao',
  'GongZuoDanWeiJiZhiWu',
];
const familyAt = 20;

/**
 * Splits at `","`, never at a comma: texts hold commas, and quotes are not escaped. `count`: how many fields there are;
 * null where the text is no such record at all.
 */
export function splitLrm(text: string): { form: RawForm; count: number } | null {
  const record = text.trim();
  if (!/^["“]/u.test(record)) return null;
  const fields = record
    .slice(1)
    .replace(/["”],?$/u, '')
    .split(/"\s*,\s*"/);
  const values = new Map<FormElement, string>();
  for (const [index, element] of places) values.set(element, fields[index] ?? '');
  for (const [index, elements] of courses) {
    const parts = (fields[index] ?? '').split('@').map((course) => course.split('#'));
    elements.forEach((names, course) => names.forEach((name, at) => values.set(name, parts[course]?.[at] ?? '')));
  }
  const columns = familyColumns.map((_, index) => (fields[familyAt + index] ?? '').split('@'));
  const rows = Math.min(60, Math.max(...columns.map(({ length }) => length)));
  const family = Array.from(
    { length: rows },
    (_, row) => new Map(familyColumns.map((name, column) => [name, columns[column]?.[row] ?? ''])),
  );
  return { form: { kind: 'lrm', values, family }, count: fields.length };
}
