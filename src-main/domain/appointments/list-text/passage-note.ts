import { arabicDay, chineseDay, chineseDigits, meetingInNote, otherNoughts, passageNote } from './list-text.patterns';
import { valueOfNumeral } from './numeral';

/** The day a text names, yyyy-mm-dd, or null where it names none there is. */
export function dayIn(text: string): string | null {
  const arabic = arabicDay.exec(text);
  if (arabic) return dayOf(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]));
  const chinese = chineseDay.exec(text.replace(/[\s\u3000]+/gu, ''));
  if (!chinese) return null;
  const year = [...chinese[1]!.replace(otherNoughts, chineseDigits[0]!)].map((digit) => chineseDigits.indexOf(digit));
  return dayOf(Number(year.join('')), valueOfNumeral(chinese[2]!), valueOfNumeral(chinese[3]!));
}

function dayOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 1949 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return at.toISOString().slice(0, 10);
}

/**
 * The 题注: a day and a meeting in brackets under the title. Null for any other line. `strict`: only what is one from its
 * first bracket to its last, for lines put together.
 */
export function noteOf(line: string, strict = false): { meeting: string; date: string | null } | null {
  const plain = line.replace(/[\s\u3000]+/gu, '');
  const inner = /^[（(]([^（）()]+(?:[（(][^（）()]*[)）][^（）()]*)*)[)）]$/u.exec(plain)?.[1];
  if (strict && (inner === undefined || /[)）][（(]/u.test(plain))) return null;
  const said = inner ?? (plain.length < 60 && meetingInNote.test(plain) ? plain : null);
  if (said === null || !passageNote.test(said)) return null;
  const date = dayIn(said);
  const behindDay = said.replace(arabicDay, '').replace(chineseDay, '');
  const meeting = meetingInNote.exec(behindDay)?.[0];
  if (meeting === undefined && date === null) return null;
  // Without brackets only a line that is nothing else: a sentence of a decision names its meeting too.
  if (inner === undefined && (date === null || !/(?:通过|表决通过)$/u.test(said))) return null;
  return {
    meeting: meeting === undefined ? '' : behindDay.slice(0, behindDay.indexOf(meeting) + meeting.length),
    date,
  };
}
