/**
 * Formatted disk pages of Word 97–2003 ([MS-DOC] 2.9.33 ChpxFkp, 2.9.174 PapxFkp): 512 bytes each, telling by ranges of
 * byte offsets in the WordDocument stream what holds for the characters and paragraphs there. Only what reading needs
 * is kept. A page that makes no sense is passed over: it costs looks, not text.
 */
export interface Range {
  from: number;
  to: number;
}
export interface CharacterRange extends Range {
  deleted: boolean;
  inserted: boolean;
  hidden: boolean;
}
export interface ParagraphRange extends Range {
  inTable: boolean;
  rowEnd: boolean;
  numbered: boolean;
  pageBreakBefore: boolean;
  alignment: number | null;
  outlineLevel: number | null;
}

/** Sprms, [MS-DOC] 2.6. */
const sprm = {
  deleted: 0x0800,
  inserted: 0x0801,
  hidden: 0x083c,
  inTable: 0x2416,
  rowEnd: 0x2417,
  pageBreakBefore: 0x2407,
  oldAlignment: 0x2403,
  alignment: 0x2461,
  outlineLevel: 0x2640,
  list: 0x460b,
};

export function characterRanges(main: Uint8Array, table: Uint8Array): CharacterRange[] {
  const ranges: CharacterRange[] = [];
  for (const { page, count, bounds } of pagesOf(main, table)) {
    for (let i = 0; i < count; i++) {
      const at = (page[(count + 1) * 4 + i] ?? 0) * 2;
      if (at === 0) continue;
      const found = operands(page, at + 1, at + 1 + (page[at] ?? 0));
      const on = (code: number): boolean => ((found.get(code) ?? 0) & 1) === 1;
      const range = { ...bounds(i), deleted: on(sprm.deleted), inserted: on(sprm.inserted), hidden: on(sprm.hidden) };
      if (range.deleted || range.inserted || range.hidden) ranges.push(range);
    }
  }
  return ranges.sort((a, b) => a.from - b.from);
}

export function paragraphRanges(main: Uint8Array, table: Uint8Array): ParagraphRange[] {
  const ranges: ParagraphRange[] = [];
  for (const { page, count, bounds } of pagesOf(main, table)) {
    for (let i = 0; i < count; i++) {
      const at = (page[(count + 1) * 4 + i * 13] ?? 0) * 2;
      if (at === 0) continue;
      const words = page[at] ?? 0;
      // A length of 0 means that the next byte holds it; the style's index stands first and is not resolved.
      const [from, to] = words === 0 ? [at + 4, at + 2 + (page[at + 1] ?? 0) * 2] : [at + 3, at + words * 2];
      const found = operands(page, from, to);
      const alignment = found.get(sprm.alignment) ?? found.get(sprm.oldAlignment) ?? null;
      const outline = found.get(sprm.outlineLevel) ?? null;
      ranges.push({
        ...bounds(i),
        inTable: found.get(sprm.inTable) === 1,
        rowEnd: found.get(sprm.rowEnd) === 1,
        numbered: (found.get(sprm.list) ?? 0) > 0,
        pageBreakBefore: found.get(sprm.pageBreakBefore) === 1,
        alignment,
        outlineLevel: outline !== null && outline < 9 ? outline : null,
      });
    }
  }
  return ranges.sort((a, b) => a.from - b.from);
}

interface Page {
  page: Uint8Array;
  count: number;
  bounds(index: number): Range;
}

/** The table (PlcBte) holds n+1 offsets and n page numbers. A page named twice is read once. */
function* pagesOf(main: Uint8Array, table: Uint8Array): Generator<Page> {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const pages = Math.floor((table.length - 4) / 8);
  const seen = new Set<number>();
  for (let i = 0; i < pages; i++) {
    const number = view.getUint32((pages + 1) * 4 + i * 4, true) & 0x3fffff;
    const page = main.subarray(number * 512, number * 512 + 512);
    if (page.length < 512 || seen.has(number)) continue;
    seen.add(number);
    const pageView = new DataView(page.buffer, page.byteOffset, 512);
    const count = Math.min(page[511] ?? 0, 100);
    yield {
      page,
      count,
      bounds: (index) => ({ from: pageView.getUint32(index * 4, true), to: pageView.getUint32(index * 4 + 4, true) }),
    };
  }
}

/** Values of one and two bytes by sprm, between two places of a page; the width of others is only stepped over. */
function operands(page: Uint8Array, from: number, to: number): Map<number, number> {
  const found = new Map<number, number>();
  const end = Math.min(to, 511);
  for (let at = from; at + 3 <= end;) {
    const code = (page[at] ?? 0) | ((page[at + 1] ?? 0) << 8);
    const low = page[at + 2] ?? 0;
    found.set(code, code >> 13 === 2 || code >> 13 === 4 || code >> 13 === 5 ? low | ((page[at + 3] ?? 0) << 8) : low);
    // sprmTDefTable alone has a length of two bytes, which counts one of them.
    const variable = code === 0xd608 ? 1 + (low | ((page[at + 3] ?? 0) << 8)) : 1 + low;
    at += 2 + ([1, 1, 2, 4, 2, 2, variable, 3][code >> 13] ?? 1);
  }
  return found;
}

/** The range a byte offset lies in. */
export function rangeAt<T extends Range>(ranges: readonly T[], offset: number): T | null {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range) return null;
    if (offset < range.from) high = middle - 1;
    else if (offset >= range.to) low = middle + 1;
    else return range;
  }
  return null;
}
