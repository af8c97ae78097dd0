import { chineseDigits } from './list-text.patterns';

/** 二十九 → 29; of months and days only. NaN for what is no such numeral. */
export function valueOfNumeral(text: string): number {
  const [tens, units] = text.includes(ten) ? (text.split(ten) as [string, string]) : ['', text];
  const digit = (character: string): number => (character === '' ? 0 : chineseDigits.indexOf(character));
  if (!text.includes(ten)) return digit(units) > 0 ? digit(units) : NaN;
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(units);
}

const ten = '\u5341';
