import { numeralValue } from '../../domain/documents/chinese-numerals';
import type { Level } from '../model';

/** A level's mark at the start of a line: 一、 （一） 1. （1） and the forms found in practice. */
export interface NumberMark {
  level: Level;
  /** As printed. */
  number: string;
  value: number;
  /** Length of mark and blanks after it in the line. */
  length: number;
}

const blanks = '[ \\t\\u3000\\u00a0]*';
const numeral = '[一二三四五六七八九十百]{1,4}';

const forms: { level: Level; pattern: RegExp }[] = [
  { level: 1, pattern: new RegExp(`^((${numeral})[、．.])${blanks}(?=\\S)`) },
  { level: 2, pattern: new RegExp(`^(（(${numeral})）[、．.]?)${blanks}(?=\\S)`) },
  { level: 3, pattern: new RegExp(`^((\\d{1,3})[.．、])${blanks}(?!\\d(?!\\d{3}年))(?=\\S)`) },
  { level: 4, pattern: new RegExp(`^(（(\\d{1,3})）[、．.]?|(\\d{1,2})[）)][、．.]?)${blanks}(?=\\S)`) },
];
const circled = /^([①-⑳])[ \t\u3000\u00a0]*(?=\S)/;

/** “一、二审案件”, “三、四月份”: an enumeration of numerals, not the mark of a level. */
const enumeration = /^[一二三四五六七八九十]+、[一二三四五六七八九十]+[、审级类次届季月年期线楼组区中]/;
/** “3、4月份”, “1、2号楼”. */
const arabicEnumeration = /^\d{1,3}、\d(?!\d{3}年)/;

/** The mark at the start of a line, or null. A decimal (3.5万), a year and 十九大 are no marks; 1.2023年… is one. */
export function readNumberMark(line: string): NumberMark | null {
  const ring = circled.exec(line);
  if (ring) {
    const number = ring[1] as string;
    return { level: 4, number, value: number.charCodeAt(0) - 0x245f, length: ring[0].length };
  }
  if (enumeration.test(line) || arabicEnumeration.test(line)) return null;
  for (const { level, pattern } of forms) {
    const match = pattern.exec(line);
    if (!match) continue;
    const value = numeralValue(match[2] ?? match[3] ?? '');
    if (value === null) continue;
    return { level, number: match[1] as string, value, length: match[0].length };
  }
  return null;
}

/** 第一章, 第二节, 第三条, 第十条之一 at the start of a line. */
export interface ProvisionMark {
  role: 'chapter' | 'section' | 'article';
  number: string;
  value: number;
  length: number;
  /** A blank stands between number and text. */
  spaced: boolean;
}

/** Numbers of chapters are printed spread as well: 第 一 章. */
const provision =
  /^(第[ \u3000\u00a0]*([一二三四五六七八九十百零〇\d]{1,6})[ \u3000\u00a0]*([编章节条])(之[一二三四五六七八九十]+)?)([ \t\u3000\u00a0]*)/;

export function readProvisionMark(line: string): ProvisionMark | null {
  const match = provision.exec(line);
  if (!match) return null;
  const [whole, number, numeralText, unit, , gap] = match;
  const value = numeralValue(numeralText ?? '');
  if (value === null || number === undefined) return null;
  const role = unit === '条' ? 'article' : unit === '节' ? 'section' : 'chapter';
  return { role, number: number.replace(/[ \u3000\u00a0]/g, ''), value, length: whole.length, spaced: gap !== '' };
}
