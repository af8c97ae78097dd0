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
    if (index >= titleLines && !line.includes('\t')) {
      const shape = shapeOf(line);
      for (const match of line.matchAll(gap)) {
        const after = meaning(line, match.index, match[0], shape);
        if (after !== match[0])
          edits.push({ start: start + match.index, end: start + match.index + match[0].length, after });
      }
    }
    start += line.length + 1;
  });
  text.apply('stray-space', edits);
}

/** What a line says as a whole about each of its gaps. */
interface LineShape {
  /** Nothing but names of a list: 周某某　沈某某　许某某. */
  isNames: boolean;
  /** Parts of two characters or more without a sentence: a wide gap is a column. */
  hasColumns: boolean;
  /** Ends of 第 一 章 and of a chapter's name (总　则), whose characters are set apart for looks only. */
  number: number;
  name: number;
}

const blanks = new RegExp(`[${blank}]+`, 'u');
const nameToken = /^\p{Script=Han}{1,4}(（[^（）]{1,6}）)?[，、；。]?$/u;
const chapterNumber = new RegExp(`^[${blank}]*第[${blank}]*[一二三四五六七八九十百零〇\\d]+[${blank}]*[编章节]`, 'u');
const spreadName = new RegExp(`^[${blank}]+(?:[${han}][${blank}]+)+[${han}][${blank}]*$`, 'u');

function shapeOf(line: string): LineShape {
  const tokens = line
    .replace(/^[^：]{1,8}：/, '')
    .trim()
    .split(blanks);
  const number = chapterNumber.exec(line)?.[0].length ?? 0;
  return {
    isNames:
      tokens.length >= 3 && tokens.every((token) => nameToken.test(token)) && tokens.some((token) => token.length >= 2),
    hasColumns: tokens.length >= 2 && !sentence.test(line) && tokens.every((token) => [...token].length >= 2),
    number,
    name: number > 0 && spreadName.test(line.slice(number)) ? line.length : number,
  };
}

/** What a gap becomes: itself, or nothing. */
function meaning(line: string, at: number, gapText: string, shape: LineShape): string {
  const left = line[at - 1] ?? '';
  const right = line[at + gapText.length] ?? '';
  if (at < shape.name && at !== shape.number) return '';
  if (at < 24 && numberMark.test(line.slice(0, at).trimStart())) return gapText;
  if (latinOrDigit.test(left) && latinOrDigit.test(right)) return gapText;
  if (!isChinese.test(left) && !isChinese.test(right)) return gapText;
  if (separatesColumns(line, at, gapText, shape)) return gapText;
  if (printedBy.test(line.slice(at + gapText.length, at + gapText.length + 24))) return '\u3000';
  if (isMark.test(left) || isMark.test(right)) return '';
  if (isHan.test(left) || isHan.test(right)) return '';
  return gapText;
}

/** Columns of a schedule, names of a list, numbered names on one line: the gap is all that keeps them apart. */
function separatesColumns(line: string, at: number, gapText: string, shape: LineShape): boolean {
  if (clockTime.test(line.slice(Math.max(0, at - 16), at))) return true;
  if (/^\d{1,2}[.．、](?!\d)/.test(line.slice(at + gapText.length, at + gapText.length + 4))) return true;
  const isWide = gapText.length >= 2 || gapText === '\u3000';
  return shape.isNames || (isWide && shape.hasColumns);
}
