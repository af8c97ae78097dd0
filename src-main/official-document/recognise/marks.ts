import type { Line } from './lines';
import { readNumberMark, readProvisionMark, type NumberMark, type ProvisionMark } from './number-marks';

/** A line of the text with the mark it was found to have. */
export interface MarkedLine {
  line: Line;
  mark: NumberMark | null;
  provision: ProvisionMark | null;
  /** The mark is not the one that comes next: said to the clerk, not changed. */
  outOfTurn: boolean;
}

/**
 * Decides which marks at the beginning of lines are marks of a level. A mark counts when its number is in its turn –
 * the first, or one after the last of its level, also across sections (the 1. to 16. of a resolution) – or when it is
 * off by so little that a person miscounted.
 */
export function readMarks(lines: readonly Line[]): MarkedLine[] {
  const marked = lines.map((line) => ({ line, mark: null, provision: null, outOfTurn: false }) as MarkedLine);
  const articles = hasArticles(lines);
  const last: Record<number, number> = {};
  const lastProvision = { chapter: 0, section: 0, article: 0 };
  const contentsEnd = endOfContents(lines);
  for (const [index, one] of marked.entries()) {
    const { line } = one;
    if (line.looks.table || line.text.includes('\t')) continue;
    const provision = index < contentsEnd ? null : readProvisionMark(line.text);
    if (provision && isProvision(provision, line.text, articles, lastProvision)) {
      one.provision = provision;
      one.outOfTurn = provision.role === 'article' && !isNext(provision, lastProvision.article);
      lastProvision[provision.role] = provision.value;
      if (provision.role === 'chapter') lastProvision.section = 0;
      // 款 and 项 begin again under an article; 一、 may run on across the chapters of a text without articles.
      if (provision.role === 'article') for (const level of [1, 2, 3, 4]) delete last[level];
      continue;
    }
    const mark = readNumberMark(line.text);
    if (!mark) continue;
    const before = last[mark.level];
    const inTurn = mark.value === 1 || mark.value === (before ?? 0) + 1;
    const isNear =
      before !== undefined ? Math.abs(mark.value - before) <= 2 : mark.level <= 2 || hasFollower(lines, line, mark);
    if (!inTurn && !isNear) continue;
    one.mark = mark;
    one.outOfTurn = !inTurn;
    last[mark.level] = mark.value;
    // Level 3 may run on across sections; the levels between begin again.
    if (mark.level === 1) delete last[2];
    if (mark.level < 4) delete last[4];
  }
  return marked;
}

/** Index after the 目录 of a 条例: its lines name chapters but begin none. 0 when there is none. */
function endOfContents(lines: readonly Line[]): number {
  const start = lines.findIndex((line) => /^目[ \u3000]*[录次]$/u.test(line.text));
  if (start < 0) return 0;
  let end = start + 1;
  const first = readProvisionMark(lines[end]?.text ?? '');
  while (end < lines.length) {
    const provision = readProvisionMark((lines[end] as Line).text);
    const isText = provision === null || provision.role === 'article';
    if (isText || (end > start + 1 && provision.number === first?.number)) break;
    end++;
  }
  return end;
}

function isNext(provision: ProvisionMark, before: number): boolean {
  return provision.value === before + 1 || (provision.value === before && provision.number.includes('之'));
}

/** A text by articles has a 第一条 at the start of a line. */
function hasArticles(lines: readonly Line[]): boolean {
  return lines.some((line) => /^第一条/.test(line.text));
}

function isProvision(
  provision: ProvisionMark,
  text: string,
  articles: boolean,
  last: { chapter: number; section: number; article: number },
): boolean {
  const rest = text.slice(provision.length);
  if (provision.role !== 'article') return rest.length > 0 && rest.length <= 30 && !/[。；，：]/.test(rest);
  if (!articles || rest === '') return false;
  return provision.spaced || isNext(provision, last.article);
}

/** A number that does not begin at 1 counts when the next of its level follows: an excerpt of a longer text. */
function hasFollower(lines: readonly Line[], line: Line, mark: NumberMark): boolean {
  return lines.some((other) => {
    const next = other.start > line.start ? readNumberMark(other.text) : null;
    return next?.level === mark.level && next.value === mark.value + 1;
  });
}
