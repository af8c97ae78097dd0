import { numeralOf } from '../domain/documents/chinese-numerals';

const digits = '〇一二三四五六七八九';

/** ISO date in Chinese numerals: 二〇二六年一月八日. */
export function chineseDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const years = [...year].map((digit) => digits[Number(digit)]).join('');
  return `${years}年${numeralOf(Number(month))}月${numeralOf(Number(day))}日`;
}
