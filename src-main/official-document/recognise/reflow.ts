import { characterUnits } from '../character-width';
import type { Line } from './lines';
import { readNumberMark, readProvisionMark } from './number-marks';
import { beginsAct, endsInAct } from './passage-note';
import {
  attachmentMarkLine,
  attachmentNamesLine,
  attendanceLine,
  closingFormula,
  dateLine,
  documentNumberLine,
  imprintLine,
  leadLine,
  organEnd,
  sentenceEnd,
} from './patterns';

/**
 * Lines that were broken by the width of a page or window and not by a person. The test is the typesetter's: a break
 * was forced when the first character of the next line would not have fitted on the line before it.
 */
export interface Wrapping {
  /** The widths the text may have been broken at, by width of characters or by their number; none: not broken. */
  widths: { width: number; measure: (text: string) => number }[];
  /** Paragraphs begin with blanks, so that a line without blanks goes on. */
  indented: boolean;
  /**
   * How much likelier a full line with a full stop at its very end goes on than ends its paragraph: above 1 it is
   * joined. Long paragraphs have many line ends, and paragraphs without a number are rare in a numbered text.
   */
  goesOnAfterStop: number;
}

const unitsOf = (text: string): number => [...text].reduce((sum, character) => sum + characterUnits(character), 0);
const lengthOf = (text: string): number => text.length;
const widest = 66;

/** Indices of the lines that go on in the next one. */
export function findBrokenLines(lines: readonly Line[]): number[] {
  const wrapping = readWrapping(lines);
  const broken: number[] = [];
  const last: Record<number, number> = {};
  let paragraph = '';
  lines.forEach((line, index) => {
    // The first name of a 附件说明 stands on the line of its label.
    const mark = readNumberMark(line.text.replace(attachmentNamesLine, ''));
    if (mark && paragraph === '') last[mark.level] = mark.value;
    paragraph += line.text;
    const next = lines[index + 1];
    const isSigning = next !== undefined && signsBefore(next, lines[index + 2]);
    if (next && !isSigning && goesOn(line, next, paragraph, wrapping, last)) broken.push(index);
    else paragraph = '';
  });
  return broken;
}

/**
 * What stood between two lines that were one: nothing; a blank between two Latin words, but not inside an address that
 * was cut; an ideographic space between two acts of a 题注 (…通过　2012年…批准).
 */
export function blankBetween(line: string, next: string): '' | ' ' | '\u3000' {
  if (endsInAct.test(line) && beginsAct.test(next)) return '\u3000';
  const isAddress =
    /(?:https?:|www\.|@)[0-9A-Za-z.@:/_?=&#-]*$/.test(line) ||
    (/(?:^|[^A-Za-z])[a-z]{1,5}$/.test(line) && /^[a-z]{0,4}:\/\//.test(next));
  return /[A-Za-z,;]$/.test(line) && /^[A-Za-z]/.test(next) && !isAddress ? ' ' : '';
}

/** An organ right above a date is the 署名, however full the line above it is. */
function signsBefore(line: Line, after: Line | undefined): boolean {
  if (after === undefined || !dateLine.test(after.text)) return false;
  return organEnd.test(line.text) && line.units >= 4 && line.units <= 34 && !/[，。；：！？\t]/.test(line.text);
}

/** Finds the width the lines were broken at from the lines that reach it. */
export function readWrapping(lines: readonly Line[]): Wrapping {
  const body = lines.filter((line) => !line.looks.table && !line.text.includes('\t'));
  const indented = isIndented(body);
  const plain: Wrapping = { widths: [], indented, goesOnAfterStop: 0 };
  if (body.length < 4) return plain;
  const found = [unitsOf, lengthOf].map((measure) => {
    // The blanks of an indent take room in the line as well.
    const sizes = body.map(
      (line) => measure(line.text) + (measure === unitsOf ? line.indent : Math.round(line.indent)),
    );
    const width = sizes.reduce((widest, size) => Math.max(widest, size), 0);
    const reaching = [...body.keys()].filter((index) => (sizes[index] ?? 0) >= width - 2.5);
    const same = sizes.filter((size) => size === width).length;
    const ended = reaching.filter((index) => endsByItself(body, index)).length;
    const isWrapped =
      width <= widest &&
      width >= 20 &&
      (reaching.length - ended >= Math.max(3, body.length * 0.15) || (same >= 2 && reaching.length - ended >= 2)) &&
      ended <= reaching.length * 0.5;
    return { isWrapped, width, measure, share: same / body.length, reaching: reaching.length };
  });
  const best = found.filter((one) => one.isWrapped).sort((a, b) => b.share - a.share)[0];
  if (!best) return plain;
  const paragraphs = Math.max(1, body.length - best.reaching);
  const unmarked = body.filter((line) => sentenceEnd.test(line.text) && !readNumberMark(line.text)).length;
  const goesOnAfterStop = (1.3 * (body.length / paragraphs - 1)) / Math.max(0.2, unmarked / body.length);
  const widths = found.filter((one) => one.isWrapped && one.share >= best.share * 0.8);
  return { widths, indented, goesOnAfterStop };
}

/** A line that only happens to be long: its sentence ends, or a number, a date or a clock time begins right after it. */
function endsByItself(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  return next === undefined || sentenceEnd.test(lines[index]?.text ?? '') || beginsElement(next, {}, false);
}

const timeOfDay = /^(?:(?:上|下|中)午|晚上|晚间|\d{1,2}[:：]\d{2}|\d{1,2}月\d{1,2}日(?:（|$|上午|下午|晚))/u;

function isIndented(lines: readonly Line[]): boolean {
  const marked = lines.filter((line) => readNumberMark(line.text) || readProvisionMark(line.text)?.role === 'article');
  if (marked.length >= 3) return marked.filter((line) => line.indent >= 1.5).length >= marked.length * 0.8;
  const begins = lines.filter((_, index) => index > 0 && sentenceEnd.test(lines[index - 1]?.text ?? ''));
  const indentedBegins = begins.filter((line) => line.indent >= 1.5).length;
  const flush = lines.some((line) => line.indent < 1);
  return flush && begins.length >= 2 && indentedBegins >= begins.length * 0.6;
}

function goesOn(line: Line, next: Line, paragraph: string, wrapping: Wrapping, last: Record<number, number>): boolean {
  if (line.looks.table || next.looks.table || line.text.includes('\t') || next.text.includes('\t')) return false;
  if (/^[，。、；：？！）》”’…％%,;:?!]/u.test(next.text) && !/^…{2}$/.test(next.text)) return true;
  if (isCutInside(line.text, next.text)) return true;
  const ended = sentenceEnd.test(line.text);
  const isFull = reaches(line, next, wrapping);
  if (beginsElement(next, last, isFull && !ended)) return false;
  if (isElementAlone(line.text) || (ended && beginsNextPoint(paragraph, next.text))) return false;
  if (wrapping.indented && next.indent >= 1.5) return false;
  if (/[，、（《〈“‘]$/u.test(line.text)) return true;
  if (!ended && isOpen(paragraph) && (isFull || line.units > 20)) return true;
  if (wrapping.indented && !ended && next.indent < 1 && line.units >= 20) return true;
  if (wrapping.widths.length > 0) {
    if (!isFull) return false;
    if (!ended) return true;
    if (wrapping.indented) return next.indent < 1;
    return /[。；][”’」』）]*$/u.test(line.text) && reaches(line, next, wrapping, 0) && wrapping.goesOnAfterStop > 1;
  }
  return isUnfinishedSentence(line, next, ended);
}

/** A date or a quantity cut in two: 1月|12日, 28|万元. */
function isCutInside(line: string, next: string): boolean {
  return (
    (/\d年$/.test(line) && /^\d{1,2}月/.test(next)) ||
    (/\d月$/.test(line) && /^\d{1,2}日/.test(next)) ||
    (/\d$/.test(line) && /^(?:[年月日万亿元]|个百分点)/.test(next))
  );
}

/** The first word of the next line would not have fitted on this one. */
function reaches(line: Line, next: Line, wrapping: Wrapping, tolerance = 2): boolean {
  const word = /^[0-9A-Za-z.%@:/_?=&#+-]+|^./u.exec(next.text)?.[0] ?? '';
  return wrapping.widths.some(({ width, measure }) => {
    const size = measure(line.text) + (measure === unitsOf ? line.indent : Math.round(line.indent));
    // The blank that stood before a number or a Latin word was lost with the break.
    const blank = word.length > 1 ? 1 : 0;
    return size + measure(word) + blank > width || (tolerance > 0 && size >= width - tolerance);
  });
}

/** A mark in its turn, a date, a lead line, an attachment: an element begins here whatever the line before says. */
function beginsElement(next: Line, last: Record<number, number>, isForced: boolean): boolean {
  const { text } = next;
  const mark = readNumberMark(text);
  if (mark) return !isForced || mark.value === 1 || mark.value === (last[mark.level] ?? 0) + 1;
  const provision = readProvisionMark(text);
  if (provision) return provision.spaced || !isForced;
  return (
    dateLine.test(text) ||
    documentNumberLine.test(text) ||
    attachmentMarkLine.test(text) ||
    (attachmentNamesLine.test(text) && !isForced) ||
    imprintLine.test(text) ||
    leadLine.test(text) ||
    (closingFormula.test(text) && !isForced) ||
    (timeOfDay.test(text) && !isForced) ||
    (attendanceLine.test(text) && !isForced)
  );
}

function isElementAlone(text: string): boolean {
  return dateLine.test(text) || documentNumberLine.test(text) || attachmentMarkLine.test(text) || leadLine.test(text);
}

/** A bracket, a book mark or a quotation is still open. */
function isOpen(text: string): boolean {
  return [
    ['（', '）'],
    ['《', '》'],
    ['“', '”'],
  ].some(([open, close]) => text.split(open as string).length > text.split(close as string).length);
}

/** Two lines of a list of persons: 某某为…, 某某的…职务. */
function areParallel(line: string, next: string): boolean {
  const person = /^[\u4e00-\u9fff·]{2,10}?(?:（[^（）]{1,12}）)?(?:为|的)/u;
  return person.test(line) && person.test(next);
}

const spokenOrdinal = /^(?:第?([一二三四五六七八九十])(?:是|要|，|、))/u;

/** 一是… 二是… as paragraphs: the next of those that began the paragraph begins one of its own. */
function beginsNextPoint(paragraph: string, next: string): boolean {
  const here = spokenOrdinal.exec(paragraph);
  const there = spokenOrdinal.exec(next);
  const numerals = '一二三四五六七八九十';
  return (
    here !== null &&
    there !== null &&
    here[0].at(-1) === there[0].at(-1) &&
    numerals.indexOf(here[1] as string) + 1 === numerals.indexOf(there[1] as string)
  );
}

/** In a text that was not wrapped: a long line without an end, cut by the foot of a page. */
function isUnfinishedSentence(line: Line, next: Line, ended: boolean): boolean {
  const level = readNumberMark(line.text)?.level;
  // A head has no full stop in it; what has one is a paragraph, whatever its mark.
  if (ended || (level === 1 && !line.text.includes('。'))) return false;
  const isShorterEnd = (line.units >= 23 || line.text.length >= 25) && next.units < line.units;
  // A sentence that has no comma yet: only what ends in the next line can be its end, and no head is that long.
  if (!/[，。；]/.test(line.text))
    return isShorterEnd && level === undefined && /[。：]$/.test(next.text) && !areParallel(line.text, next.text);
  return line.units >= 40 ? next.units > 2 : isShorterEnd && /[。；：]$/.test(next.text);
}
