import {
  bracketedIdeographs,
  chineseDigits,
  chineseMyriad,
  chineseUnits,
  countingZero,
  earthlyBranches,
  fullWidthDigits,
  heavenlyStems,
  legalDigits,
  legalUnits,
} from './number-format.patterns';

/** A counter as Word prints it in one of its number formats (w:numFmt, 17.18.59); unknown formats count in digits. */
export function formatNumber(value: number, format: string): string {
  const n = Math.trunc(value);
  if (n < 0 || n > 999_999) return String(n);
  return (formats[format] ?? String)(n);
}

const formats: Record<string, (n: number) => string> = {
  none: () => '',
  bullet: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => (n < 10 ? `0${n}` : String(n)),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: (n) => letters(n),
  lowerLetter: (n) => letters(n).toLowerCase(),
  decimalFullWidth: (n) => digitsBy(n, fullWidthDigits),
  decimalFullWidth2: (n) => digitsBy(n, fullWidthDigits),
  decimalEnclosedCircle: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedCircleChinese: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedFullstop: (n) => enclosed(n, 0x2488, 20),
  decimalEnclosedParen: (n) => enclosed(n, 0x2474, 20),
  ideographEnclosedCircle: (n) => bracketedIdeographs[n - 1] ?? counting(n),
  chineseCounting: counting,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  koreanCounting: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  chineseLegalSimplified: (n) => chinese(n, legalDigits, legalUnits, true),
  ideographLegalTraditional: (n) => chinese(n, legalDigits, legalUnits, true),
  ideographDigital: (n) => digitsBy(n, chineseDigits),
  japaneseDigitalTenThousand: (n) => digitsBy(n, chineseDigits),
  taiwaneseDigital: (n) => digitsBy(n, chineseDigits),
  ideographTraditional: (n) => heavenlyStems[n - 1] ?? String(n),
  ideographZodiac: (n) => earthlyBranches[n - 1] ?? String(n),
};

function digitsBy(n: number, digits: string): string {
  return [...String(n)].map((digit) => digits[Number(digit)]).join('');
}

function enclosed(n: number, first: number, most: number): string {
  return n >= 1 && n <= most ? String.fromCodePoint(first + n - 1) : String(n);
}

/** A … Z, AA, BB …: Word repeats the letter (17.18.59 lowerLetter). */
function letters(n: number): string {
  if (n < 1) return String(n);
  return String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.min(Math.floor((n - 1) / 26) + 1, 30));
}

const romanSteps: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
function roman(n: number): string {
  if (n < 1 || n > 32_767) return String(n);
  let rest = n;
  let out = '';
  for (const [step, mark] of romanSteps) {
    while (rest >= step) {
      out += mark;
      rest -= step;
    }
  }
  return out;
}

/** 十一, 二十, 一百零一, 一千二百三十; ten and its followers without the leading one. */
function counting(n: number): string {
  return chinese(n, chineseDigits, chineseUnits, false);
}

function chinese(n: number, digits: string, units: readonly string[], leadingOne: boolean): string {
  if (n === 0) return digits[0] ?? '';
  if (n >= 10_000) {
    const high = Math.floor(n / 10_000);
    const low = n % 10_000;
    const joint = low > 0 && low < 1000 ? countingZero : '';
    return (
      chinese(high, digits, units, leadingOne) + chineseMyriad + (low ? joint + chinese(low, digits, units, true) : '')
    );
  }
  let out = '';
  let zero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) {
      zero = out !== '';
      continue;
    }
    out += (zero ? countingZero : '') + (digits[digit] ?? '') + (units[place] ?? '');
    zero = false;
  }
  return !leadingOne && n >= 10 && n < 20 ? out.slice(1) : out;
}
