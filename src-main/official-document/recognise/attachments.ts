import type { Line } from './lines';
import { readNumberMark } from './number-marks';
import { attachmentMarkLine, attachmentNamesLine, dateLine, imprintLine, printedByLine } from './patterns';
import { isDate, type Tail } from './tail-lines';

/** Where an attachment begins: its mark, and the title when it stands on the line of the mark. */
interface AttachmentHead {
  at: number;
  mark: string;
  title: Line | null;
}

/**
 * 附件 on a line of its own begins an attachment, and so does “附件1：名称” after the date; 抄送 after the last one
 * belongs to the 版记.
 */
export function takeAttachments(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  const heads = readHeads(lines, from, end);
  heads.forEach(({ at, mark, title }, index) => {
    let stop = heads[index + 1]?.at ?? end;
    if (index === heads.length - 1) stop = takeImprint(tail, lines, at + 1, stop);
    const digits = mark.slice(2);
    const number =
      digits === '' ? null : /^\d+$/.test(digits) ? Number(digits) : '一二三四五六七八九十'.indexOf(digits) + 1;
    const text = lines.slice(at + 1, stop);
    tail.attachments.push({ mark, number, lines: title === null ? text : [title, ...text] });
  });
  return heads[0]?.at ?? end;
}

function readHeads(lines: readonly Line[], from: number, end: number): AttachmentHead[] {
  const heads: AttachmentHead[] = [];
  for (let at = from; at < end; at++) {
    const line = lines[at] as Line;
    // “附件：” alone over a list of names is the 附件说明, when nothing was signed before it and a date comes after it.
    if (attachmentMarkLine.test(line.text)) {
      if (!isNamesHead(lines, at, end)) heads.push({ at, mark: bareMark(line.text), title: null });
      continue;
    }
    const label = attachmentNamesLine.exec(line.text)?.[0];
    if (label === undefined || !isSignedAbove(lines, from, at, heads) || !hasText(lines, at, end)) continue;
    const mark = bareMark(label);
    if (mark.length < 2) continue;
    const looks = { ...line.looks, alignment: 'center' as const };
    const title = { ...line, text: line.text.slice(label.length), start: line.start + label.length, looks };
    heads.push({ at, mark, title });
  }
  return heads;
}

const bareMark = (text: string): string => text.replace(/[ \t\u3000]/g, '').replace(/[：:]$/, '');

function isSignedAbove(lines: readonly Line[], from: number, at: number, heads: readonly AttachmentHead[]): boolean {
  return heads.length > 0 || lines.slice(Math.max(from, at - 3), at).some((line) => isDate(line.text));
}

/** Something that is neither another name nor the 版记 follows. */
function hasText(lines: readonly Line[], at: number, end: number): boolean {
  const next = lines.slice(at + 1, end).find((line) => !attachmentNamesLine.test(line.text));
  return next !== undefined && !imprintLine.test(next.text) && !printedByLine.test(next.text);
}

function isNamesHead(lines: readonly Line[], start: number, end: number): boolean {
  const line = lines[start] as Line;
  if (!/[：:]$/.test(line.text)) return false;
  const after = lines.slice(start + 1, Math.min(end, start + 14));
  const date = after.findIndex((one) => dateLine.test(one.text));
  return date >= 0 && date <= 12 && after.slice(0, date).every((one) => one.units < 40 && !one.text.includes('。'));
}

export function takeImprint(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  const start = lines.findIndex((line, index) => index >= from && index < end && imprintLine.test(line.text));
  const alone = end - 1 >= from && printedByLine.test((lines[end - 1] as Line).text) ? end - 1 : -1;
  const at = start >= 0 ? start : alone;
  if (at < 0 || end - at > 6) return end;
  tail.imprint.push(...lines.slice(at, end));
  return at;
}

/** A 附件说明 that stands under the date instead of above the 署名. */
export function takeNamesAfterDate(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  let at = end;
  while (at - 1 > from && attachmentNamesLine.test((lines[at - 1] as Line).text)) at--;
  if (at === end || !isDate((lines[at - 1] as Line).text)) return end;
  readNames(tail, lines.slice(at, end));
  return at;
}

/** 附件：1.… 2.… on one line or several, or 附件1：… 附件2：…, between text and signature. */
export function takeAttachmentNames(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  const isStart = ({ text }: Line): boolean =>
    attachmentNamesLine.test(text) || (attachmentMarkLine.test(text) && /[：:]$/.test(text));
  let start = end - 1;
  while (start >= Math.max(from, end - 24) && !isStart(lines[start] as Line)) start--;
  if (start < Math.max(from, end - 24)) return end;
  while (start - 1 >= from && isStart(lines[start - 1] as Line)) start--;
  const block = lines.slice(start, end);
  if (block.slice(1).some((line) => !isStart(line) && !readNumberMark(line.text) && line.units > 60)) return end;
  readNames(tail, block);
  return start;
}

function readNames(tail: Tail, block: readonly Line[]): void {
  for (const line of block) {
    const label = attachmentNamesLine.exec(line.text)?.[0] ?? (attachmentMarkLine.test(line.text) ? line.text : '');
    for (const piece of splitNames(line.text.slice(label.length))) {
      const previous = tail.attachmentNames.at(-1);
      // A line without a number of its own goes on with the name above it.
      if (label === '' && piece.mark === '' && previous) previous.text += piece.text;
      else if (piece.text !== '')
        tail.attachmentNames.push({ text: piece.text, line, offset: label.length + piece.offset });
    }
  }
}

function splitNames(text: string): { text: string; mark: string; offset: number }[] {
  const marks = [
    ...text.matchAll(/(?:^|[ \t\u3000\u00a0；;。]+)(\d{1,2}[.．、](?!\d(?!\d{3}年)))[ \t\u3000\u00a0]*/gu),
  ];
  if (marks.length === 0) return [{ text: text.trim(), mark: '', offset: 0 }];
  const before = text.slice(0, marks[0]?.index).trim();
  const numbered = marks.map((match, index) => {
    const start = match.index + match[0].length;
    const end = marks[index + 1]?.index ?? text.length;
    return { text: text.slice(start, end).trim(), mark: match[1] as string, offset: start };
  });
  // What stands before the first number is the end of the name on the line above.
  return before === '' ? numbered : [{ text: before, mark: '', offset: text.indexOf(before) }, ...numbered];
}
