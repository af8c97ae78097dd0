/** Chinese numerals of levels, articles, terms and sessions: 一 … 九百九十九. */
const digits = '零一二三四五六七八九';

/** The characters such a numeral is written with, for use inside a pattern's brackets. */
export const numeralCharacters = '一二三四五六七八九十百零〇○两';

/**
 * Value of a numeral as 届, 次, 章, 条 print it: 五, 十, 十九, 二十, 一百零三; Arabic digits pass through.
 * @returns null when the text is no numeral up to 999.
 */
export function numeralValue(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  if (text === '' || [...text].some((character) => !numeralCharacters.includes(character))) return null;
  let rest = text.replace(/[〇○]/g, '零').replace(/两/g, '二');
  let value = 0;
  const hundred = rest.indexOf('百');
  if (hundred >= 0) {
    const head = digits.indexOf(rest.slice(0, hundred) || '一');
    if (head < 1) return null;
    value += head * 100;
    rest = rest.slice(hundred + 1).replace(/^零/, '');
  }
  const ten = rest.indexOf('十');
  if (ten >= 0) {
    const head = ten === 0 ? 1 : digits.indexOf(rest.slice(0, ten));
    if (ten > 1 || head < 1) return null;
    value += head * 10;
    rest = rest.slice(ten + 1);
  }
  if (rest === '') return value > 0 ? value : null;
  const unit = rest.length === 1 ? digits.indexOf(rest) : -1;
  return unit < 1 ? null : value + unit;
}

/** The numeral of a whole number from 1 to 999, as levels and sessions print it: 10 is 十, 21 is 二十一. */
export function numeralOf(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) throw new RangeError(`no numeral for ${value}`);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const units = value % 10;
  let text = hundreds > 0 ? `${digits[hundreds]}百` : '';
  if (tens > 0) text += (tens === 1 && hundreds === 0 ? '' : digits[tens]) + '十';
  else if (hundreds > 0 && units > 0) text += '零';
  return text + (units > 0 ? digits[units] : '');
}

/** A year written digit by digit: 二〇二四 is 2024; null for anything else. */
export function yearValue(text: string): number | null {
  if (!/^[零〇○OＯ一二三四五六七八九]{4}$/.test(text)) return null;
  return Number([...text].map((character) => Math.max(0, digits.indexOf(character))).join(''));
}
