import type { TextUnderCleaning } from '../text-under-cleaning';

const toHalf = (text: string): string =>
  [...text].map((character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).join('');

/** GB/T 15835: Arabic digits and Latin letters are half-width; so are the point and the per cent sign of a number. */
export function cleanFullWidthDigits(text: TextUnderCleaning): void {
  text.replace('full-width-digit', /[０-９Ａ-Ｚａ-ｚ]+/g, (match) => toHalf(match[0]));
  text.replace('full-width-digit', /(?<=\d)[．。](?=\d)/g, (match, all) =>
    match[0] === '．' || isDecimal(all, match.index) ? '.' : null,
  );
  text.replace('full-width-digit', /(?<=\d)％/g, () => '%');
}

/** “3。5” is a slip for 3.5 only where a unit or a per cent sign follows; “2023。1月” is the end of a sentence. */
function isDecimal(text: string, at: number): boolean {
  return /^。\d{1,2}(%|％|万|亿|个百分点|元|公里|倍)/.test(text.slice(at, at + 9));
}
