import { numeralValue, yearValue } from '../../domain/documents/chinese-numerals';
import { readSessionName } from '../../domain/meetings/session-name';
import type { PassageAct, PassageNote } from '../model';

/** What a meeting does to a text. */
const acts = ['通过', '批准', '修订', '修正', '修改', '废止'];
const date =
  /(\d{4}|[零〇○一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/;
const dates = new RegExp(date, 'g');
/** “（2020年10月28日）” alone under a title: the day of the paper, of a speech with its hour. */
const onlyDate = new RegExp(
  `^[（(]${date.source}(?:[上下中][午]|晚上?)?(?:\\d{1,2}[:：]\\d{2}|\\d{1,2}[时点](?:\\d{1,2}分|半)?)?[）)]$`,
);
const gaps = /[ \t\u3000\u00a0]+/g;

/** A line that can be a 题注 or the beginning of one. */
export function looksLikeNote(line: string): boolean {
  const bare = line.replace(gaps, '').replace(/^[（(]|^——/, '');
  if (!date.test(bare)) return false;
  return /会议|通过|批准|修[正订改]|常委会|人民代表大会|主席团/.test(bare) || onlyDate.test(line.replace(gaps, ''));
}

/** The note is whole: its bracket is closed, or it ends in an act or a meeting. */
export function noteIsWhole(text: string): boolean {
  if (/^[（(]/.test(text)) return /[）)]$/.test(text) && depth(text) === 0;
  // The web page that lost the opening bracket kept the closing one.
  return /(?:通过|批准|修[正订改]|废止|会议上|上)$/.test(depth(text) < 0 ? text.replace(/[）)]$/, '') : text);
}

function depth(text: string): number {
  let open = 0;
  for (const character of text) {
    if (character === '（' || character === '(') open++;
    if (character === '）' || character === ')') open--;
  }
  return open;
}

/** Where one act of a note ends and where the next one begins. */
export const endsInAct = /(?:通过|批准|修[正订改]|废止|公布)$/;
export const beginsAct = /^(?:根据|自?(?:\d{4}|[零〇○一二三四五六七八九]{4})年)/;

/**
 * Composes the printed form from the lines of a note: no blanks except the ideographic space between two acts.
 */
export function composeNote(lines: readonly string[]): string {
  const pieces = lines.flatMap((line) => line.split(gaps)).filter((piece) => piece !== '');
  return pieces.reduce((note, piece, index) => {
    // The date of the next act may itself be cut: look at what follows as a whole.
    const rest = pieces.slice(index).join('');
    return note + (endsInAct.test(note) && beginsAct.test(rest) ? '　' : '') + piece;
  }, '');
}

/**
 * Reads a 题注: one act or several (…通过　…修正), with or without brackets, of a committee, a council of
 * chairpersons, a congress or a presidium, the body in full or abbreviated.
 */
export function readPassageNote(text: string): PassageNote | null {
  const inner = text.replace(/^[（(]|[）)]$/g, '').replace(/^——/, '');
  const found = [...inner.matchAll(dates)];
  if (found.length === 0) return null;
  const read = found.map((match, index) => {
    // What names the act's decision stands before its date (根据…) or around it: cut at the end of the act before.
    const start = index === 0 ? 0 : actEnd(inner, found[index - 1]?.index ?? 0, match.index);
    const next = found[index + 1];
    const end = next === undefined ? inner.length : actEnd(inner, match.index, next.index);
    return readAct(inner.slice(start, end), match[0]);
  });
  const [first, ...amendments] = read;
  if (first === undefined) return null;
  return { text, ...first, amendments: amendments.filter((act) => act.act !== null || act.body !== null) };
}

/** Where the act of the date at `from` ends, before the date at `to`. */
function actEnd(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  const last = Math.max(...acts.map((act) => (stretch.includes(act) ? stretch.lastIndexOf(act) + act.length : -1)));
  return last < 0 ? to : from + last;
}

function readAct(clause: string, dateText: string): PassageAct {
  const at = clause.indexOf(dateText);
  const before = clause.slice(0, at).replace(/^[\s\u3000，、；根据]*/, '');
  const after = clause
    .slice(at + dateText.length)
    .replace(/^[\s\u3000，]*(?:在|由|经)?/, '')
    .replace(/《.*》/, '');
  // “市五届人大常委会第六次会议2022年8月26日通过” names the meeting first.
  const session = readSessionName(after) ?? readSessionName(before);
  return {
    body: session?.body ?? null,
    meetingKind: session?.kind ?? null,
    term: session?.term ?? null,
    meeting: session?.meeting ?? null,
    date: readDate(dateText),
    act: acts.find((name) => clause.trim().endsWith(name)) ?? acts.find((name) => after.includes(name)) ?? null,
  };
}

/** A printed date in either digits as ISO; null when there is no such day. */
export function readDate(text: string): string | null {
  const match = date.exec(text.replace(gaps, ''));
  if (!match) return null;
  const year = yearValue(match[1] ?? '') ?? Number(match[1]);
  const month = numeralValue(match[2] ?? '') ?? 0;
  const day = numeralValue(match[3] ?? '') ?? 0;
  const lengths = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (month < 1 || month > 12 || day < 1 || day > (lengths[month - 1] ?? 0)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function leap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
