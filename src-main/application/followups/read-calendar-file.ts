import {
  readCalendarJson,
  readCalendarRows,
  readCalendarText,
  type ReadCalendar,
} from '../../domain/followups/calendar-file';
import { readSpreadsheet } from '../../official-document/docx/read/spreadsheet/read-spreadsheet';
import type { Tasks } from '../heavy-tasks';

/** A list of holidays of any kind of file; in the worker, since others made it. What it is decides, not its name. */
export const followupTasks: Pick<Tasks, 'readCalendarFile'> = {
  readCalendarFile: async ({ bytes }) => readCalendarFile(bytes),
};

const zip = [0x50, 0x4b];

export function readCalendarFile(bytes: Uint8Array): ReadCalendar {
  // .xls and .xlsx: the reader of spreadsheets refuses what it does not know, with advice.
  if (zip.every((byte, index) => bytes[index] === byte) || bytes[0] === 0xd0) {
    const [first] = readSpreadsheet(bytes).filter(({ rows }) => rows.length > 0);
    return readCalendarRows(first?.rows ?? []);
  }
  const text = decoded(bytes);
  return /^\uFEFF?\s*[[{]/u.test(text) ? readCalendarJson(text) : readCalendarText(text);
}

/** Lists from Excel in Chinese are in the encoding of Windows. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
