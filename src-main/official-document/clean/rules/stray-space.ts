import { blank, chinese, han } from '../characters';
import type { TextUnderCleaning } from '../text-under-cleaning';

const gap = new RegExp(`(?<=[^${blank}\\n])[${blank}]+(?=[^${blank}\\n])`, 'gu');
const isChinese = new RegExp(`[${chinese}]`, 'u');
const isHan = new RegExp(`[${han}]`, 'u');
const isMark = /[，。、；：？！（）《》〈〉「」『』【】〔〕“”‘’…—％%]/u;
const latinOrDigit = /[0-9A-Za-z]/;
const numberMark =
  /^(?:[一二三四五六七八九十百]+[、．.]|（[一二三四五六七八九十百]+）|\d{1,3}[.．、]|（\d{1,3}）|\d{1,3}）|[①-⑳]|“?第[一二三四五六七八九十百零〇\d]+[编章节条](?:之[一二三四五六七八九十])?)$/;
const sentence = /[。；，？！]/;
/** Organ and date of printing at the two ends of one line (7.4). */
const printedBy = /^\d{4}年\d{1,2}月\d{1,2}日印发$/;
const clockTime = /\d{1,2}[:：]\d{2}(?:[-—–~～至]+\d{1,2}[:：]\d{2})?$/;

const tabAfterMark = new RegExp(
  `(?<=(?:^|\\n)[${blank}]*(?:[一二三四五六七八九十百]+[、．.]|（[一二三四五六七八九十百]+）|\\d{1,3}[.．、]|（\\d{1,3}）|\\d{1,3}）|[①-⑳]|第[一二三四五六七八九十百零〇\\d]+[编章节条]))[ ]*\\t[${blank}]*(?=[^\\t\\n]+(?:\\n|$))`,
  'gu',
);

/** The tab a word processor sets between the number it counted and the text: no column of a table. */
export function cleanTabsAfterMarks(text: TextUnderCleaning): void {
  text.replace('stray-space', tabAfterMark, () => '');
}

/**
 * Blanks inside Chinese text are slips of the hand or of a copied page, unless they separate: the mark of a level from
 * its text, a clock time from what happens then, the columns of a line without a sentence, the names of a list, the
 * parts of a title (recognised with the title). `titleLines` are the lines of the front whose blanks are left.
 */
export function cleanStraySpaces(text: TextUnderCleaning, titleLines: number): void {
  const edits: { start: number; end: number; after: string }[] = [];
  let start = 0;
  text.text.split('\n').forEach((line, index) => {
    if (index >= titleLines && !line.includes('\t'))
      for (const match of line.matchAll(gap)) {
        const after = meaning(line, match.index, match[0]);
        if (after !== match[0])
          edits.push({ start: start + match.index, end: start + match.index + match[0].length, after });
      }
    start += line.length + 1;
  });
  text.apply('stray-space', edits);
}

/** What a gap becomes: itself, or nothing. */
function meaning(line: string, at: number, blanks: string): string {
  const left = line[at - 1] ?? '';
  const right = line[at + blanks.length] ?? '';
  const before = line.slice(0, at).trimStart();
  if (isSpread(line, at)) return '';
  if (numberMark.test(before)) return blanks;
  if (latinOrDigit.test(left) && latinOrDigit.test(right)) return blanks;
  if (!isChinese.test(left) && !isChinese.test(right)) return blanks;
  if (separatesColumns(line, at, blanks, before)) return blanks;
  if (printedBy.test(line.slice(at + blanks.length))) return '\u3000';
  if (isMark.test(left) || isMark.test(right)) return '';
  if (isHan.test(left) || isHan.test(right)) return '';
  return blanks;
}

const provisionMark = new RegExp(
  `^[${blank}]*第[${blank}]*[一二三四五六七八九十百零〇\\d]+(?:[${blank}]*[编章节])(?:[${blank}]+(?:[${han}][${blank}]+)+[${han}][${blank}]*$)?`,
  'u',
);

/** The characters of 第 一 章 and of a chapter's name (总　则) are set apart for looks only. */
function isSpread(line: string, at: number): boolean {
  const match = provisionMark.exec(line)?.[0];
  if (match === undefined || at >= match.length) return false;
  return !/[编章节]$/u.test(line.slice(0, at));
}

/** Columns of a schedule, names of a list, numbered names on one line: the gap is all that keeps them apart. */
function separatesColumns(line: string, at: number, blanks: string, before: string): boolean {
  if (clockTime.test(before)) return true;
  if (/^\d{1,2}[.．、](?!\d)/.test(line.slice(at + blanks.length))) return true;
  const afterLabel = line.replace(/^[^：]{1,8}：/, '').trim();
  const tokens = afterLabel.split(new RegExp(`[${blank}]+`, 'u'));
  const names = tokens.filter((token) => /^\p{Script=Han}{1,4}(（[^（）]{1,6}）)?[，、；。]?$/u.test(token));
  if (tokens.length >= 3 && names.length === tokens.length && tokens.some((token) => token.length >= 2)) return true;
  const wide = blanks.length >= 2 || blanks === '\u3000';
  if (!wide || sentence.test(line)) return false;
  return tokens.length >= 2 && tokens.every((token) => [...token].length >= 2);
}
