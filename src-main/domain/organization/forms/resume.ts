/** 简历: one line a post, with continuations (ecosystem.md 1.3). */
import { readFormDate } from './form-dates';
import { endedPeriod, lastingPeriod } from './resume.patterns';

export interface ResumeLine {
  /** yyyy-mm, or yyyy where only the year is said; null for a line without a period. */
  from: string | null;
  /** Null while it lasts, and for a line without a period. */
  to: string | null;
  text: string;
  /** （其间：……） and the rest of a long text, a line each. */
  continuation: string[];
}

/**
 * Lines of a résumé. A line that does not begin with a figure goes on with the one before; one that begins with a figure
 * and is no period stands for itself, and in `strange`. So do periods that end before they begin, in `reversed`.
 */
export function readResume(raw: string): { lines: ResumeLine[]; strange: string[]; reversed: string[] } {
  const lines: ResumeLine[] = [];
  const strange: string[] = [];
  const reversed: string[] = [];
  for (const written of raw.split(/\r\n?|\n|\u2028/u)) {
    const text = tidy(written);
    if (text === '') continue;
    const plain = text.replace(/[\uff10-\uff19\uff0e]/gu, (wide) => wide.normalize('NFKC'));
    const last = lines.at(-1);
    const line = /^\d/.test(plain) ? periodOf(plain) : null;
    if (line) {
      if (line.from !== null && line.to !== null && line.to < line.from.slice(0, line.to.length)) reversed.push(text);
      lines.push(line);
    } else if (last && !/^\d{4}/.test(plain)) last.continuation.push(text);
    else {
      if (/^\d/.test(plain)) strange.push(text);
      lines.push({ from: null, to: null, text, continuation: [] });
    }
  }
  return { lines, strange, reversed };
}

const tidy = (line: string): string => line.replace(/[\u00a0\u3000\t ]+/gu, ' ').trim();

function periodOf(line: string): ResumeLine | null {
  const both = endedPeriod.exec(line);
  if (both) {
    const from = monthOf(both[1], both[2] ?? both[3]);
    const to = monthOf(both[4], both[5] ?? both[6]);
    if (from && to) return { from, to, text: both[7]!, continuation: [] };
  }
  const open = lastingPeriod.exec(line);
  const from = open && monthOf(open[1], open[2] ?? open[3]);
  return from ? { from, to: null, text: open[4]!, continuation: [] } : null;
}

/** Null for a month there is not. */
function monthOf(year: string | undefined, month: string | undefined): string | null {
  if (year === undefined) return null;
  if (month === undefined) return Number(year) >= 1900 && Number(year) <= 2100 ? year : null;
  const date = readFormDate(`${year}.${month}`);
  return date?.ok ? date.value : null;
}

const blank = ' ';
/** As wide as 2001.07 and the two blanks behind it. */
const lastingWidth = 9;

/**
 * The résumé as 名册 keeps it and as editors write it: 1997.09--2001.07 and two blanks before the text, nine where it
 * lasts; continuations follow on the same line.
 */
export function resumeText(lines: readonly ResumeLine[]): string {
  return lines
    .map(({ from, to, text, continuation }) => {
      const period =
        from === null
          ? ''
          : to === null
            ? `${dotted(from)}--${blank.repeat(lastingWidth)}`
            : `${dotted(from)}--${dotted(to)}${blank.repeat(2)}`;
      return `${period}${text}${continuation.join('')}`.trimEnd();
    })
    .join('\n');
}

const dotted = (month: string): string => month.replace('-', '.');
