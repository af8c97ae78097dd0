import type { SigningForm } from '../model';
import type { DocumentKind } from '../model';
import type { Line } from './lines';
import { readNumberMark } from './number-marks';
import { readDate } from './passage-note';
import {
  attachmentMarkLine,
  attachmentNamesLine,
  attendanceLine,
  dateLine,
  imprintLine,
  leadLine,
  organEnd,
  postInLine,
  printedByLine,
  sentenceEnd,
  signedDateLine,
} from './patterns';
import { countTitleLines } from './title';

/** What stands below the text of a paper, and the attachments after it. */
export interface Tail {
  attachmentNames: { text: string; line: Line; offset: number }[];
  organs: { text: string; line: Line; offset: number }[];
  date: { iso: string; line: Line; offset: number } | null;
  supplementaryNote: Line | null;
  imprint: Line[];
  attachments: { mark: string; number: number | null; lines: Line[] }[];
  /** Index after the last line of the text. */
  end: number;
}

/** Reads the tail of `lines` from the end; the text begins at `from`. */
export function readTail(lines: readonly Line[], from: number): Tail {
  const tail: Tail = {
    attachmentNames: [],
    organs: [],
    date: null,
    supplementaryNote: null,
    imprint: [],
    attachments: [],
    end: lines.length,
  };
  let end = takeAttachments(tail, lines, from, lines.length);
  end = takeImprint(tail, lines, from, end);
  end = takeFollowingText(tail, lines, from, end);
  end = takeSigning(tail, lines, from, end);
  tail.end = takeAttachmentNames(tail, lines, from, end);
  return tail;
}

/** 附件 on a line of its own begins an attachment; 抄送 after the last one belongs to the 版记. */
function takeAttachments(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  const starts = lines.flatMap((line, index) => (index >= from && attachmentMarkLine.test(line.text) ? [index] : []));
  const first = starts[0];
  if (first === undefined) return end;
  // “附件：” alone over a list of names is the 附件说明, when nothing was signed before it and a date comes after it.
  const heads = starts.filter((start) => !isNamesHead(lines, start, end));
  if (heads[0] === undefined) return end;
  heads.forEach((start, index) => {
    let stop = heads[index + 1] ?? end;
    const text = (lines[start] as Line).text.replace(/[ \u3000]/g, '').replace(/[：:]$/, '');
    if (index === heads.length - 1) stop = takeImprint(tail, lines, start + 1, stop);
    const digits = text.slice(2);
    const number =
      digits === '' ? null : /^\d+$/.test(digits) ? Number(digits) : '一二三四五六七八九十'.indexOf(digits) + 1;
    tail.attachments.push({ mark: text, number, lines: lines.slice(start + 1, stop) });
  });
  return heads[0];
}

function isNamesHead(lines: readonly Line[], start: number, end: number): boolean {
  const line = lines[start] as Line;
  if (!/[：:]$/.test(line.text)) return false;
  const after = lines.slice(start + 1, end);
  const date = after.findIndex((one) => dateLine.test(one.text));
  return date >= 0 && date <= 12 && after.slice(0, date).every((one) => one.units < 40 && !one.text.includes('。'));
}

function takeImprint(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  const start = lines.findIndex((line, index) => index >= from && index < end && imprintLine.test(line.text));
  const alone = end - 1 >= from && printedByLine.test((lines[end - 1] as Line).text) ? end - 1 : -1;
  const at = start >= 0 ? start : alone;
  if (at < 0 || end - at > 6) return end;
  tail.imprint.push(...lines.slice(at, end));
  return at;
}

/** The text a 公告 promulgates follows it without a mark: after the date a new title begins. */
function takeFollowingText(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  for (let at = from; at < end - 3; at++) {
    if (!isDate((lines[at] as Line).text)) continue;
    const count = countTitleLines(lines, at + 1);
    if (count === 0 || at + 1 + count >= end - 1 || at === from) continue;
    tail.attachments.unshift({ mark: '', number: null, lines: lines.slice(at + 1, end) });
    return at + 1;
  }
  return end;
}

const isDate = (text: string): boolean => dateLine.test(text) || signedDateLine.test(text);

function takeSigning(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  let at = end;
  const last = lines[at - 1];
  const beforeLast = lines[at - 2];
  if (last && beforeLast && at - 2 >= from && /^[（(].+[）)]$/.test(last.text) && isDate(beforeLast.text)) {
    tail.supplementaryNote = last;
    at--;
  }
  const line = lines[at - 1];
  if (!line || at - 1 < from) return end;
  const both = signedDateLine.exec(line.text);
  if (both && isOrgan(both[1] as string)) {
    const dateText = both[2] as string;
    const iso = readDate(dateText);
    if (iso === null) return end;
    tail.date = { iso, line, offset: line.text.length - dateText.length };
    tail.organs = [{ text: (both[1] as string).trim(), line, offset: 0 }];
    return at - 1;
  }
  if (dateLine.test(line.text)) {
    const iso = readDate(line.text);
    if (iso === null) return end;
    tail.date = { iso, line, offset: 0 };
    return takeOrgans(tail, lines, from, at - 1);
  }
  return tail.supplementaryNote === null ? takeUndatedOrgan(tail, lines, from, at) : end;
}

/** Up to four lines above the date: organs, or a person by post and name. */
function takeOrgans(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  let at = end;
  while (at - 1 >= from && end - at < 6) {
    const line = lines[at - 1] as Line;
    if (!isSigned(line)) break;
    at--;
    const names = splitOrgans(line.text);
    let offset = 0;
    const found = names.map((text) => {
      const place = line.text.indexOf(text, offset);
      offset = place + text.length;
      return { text, line, offset: place };
    });
    tail.organs.unshift(...found);
  }
  return at;
}

/** Two organs side by side on one line. */
function splitOrgans(text: string): string[] {
  const parts = text.split(/[ \t\u3000\u00a0]+/u);
  return parts.length > 1 && parts.every((part) => organEnd.test(part) && part.length >= 4) ? parts : [text];
}

function isSigned(line: Line): boolean {
  const { text } = line;
  if (line.units > 34 || /[，；。：！？\t]/.test(text) || sentenceEnd.test(text) || line.looks.table) return false;
  if (readNumberMark(text) || leadLine.test(text) || attendanceLine.test(text) || attachmentNamesLine.test(text))
    return false;
  return isOrgan(text);
}

function isOrgan(text: string): boolean {
  const bare = text.replace(/[ \u3000]/g, '').replace(/[（(](?:章|盖章|印章|公章|签章|签名)[）)]$/u, '');
  return organEnd.test(bare) || (postInLine.test(bare) && bare.length <= 20);
}

/** A signed paper without a date: the last line is an organ's full name after a finished sentence. */
function takeUndatedOrgan(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  const line = lines[end - 1];
  const before = lines[end - 2];
  if (!line || !before || end - 2 < from || !isSigned(line) || !/[。）！]$/.test(before.text)) return end;
  if (!/(?:委员会|办公室|办公厅|政府|常委会|主席团|法院|检察院|党组)$/u.test(line.text)) return end;
  return takeOrgans(tail, lines, from, end);
}

/** 附件：1.… 2.… on one line or several, between text and signature. */
function takeAttachmentNames(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  let start = -1;
  for (let at = end - 1; at >= Math.max(from, end - 24); at--) {
    const { text } = lines[at] as Line;
    if (attachmentNamesLine.test(text) || (attachmentMarkLine.test(text) && /[：:]$/.test(text))) start = at;
    if (start >= 0) break;
  }
  if (start < 0) return end;
  const block = lines.slice(start, end);
  if (block.slice(1).some((line) => !readNumberMark(line.text) && line.units > 60)) return end;
  for (const line of block) {
    const label = attachmentNamesLine.exec(line.text)?.[0] ?? (attachmentMarkLine.test(line.text) ? line.text : '');
    const pieces = splitNames(line.text.slice(label.length));
    for (const piece of pieces) {
      const previous = tail.attachmentNames.at(-1);
      // A line without a number of its own goes on with the name above it.
      if (line !== block[0] && piece.mark === '' && previous) previous.text += piece.text;
      else if (piece.text !== '')
        tail.attachmentNames.push({ text: piece.text, line, offset: label.length + piece.offset });
    }
  }
  return start;
}

function splitNames(text: string): { text: string; mark: string; offset: number }[] {
  const marks = [...text.matchAll(/(?:^|[ \t\u3000\u00a0；;。]+)(\d{1,2}[.．、](?!\d(?!\d{3}年)))[ \t\u3000]*/gu)];
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

/** 7.3.5: papers that go out under seal, and papers of a meeting that do not. */
export function signingFormOf(kind: DocumentKind): SigningForm {
  return ['notice', 'letter', 'request', 'reply', 'announcement'].includes(kind) ? 'sealed' : 'unsealed';
}
