import type { Line } from './lines';
import { readNumberMark } from './number-marks';
import { readDate } from './passage-note';
import {
  attachmentNamesLine,
  attendanceLine,
  dateLine,
  leadLine,
  organEnd,
  sentenceEnd,
  signedDateLine,
} from './patterns';
import { takeAttachmentNames, takeAttachments, takeImprint, takeNamesAfterDate } from './attachments';
import { isDate, isOrgan, type Tail } from './tail-lines';
import { isUnderPaper } from './surroundings';
import { countTitleLines } from './title';

export type { Tail };

/** Reads the tail of `lines` from the end; the text begins at `from`. */
export function readTail(lines: readonly Line[], from: number): Tail {
  const tail: Tail = {
    attachmentNames: [],
    organs: [],
    date: null,
    supplementaryNote: null,
    imprint: [],
    attachments: [],
    stray: [],
    end: lines.length,
  };
  let end = takeAttachments(tail, lines, from, lines.length);
  end = takeImprint(tail, lines, from, end);
  end = takeFollowingText(tail, lines, from, end);
  end = takeWebTail(tail, lines, from, end);
  end = takeNamesAfterDate(tail, lines, from, end);
  end = takeSigning(tail, lines, from, end);
  tail.end = takeAttachmentNames(tail, lines, from, end);
  return tail;
}

/** What a web page prints under a paper: it goes after the text as paragraphs. */
function takeWebTail(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  let at = end;
  while (at - 1 > from && isUnderPaper((lines[at - 1] as Line).text)) at--;
  if (at === end || !isDate((lines[at - 1] as Line).text)) return end;
  for (const line of lines.slice(at, end)) tail.stray.push(line);
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

/** A signed paper without a date: the last line is an organ's full name after a finished sentence. */
function takeUndatedOrgan(tail: Tail, lines: readonly Line[], from: number, end: number): number {
  const line = lines[end - 1];
  const before = lines[end - 2];
  if (!line || !before || end - 2 < from || !isSigned(line) || !/[。）！]$/.test(before.text)) return end;
  if (!/(?:委员会|办公室|办公厅|政府|常委会|主席团|法院|检察院|党组)$/u.test(line.text)) return end;
  return takeOrgans(tail, lines, from, end);
}
