/**
 * 发文字号: who issued a paper, in which year, the how-manyth. GB/T 9704-2012 7.2.5: 发文机关代字, the year in full in
 * 六角括号, the serial number without leading zeros and without 第, and 号: 云人常发〔2026〕1号. A series that counts on over the
 * years has no year to print; it takes the form of the 令号 and 公告 numbers of 10.2, with 第: 云人常公告第12号.
 */
export interface NumberParts {
  /** 发文机关代字 as printed. */
  organCode: string;
  /** Null in a number that carries none. */
  year: number | null;
  serial: number;
}

const yearly = /^(?<code>[^〔〕\s]{1,20})〔(?<year>[12]\d{3})〕(?<serial>[1-9]\d{0,4})号$/;
const counting = /^(?<code>[^〔〕\s]{1,20}?)第(?<serial>[1-9]\d{0,4})号$/;

/** The largest number a series gives out. */
export const largestSerial = 99_999;

/** How a number is printed. `year` is printed only for a series that begins anew every year. */
export function printedNumber(series: { organCode: string; yearly: boolean }, year: number, serial: number): string {
  return series.yearly ? `${series.organCode}〔${year}〕${serial}号` : `${series.organCode}第${serial}号`;
}

/**
 * The parts of a number as printed. Other brackets round the year ([ ] （ ） 【 】), blanks and full-width digits, as texts
 * have them, are read as what is meant; leading zeros and 〔2026〕第1号 are not, since they are faults to be put right.
 * @returns null for what is no document number
 */
export function parseDocumentNumber(text: string): NumberParts | null {
  const plain = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\s+/gu, '')
    .replace(/[[［【（(](?=[12]\d{3}[\]］】）)])/, '〔')
    .replace(/(?<=〔[12]\d{3})[\]］】）)]/, '〕');
  const groups = (yearly.exec(plain) ?? counting.exec(plain))?.groups;
  if (!groups) return null;
  const { code, year, serial } = groups;
  return { organCode: code!, year: year === undefined ? null : Number(year), serial: Number(serial) };
}

/** The series a printed number belongs to, with its year and serial; null where it is none of them. */
export function numberInSeries<Series extends { organCode: string; yearly: boolean }>(
  text: string,
  series: readonly Series[],
): { series: Series; year: number | null; serial: number } | null {
  const parts = parseDocumentNumber(text);
  if (!parts) return null;
  const found = series.find(
    ({ organCode, yearly }) => organCode === parts.organCode && yearly === (parts.year !== null),
  );
  return found ? { series: found, year: parts.year, serial: parts.serial } : null;
}
