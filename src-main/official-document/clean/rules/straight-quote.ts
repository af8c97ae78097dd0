import { chinese } from '../characters';
import type { TextUnderCleaning } from '../text-under-cleaning';

const hasChinese = new RegExp(`[${chinese}]`, 'u');

/**
 * Straight quotation marks of a Chinese paragraph become “ ” in turn, where their number shows that they pair. An odd
 * one leaves the paragraph as it is: which of them is missing is for a person to say.
 */
export function cleanStraightQuotes(text: TextUnderCleaning): void {
  const edits: { start: number; end: number; after: string }[] = [];
  let start = 0;
  for (const line of text.text.split('\n')) {
    if (hasChinese.test(line)) for (const edit of pairs(line, start, /["＂]/g, '“', '”')) edits.push(edit);
    start += line.length + 1;
  }
  text.apply('straight-quote', edits);
  const single = new RegExp(`(?<![A-Za-z0-9])'([^'\\n]*[${chinese}][^'\\n]*)'(?![A-Za-z0-9])`, 'gu');
  text.replace('straight-quote', single, (match) => `‘${match[1]}’`);
}

function pairs(
  line: string,
  start: number,
  mark: RegExp,
  open: string,
  close: string,
): { start: number; end: number; after: string }[] {
  const places = [...line.matchAll(mark)].map((match) => match.index);
  if (places.length % 2 === 1) return [];
  return places.map((at, index) => ({ start: start + at, end: start + at + 1, after: index % 2 === 0 ? open : close }));
}
