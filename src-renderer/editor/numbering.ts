import type { Block, Level } from '@core/official-document/model';
import { numeralOf, numeralValue } from '@core/domain/documents/chinese-numerals';
import { fullWidthDigits, printedNumber, usualShapes, type Shape } from './numbering.patterns';

/**
 * Numbers after a change of structure. They stay as printed until the structure changes, and then only those change
 * whose place in the count has moved, so that what an office numbers in its own way is left alone.
 */
export interface NumberedBlock {
  role: Block['role'];
  level?: Level;
  number: string;
}

/** A kind of count: one for each level, for chapters, sections and articles. */
type Count = 1 | 2 | 3 | 4 | 'chapter' | 'section' | 'article';

/** Counts that start anew under it, unless the text went on counting. */
const under: Record<Count, Count[]> = {
  chapter: ['section', 1, 2, 3, 4],
  section: [1, 2, 3, 4],
  article: [1, 2, 3, 4],
  1: [2, 3, 4],
  2: [3, 4],
  3: [4],
  4: [],
};

export function countOf(block: Pick<NumberedBlock, 'role' | 'level'>): Count | null {
  if (block.role === 'heading' || block.role === 'item') return block.level ?? 1;
  if (block.role === 'chapter' || block.role === 'section' || block.role === 'article') return block.role;
  return null;
}

interface ReadNumber extends Shape {
  value: number;
  /** “之一” of an inserted article. */
  inserted: string;
}

function readNumber(number: string): ReadNumber | null {
  const found = printedNumber.exec(number.trim());
  const value = found?.[2] === undefined ? null : numeralValue(halfWidthDigits(found[2]));
  if (!found || value === null) return null;
  return { before: found[1] ?? '', value, after: found[3] ?? '', inserted: found[4] ?? '' };
}

const halfWidthDigits = (text: string): string =>
  text.replace(fullWidthDigits, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

export interface NumberingScheme {
  /** Counts that go on from section to section: 1. to 16. under 一、 to 五、. */
  through: Set<Count>;
  shapes: Record<Count, Shape>;
}

/** How these blocks are numbered: which counts go on under a new head, and what stands around the numerals. */
export function numberingScheme(blocks: readonly NumberedBlock[]): NumberingScheme {
  const scheme: NumberingScheme = { through: new Set(['article']), shapes: { ...usualShapes } };
  const restarted = new Set<Count>();
  const last = new Map<Count, number>();
  const seen = new Set<Count>();
  for (const block of blocks) {
    const count = countOf(block);
    const read = count === null ? null : readNumber(block.number);
    if (count === null || read === null) continue;
    if (!seen.has(count)) scheme.shapes[count] = { before: read.before, after: read.after };
    seen.add(count);
    if (restarted.has(count) && read.value > 1 && read.value === (last.get(count) ?? 0) + 1) scheme.through.add(count);
    restarted.delete(count);
    last.set(count, read.value);
    for (const lower of under[count]) if (seen.has(lower)) restarted.add(lower);
  }
  return scheme;
}

/** The number every block would carry under a scheme; '' for blocks without one. */
export function expectedNumbers(blocks: readonly NumberedBlock[], scheme: NumberingScheme): string[] {
  const counts = new Map<Count, number>();
  return blocks.map((block) => {
    const count = countOf(block);
    if (count === null) return '';
    const inserted = count === 'article' ? (readNumber(block.number)?.inserted ?? '') : '';
    const value = (counts.get(count) ?? 0) + (inserted === '' ? 1 : 0);
    counts.set(count, value);
    for (const lower of under[count]) if (!scheme.through.has(lower)) counts.delete(lower);
    const { before, after } = scheme.shapes[count];
    const arabic = count === 3 || count === 4;
    return `${before}${arabic || value > 999 || value < 1 ? value : numeralOf(value)}${after}${inserted}`;
  });
}

/** A block after the change: `was` is its index before it, null for a new or moved one. */
export interface ChangedBlock extends NumberedBlock {
  was: number | null;
}

/** The numbers after a change of structure. */
export function renumber(before: readonly NumberedBlock[], after: readonly ChangedBlock[]): string[] {
  const scheme = numberingScheme(before);
  const expectedBefore = expectedNumbers(before, scheme);
  const expectedAfter = expectedNumbers(after, scheme);
  return after.map((block, index) => {
    const expected = expectedAfter[index] ?? '';
    if (countOf(block) === null) return '';
    const old = block.was === null ? undefined : before[block.was];
    const unmoved =
      old !== undefined &&
      countOf(old) === countOf(block) &&
      block.was !== null &&
      expectedBefore[block.was] === expected &&
      block.number !== '';
    return unmoved ? block.number : expected;
  });
}
