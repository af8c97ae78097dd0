import type { DocumentKind, PassageNote } from '../model';
import type { Line } from './lines';
import { kindOfTitle, type KindOfTitle } from './kind-of-title';
import { readNumberMark } from './number-marks';
import { composeNote, looksLikeNote, noteIsWhole, readPassageNote } from './passage-note';
import {
  attendanceLine,
  documentNumberLine,
  leadLine,
  organEnd,
  postInLine,
  sentenceEnd,
  serialNumberLine,
} from './patterns';
import { isAboveTitle, isOfWebPage } from './surroundings';
import { composeTitle, countTitleLines } from './title';

/** What stands above the text of a paper. Each element with the lines it was made of, for the stretches. */
export interface Front {
  /** Lines that are no part of the paper (see surroundings.ts): they go before its text as paragraphs. */
  stray: Line[];
  documentNumber: { text: string; lines: Line[] } | null;
  title: { text: string; lines: Line[] };
  kind: KindOfTitle | null;
  serialNumber: { text: string; lines: Line[] } | null;
  note: { note: PassageNote; lines: Line[] } | null;
  byline: { text: string; lines: Line[] } | null;
  recipients: { text: string; lines: Line[] } | null;
  /** Index of the first line of the text. */
  end: number;
}

const gaps = /[ \t\u3000\u00a0]+/g;

/** Reads the front from line `from` on. */
export function readFront(lines: readonly Line[], from = 0): Front {
  let at = from;
  const front: Front = {
    stray: [],
    documentNumber: null,
    title: { text: '', lines: [] },
    kind: null,
    serialNumber: null,
    note: null,
    byline: null,
    recipients: null,
    end: from,
  };
  at = takeAboveTitle(front, lines, at);
  const count = countTitleLines(lines, at);
  const titleLines = lines.slice(at, at + count);
  front.title = { text: composeTitle(titleLines.map((line) => line.text)), lines: titleLines };
  front.kind = kindOfTitle(front.title.text);
  at += count;
  for (let before = -1; before !== at && at < lines.length;) {
    before = at;
    const line = lines[at] as Line;
    if (front.documentNumber === null && documentNumberLine.test(line.text)) at = takeNumber(front, lines, at);
    else if (count > 0 && front.serialNumber === null && serialNumberLine.test(line.text)) {
      front.serialNumber = { text: line.text.replace(gaps, ''), lines: [line] };
      at++;
    } else if (count > 0 && isOfWebPage(line.text)) {
      front.stray.push(line);
      at++;
    } else {
      if (front.note === null) at = takeNote(front, lines, at);
      if (front.byline === null && at === before) at = takeByline(front, lines, at);
    }
  }
  front.end = takeRecipients(front, lines, at);
  return front;
}

/** What is printed or shown above a title, and the 发文字号 wherever it stands there. */
function takeAboveTitle(front: Front, lines: readonly Line[], from: number): number {
  let at = from;
  for (; at < Math.min(lines.length - 1, from + 8); at++) {
    const line = lines[at] as Line;
    const signed = numberAndSignatory.exec(line.text);
    if (documentNumberLine.test(line.text)) takeNumber(front, lines, at);
    else if (signed) {
      const [whole, number, signatory] = signed as unknown as [string, string, string];
      const place = whole.length - signatory.length;
      front.documentNumber = { text: number.replace(gaps, ''), lines: [{ ...line, text: number }] };
      front.stray.push({ ...line, text: signatory, start: line.start + place });
    } else if (isAboveTitle(line.text)) front.stray.push(line);
    else break;
  }
  return at;
}

/** 发文字号 and 签发人 at the two ends of one line (7.2.6). */
const numberAndSignatory = /^([^，。；：！？]{1,24}?〔\d{4}〕\s*\d{1,4}号)[ \t\u3000]+(签发人[：:].*)$/u;

function takeNumber(front: Front, lines: readonly Line[], at: number): number {
  const line = lines[at] as Line;
  front.documentNumber = { text: line.text.replace(gaps, ''), lines: [line] };
  return at + 1;
}

/** A 题注 that tells several amendments, in characters; a longer line is text. */
const longestNote = 400;

/** A 题注 of up to twelve lines (one that tells three amendments, cut at the width of a page), and a second bracket after it (…通过）（…修正）. */
function takeNote(front: Front, lines: readonly Line[], from: number): number {
  let taken: Line[] = [];
  for (let at = from; at < Math.min(lines.length, from + 12); at++) {
    const line = lines[at] as Line;
    if (line.looks.table || line.text.includes('\t') || line.text.length > longestNote) break;
    taken.push(line);
    const text = composeNote(taken.map((piece) => piece.text));
    if (/[。；]/.test(text) || (!/^[（(]/.test(text) && /[，：]/.test(text))) return from;
    if (!noteIsWhole(text)) continue;
    const followed = lines[at + 1];
    if (followed && looksLikeNote(followed.text) && /^[（(]/.test(followed.text)) continue;
    if (followed && /^(?:根据)?\d{4}年[^，。]*(?:通过|批准|修[正订改])$/u.test(followed.text.replace(gaps, '')))
      continue;
    if (!looksLikeNote(text)) return from;
    const note = readPassageNote(text);
    if (note === null) return from;
    // Without brackets only a session and what it did can be a note, not a sentence about another paper.
    if (!/^[（(]/.test(text) && (note.body === null || /^《/.test(text))) return from;
    front.note = { note, lines: taken };
    return at + 1;
  }
  taken = [];
  return from;
}

const nameLine = /^[\u4e00-\u9fff·]{1,6}([ \u3000]+[\u4e00-\u9fff])?$/u;

const isPostLine = (line: Line): boolean => line.units <= 40 && postInLine.test(line.text);

/** Organ, post and name of who reports, on one line to three, under a note that names the meeting. */
function takeByline(front: Front, lines: readonly Line[], from: number): number {
  const isSpeech = /(?:主持词|讲话|发言|致辞)$/u.test(front.title.text);
  const isReport = front.kind?.kind === 'report' || front.note?.note.act === null;
  if (!(isReport || isSpeech) || front.title.lines.length === 0) return from;
  const taken: Line[] = [];
  for (let at = from; at < Math.min(lines.length, from + 3); at++) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    const isName = nameLine.test(line.text) && (taken.length > 0 || (isSpeech && /：$/.test(next?.text ?? '')));
    const isPost = isPostLine(line) && taken.every((one) => !isPostLine(one));
    const isOrgan = taken.length === 0 && organEnd.test(line.text) && next !== undefined && isPostLine(next);
    if (
      !(isName || isPost || isOrgan) ||
      sentenceEnd.test(line.text) ||
      /[，。；]/.test(line.text) ||
      readNumberMark(line.text)
    )
      break;
    taken.push(line);
  }
  if (taken.length === 0) return from;
  front.byline = { text: composeByline(taken.map((line) => line.text)), lines: taken };
  return from + taken.length;
}

/** Parts apart by one ideographic space; the blank inside a name of two characters is gone. */
export function composeByline(lines: readonly string[]): string {
  const tokens = lines.flatMap((line) => line.split(gaps));
  const parts: string[] = [];
  for (const token of tokens) {
    const last = parts.at(-1);
    if (last !== undefined && [...last].length === 1 && [...token].length <= 2) parts[parts.length - 1] = last + token;
    else parts.push(token);
  }
  return parts.join('　');
}

const sentenceBeforeColon =
  /(?:如下|以下|下列|如次|包括|分别是|为|是)：$|[》”]：$|根据|依照|按照|依法|现将|现就|为了|任命|免去|决定|决议|补选|选举|通过|附件|汇报|议定|指出|强调|要求|认为|听取|提出|如下|了|\d{4}年/u;
const addressee =
  /各|委|政府|办公|局|院|部|单位|同志|代表|委员|公司|校|先生|女士|主席|主任|人大|厅|处|会|市|县|区|镇|乡/u;

/** Papers addressed to nobody: a colon in their first lines ends a label. */
const withoutRecipients: readonly DocumentKind[] = ['list', 'agenda', 'schedule', 'rules'];

/** 主送机关 or 称谓: one line or several, ending in a colon, before the text begins. */
function takeRecipients(front: Front, lines: readonly Line[], from: number): number {
  if (front.kind && withoutRecipients.includes(front.kind.kind)) return from;
  const taken: Line[] = [];
  for (let at = from; at < Math.min(lines.length, from + 6); at++) {
    const line = lines[at] as Line;
    if (line.looks.table || /[。；！？\t]/.test(line.text) || readNumberMark(line.text)) return from;
    taken.push(line);
    if (!/[：:]$/.test(line.text)) continue;
    const text = taken
      .map((piece) => piece.text)
      .join('')
      .replace(gaps, '');
    const isSentence = sentenceBeforeColon.test(text) || leadLine.test(text) || attendanceLine.test(text);
    if (isSentence || text.length > 220 || !addressee.test(text) || /^(?:时间|地点|会议|经|为|自|第)/.test(text))
      return from;
    front.recipients = { text: text.replace(/:$/, '：'), lines: taken };
    return at + 1;
  }
  return from;
}
