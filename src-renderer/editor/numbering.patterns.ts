/** A number as printed: what stands before the numeral, the numeral, what stands after it, “之一” of an inserted article. */
export const printedNumber = /^(\D*?)([0-9０-９]+|[零〇一二两三四五六七八九十百]+)(\D*?)(之[一二三四五六七八九十]+)?$/u;
export const fullWidthDigits = /[０-９]/g;

/** What stands around a numeral. */
export interface Shape {
  before: string;
  after: string;
}

/** As the standard has it (7.3.3), and as laws number. */
export const usualShapes = {
  1: { before: '', after: '、' },
  2: { before: '（', after: '）' },
  3: { before: '', after: '.' },
  4: { before: '（', after: '）' },
  chapter: { before: '第', after: '章' },
  section: { before: '第', after: '节' },
  article: { before: '第', after: '条' },
} satisfies Record<string | number, Shape>;
