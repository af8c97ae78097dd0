import { numeralValue, yearValue } from '../../../domain/documents/chinese-numerals';
import { blank } from '../characters';
import type { TextUnderCleaning } from '../text-under-cleaning';

/** Clause 7.3.5.4: 月、日不编虚位 – 1, not 01. */
export function cleanDateZeros(text: TextUnderCleaning): void {
  text.replace('date-zero', /(?<=\d{4}年)0(?=\d月)/g, () => '');
  text.replace('date-zero', /(?<=\d月)0(?=\d日)/g, () => '');
}

const chineseDateLine = new RegExp(
  `(?<=^|\\n)[${blank}]*([零〇○OＯ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日(?=[${blank}]*(?:\\n|$))`,
  'g',
);

const shortDateLine = new RegExp(
  `(?<=^|\\n)([${blank}]*)(\\d{4})([.．/-])(\\d{1,2})\\3(\\d{1,2})(?=[${blank}]*(?:\\n|$))`,
  'g',
);

/** Clause 7.3.5.4: the 成文日期 has 年、月、日; a line that is 2024.3.15 and nothing else. */
function cleanShortDates(text: TextUnderCleaning): void {
  text.replace('chinese-date', shortDateLine, (match) => {
    const [, indent, year, , month, day] = match;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
    return `${indent}${year}年${Number(month)}月${Number(day)}日`;
  });
}

/** Clause 7.3.5.4: the 成文日期 is written in Arabic digits; a line that is such a date and nothing else. */
export function cleanChineseDates(text: TextUnderCleaning): void {
  cleanShortDates(text);
  text.replace('chinese-date', chineseDateLine, (match) => {
    const [whole, year, month, day] = match;
    const values = [yearValue(year ?? ''), numeralValue(month ?? ''), numeralValue(day ?? '')];
    if (values.some((value) => value === null)) return null;
    const indent = whole.slice(0, whole.indexOf(year ?? ''));
    return `${indent}${values[0]}年${values[1]}月${values[2]}日`;
  });
}
