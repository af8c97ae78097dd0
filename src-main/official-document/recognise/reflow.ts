import { characterUnits } from '../character-width';
import type { Line } from './lines';
import { readNumberMark, readProvisionMark } from './number-marks';
import {
  attachmentMarkLine,
  attachmentNamesLine,
  attendanceLine,
  dateLine,
  documentNumberLine,
  imprintLine,
  leadLine,
  sentenceEnd,
} from './patterns';

/**
 * Lines that were broken by the width of a page or window and not by a person. The test is the typesetter's: a break
 * was forced when the first character of the next line would not have fitted on the line before it.
 */
export interface Wrapping {
  /** The width the text was broken at, in the measure below; null when it was not broken by a width. */
  width: number | null;
  measure: (text: string) => number;
  /** Paragraphs begin with blanks, so that a line without blanks goes on. */
  indented: boolean;
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
    const mark = readNumberMark(line.text);
    if (mark && paragraph === '') last[mark.level] = mark.value;
    paragraph += line.text;
    const next = lines[index + 1];
    if (next && goesOn(line, next, paragraph, wrapping, last)) broken.push(index);
    else paragraph = '';
  });
  return broken;
}

/** Finds the width the lines were broken at from the lines that reach it. */
export function readWrapping(lines: readonly Line[]): Wrapping {
  const body = lines.filter((line) => !line.looks.table && !line.text.includes('\t'));
  const indented = isIndented(body);
  const plain: Wrapping = { width: null, measure: unitsOf, indented };
  if (body.length < 4) return plain;
  const found = [unitsOf, lengthOf].map((measure) => {
    // The blanks of an indent take room in the line as well.
    const sizes = body.map((line) => measure(line.text) + (measure === unitsOf ? line.indent : Math.round(line.indent)));
    const width = Math.max(...sizes);
    const reaching = body.filter((_, index) => (sizes[index] ?? 0) >= width - 2.5);
    const ended = reaching.filter((line) => sentenceEnd.test(line.text)).length;
    const isWrapped =
      width <= widest && width >= 16 && reaching.length >= Math.max(3, body.length * 0.2) && ended <= reaching.length * 0.5;
    return { isWrapped, width, measure, share: reaching.length / body.length };
  });
  const best = found.filter((one) => one.isWrapped).sort((a, b) => b.share - a.share)[0];
  return best ? { width: best.width, measure: best.measure, indented } : plain;
}

function isIndented(lines: readonly Line[]): boolean {
  const begins = lines.filter((_, index) => index > 0 && sentenceEnd.test(lines[index - 1]?.text ?? ''));
  const indentedBegins = begins.filter((line) => line.indent >= 1.5).length;
  const flush = lines.some((line) => line.indent < 1);
  return flush && begins.length >= 2 && indentedBegins >= begins.length * 0.6;
}

function goesOn(line: Line, next: Line, paragraph: string, wrapping: Wrapping, last: Record<number, number>): boolean {
  if (line.looks.table || next.looks.table || line.text.includes('\t') || next.text.includes('\t')) return false;
  if (/^[，。、；：？！）》”’…％%]/u.test(next.text) && !/^…{2}$/.test(next.text)) return true;
  const ended = sentenceEnd.test(line.text);
  const isFull = reaches(line, next, wrapping);
  if (beginsElement(next, last, isFull && !ended)) return false;
  if (isElementAlone(line.text)) return false;
  if (wrapping.indented && next.indent >= 1.5) return false;
  if (/[，、（《〈“‘]$/u.test(line.text)) return true;
  if (!ended && isOpen(paragraph) && (isFull || line.units > 20)) return true;
  if (wrapping.width !== null) {
    if (!isFull) return false;
    return !ended || (wrapping.indented && next.indent < 1);
  }
  return isUnfinishedSentence(line, next, ended);
}

/** The first word of the next line would not have fitted on this one. */
function reaches(line: Line, next: Line, wrapping: Wrapping): boolean {
  if (wrapping.width === null) return false;
  const indent = wrapping.measure === unitsOf ? line.indent : Math.round(line.indent);
  const size = wrapping.measure(line.text) + indent;
  const word = /^[0-9A-Za-z.%]+|^./u.exec(next.text)?.[0] ?? '';
  return size + wrapping.measure(word) > wrapping.width || size >= wrapping.width - 2;
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

/** In a text that was not wrapped: a long line without an end, cut by the foot of a page. */
function isUnfinishedSentence(line: Line, next: Line, ended: boolean): boolean {
  if (ended || line.units < 40 || !/[，。；]/.test(line.text)) return false;
  return next.units > 2 && readNumberMark(line.text)?.level !== 1;
}
