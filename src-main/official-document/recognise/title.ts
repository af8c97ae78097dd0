import { kindOfTitle, withoutStageMark } from './kind-of-title';
import type { Line } from './lines';
import { readNumberMark, readProvisionMark } from './number-marks';
import { looksLikeNote } from './passage-note';
import {
  attachmentMarkLine,
  attachmentNamesLine,
  dateLine,
  documentNumberLine,
  organEnd,
  sentenceEnd,
  serialNumberLine,
} from './patterns';

const mostLines = 8;
const gaps = /[ \t\u3000\u00a0]+/g;

/** A line that can be part of a title: no sentence, no mark of a level, no note. */
export function canBeTitle(line: Line): boolean {
  const { text, units } = line;
  if (text === '' || line.looks.table || text.includes('\t')) return false;
  if (units > 90 || sentenceEnd.test(text) || /[。；]/.test(text) || /[，、]$/.test(text)) return false;
  if (readNumberMark(text) || readProvisionMark(text)?.role === 'article') return false;
  if (serialNumberLine.test(text) || documentNumberLine.test(text) || dateLine.test(text)) return false;
  if (attachmentMarkLine.test(text) || attachmentNamesLine.test(text)) return false;
  return !looksLikeNote(text);
}

/** How many lines from `from` on are the title; 0 when none is. */
export function countTitleLines(lines: readonly Line[], from: number): number {
  const candidates: Line[] = [];
  for (let at = from; at < lines.length && candidates.length < mostLines; at++) {
    const line = lines[at] as Line;
    if (!canBeTitle(line)) break;
    candidates.push(line);
  }
  return byKind(candidates) ?? byLooks(candidates) ?? byShortness(candidates, lines, from);
}

/**
 * The title ends where it ends in a 文种. One that ends weakly (…综合报告 before 的审议意见) goes on when a short line
 * right after it ends in a stronger one.
 */
function byKind(candidates: readonly Line[]): number | null {
  let found: number | null = null;
  for (let count = 1; count <= candidates.length; count++) {
    const line = candidates[count - 1] as Line;
    // A title's line is broken by hand; a long one that is not the first is text without a full stop.
    if (count > 1 && line.units > 56) break;
    if (found !== null && line.units > 26) break;
    const text = composeTitle(candidates.slice(0, count).map((candidate) => candidate.text));
    if (text.length > 140) break;
    if (!kindOfTitle(text)) continue;
    if (found !== null && !isStrong(text) && !isStageMark(line.text)) break;
    found = count;
    if (isStrong(text) && !isStageMark(candidates[count]?.text ?? '')) break;
  }
  if (found === null) return null;
  while (isStageMark(candidates[found]?.text ?? '')) found++;
  return found;
}

const isStageMark = (text: string): boolean => /^[（(]/.test(text) && withoutStageMark(`题${text}`) === '题';

/** “…的决议”, “…公告”, “…议程”: nothing of a title comes after it. */
function isStrong(title: string): boolean {
  return /(?:的(?:[^的]{1,4})|公告|议程|日程|名单|决定|决议|通知|函|请示|批复|纪要|条例|办法|规则|规定)$/u.test(
    withoutStageMark(title),
  );
}

/** In a file: centred lines larger than the text. */
function byLooks(candidates: readonly Line[]): number | null {
  const first = candidates.findIndex((line) => line.looks.alignment !== 'center');
  const count = first < 0 ? candidates.length : first;
  return count > 0 ? count : null;
}

/** No 文种: a short first line (or two) without a sentence, before something longer, is the title. */
function byShortness(candidates: readonly Line[], lines: readonly Line[], from: number): number {
  const bare = candidates.findIndex((line) => line.text.includes('，') || line.units > 40);
  const count = Math.min(bare < 0 ? candidates.length : bare, 3);
  if (count === 0 || count === lines.length - from) return 0;
  const next = lines[from + count] as Line;
  const isFollowed =
    sentenceEnd.test(next.text) || next.units > 40 || looksLikeNote(next.text) || readNumberMark(next.text);
  if (isFollowed) return count === candidates.length ? count : 1;
  return 1;
}

/**
 * One string from the lines of a title: lines joined without anything, the blank between two parts one ideographic
 * space, blanks that only spread the characters (公　告) gone, joint organs apart by an ideographic space.
 */
export function composeTitle(lines: readonly string[]): string {
  let title = '';
  for (const line of lines) {
    const part = composeLine(line);
    const joint = organEnd.test(title) && organEnd.test(part) && !/^(?:关于|第|转发|印发|批转)|《/.test(part);
    title += (joint ? '　' : '') + part;
  }
  return title;
}

function composeLine(line: string): string {
  const tokens = line.trim().split(gaps);
  const isSpread = tokens.length > 1 && tokens.every((token) => [...token].length === 1);
  if (isSpread) return tokens.join('');
  return tokens.reduce((joined, token) => joined + separator(joined, token) + token);
}

function separator(left: string, right: string): string {
  if (/[0-9A-Za-z]$/.test(left) && /^[0-9A-Za-z]/.test(right)) return ' ';
  if (/[0-9A-Za-z和与及、，《“（的]$/u.test(left) || /^[0-9A-Za-z的、，》”）（]/u.test(right)) return '';
  if (/^关于/.test(right) && organEnd.test(left)) return '';
  if ([...right].length === 1 || [...(left.split('　').at(-1) ?? left)].length === 1) return '';
  return '　';
}
