import { Effort } from './effort';
import { diffText } from './text-pieces';

/** Characters from `start` to `end` of the base exchanged for `text`. */
interface Hunk {
  start: number;
  end: number;
  text: string;
}

/**
 * The text with the changes of both sides, or null where they touch: the same characters changed in two ways, or right
 * beside each other. What both sides changed in the same way is changed once.
 */
export function mergeText(base: string, one: string, other: string, effort: Effort = new Effort()): string | null {
  if (one === other || base === other) return one;
  if (base === one) return other;
  const [left, right] = [hunksOf(base, one, effort), hunksOf(base, other, effort)];
  const hunks: Hunk[] = [...left];
  for (const hunk of right) {
    const met = left.filter(({ start, end }) => start <= hunk.end && hunk.start <= end);
    if (met.length === 0) hunks.push(hunk);
    else if (met.length > 1 || !isSame(met[0], hunk)) return null;
  }
  let at = 0;
  let merged = '';
  for (const { start, end, text } of hunks.sort((a, b) => a.start - b.start)) {
    merged += base.slice(at, start) + text;
    at = end;
  }
  return merged + base.slice(at);
}

function isSame(a: Hunk | undefined, b: Hunk): boolean {
  return a !== undefined && a.start === b.start && a.end === b.end && a.text === b.text;
}

function hunksOf(base: string, changed: string, effort: Effort): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  for (const { kind, text } of diffText(base, changed, effort)) {
    const last = hunks.at(-1);
    if (kind === 'same') at += text.length;
    else if (kind === 'removed') {
      hunks.push({ start: at, end: at + text.length, text: '' });
      at += text.length;
    } else if (last && last.end === at && last.text === '' && last.end > last.start) last.text = text;
    else hunks.push({ start: at, end: at, text });
  }
  return hunks;
}
