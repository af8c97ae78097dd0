import { emptyImprint, imprintLines } from '../flow/imprint-rows';
import type { Imprint } from '../model';

const issuedLine = /^(.*?)[ \t　]*(\d{4})年(\d{1,2})月(\d{1,2})日[ \t　]*印发$/u;
const printedLine = /^[（(]?共印[ 　]?(\d{1,6})[ 　]?份[）)]?$/u;
const sentLine = /^(抄送|主送)[：:](.+)$/u;

/**
 * The 版记 of a paper that came in. Lines are read into its elements only where these give the same lines again in the
 * same order, the full stop at the end of 抄送 aside; otherwise all of them are kept as they stand.
 */
export function readImprint(lines: readonly string[]): Imprint {
  const imprint: Imprint = { ...emptyImprint };
  const other: string[] = [];
  let open: 'copyTo' | 'mainTo' | null = null;
  for (const line of lines) {
    const sent = sentLine.exec(line);
    const issued = issuedLine.exec(line);
    const printed = printedLine.exec(line);
    if (sent) {
      open = sent[1] === '抄送' ? 'copyTo' : 'mainTo';
      if (imprint[open] !== null) return { ...emptyImprint, otherLines: [...lines] };
      imprint[open] = sent[2] as string;
    } else if (issued) {
      open = null;
      imprint.organ = issued[1] === '' ? null : (issued[1] as string);
      imprint.date = isoDate(issued.slice(2, 5).map(Number));
    } else if (printed) {
      open = null;
      imprint.copies = Number(printed[1]) || null;
    } else if (open !== null && !imprint[open]?.endsWith('。') && !/[：:]/.test(line)) {
      imprint[open] += line;
    } else {
      open = null;
      other.push(line);
    }
  }
  for (const part of ['copyTo', 'mainTo'] as const) imprint[part] = imprint[part]?.replace(/。$/, '') ?? null;
  if (other.length > 0) imprint.otherLines = other;
  const bare = (text: string): string => text.replace(/[。（）() \t　:：]/gu, '');
  const kept = imprintLines(imprint).map(bare).join('') === lines.map(bare).join('');
  return kept ? imprint : { ...emptyImprint, otherLines: [...lines] };
}

/** Year, month and day as an ISO date; null for a day that is not in the calendar, which stays text. */
function isoDate([year = 0, month = 0, day = 0]: number[]): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
