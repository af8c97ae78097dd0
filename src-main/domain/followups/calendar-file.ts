/** Reading a calendar of rest days out of a file: rows of a table, or the JSON other programs keep. */
import { tidyDays, type CalendarDay, type DayKind } from './calendar';
import { addDays, daysOfMonth, yearOf } from './civil-days';
import {
  cellMarks,
  dayHead,
  dayPattern,
  kindHead,
  nameHead,
  restWord,
  serialPattern,
  sourceHead,
  workWord,
} from './calendar-file.patterns';

export interface ReadYear {
  year: number;
  source: string;
  days: CalendarDay[];
}

/** A row that could not be read. */
export interface CalendarRowFault {
  /** 1 for the first row of the file; 0 for the file as a whole. */
  row: number;
  fault: 'no-day' | 'no-kind' | 'no-rows' | 'not-json';
  text: string;
}

export interface ReadCalendar {
  years: ReadYear[];
  faults: CalendarRowFault[];
}

/** Most rows looked at: twenty years of holidays and make-up days. */
const mostRows = 1500;

/**
 * Rows of a table: 日期, 休 or 班, 名称, each found by its head, or in this order where there is no head. Empty rows do not
 * count; what cannot be read is told row by row.
 */
export function readCalendarRows(rows: readonly (readonly string[])[]): ReadCalendar {
  const head = headOf(rows[0] ?? []);
  const at = head ?? { day: 0, kind: 1, name: 2, source: 3 };
  const faults: CalendarRowFault[] = [];
  const days: CalendarDay[] = [];
  const sources = new Map<number, string>();
  rows.slice(0, mostRows).forEach((row, index) => {
    const cells = row.map((cell) => cell.trim());
    if ((head && index === 0) || cells.every((cell) => cell === '')) return;
    const text = cells.join(' ').slice(0, 60);
    const day = readDay(cells[at.day] ?? '');
    if (day === null) return void faults.push({ row: index + 1, fault: 'no-day', text });
    const kind = readKind(cells[at.kind] ?? '');
    if (kind === null) return void faults.push({ row: index + 1, fault: 'no-kind', text });
    days.push({ day, kind, name: (cells[at.name] ?? '').slice(0, 30) });
    const source = cells[at.source] ?? '';
    if (source !== '') sources.set(yearOf(day), source.slice(0, 200));
  });
  if (days.length === 0 && faults.length === 0) faults.push({ row: 0, fault: 'no-rows', text: '' });
  return { years: byYear(days, sources), faults };
}

/** Text with commas, semicolons or tabs between its cells; quotes keep them. */
export function readCalendarText(text: string): ReadCalendar {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  const mark = cellMarks.find((one) => lines[0]?.includes(one)) ?? ',';
  return readCalendarRows(lines.slice(0, mostRows).map((line) => cellsOf(line, mark)));
}

/**
 * JSON as this program writes it ({year, source, days} or a list of them), or as the package chinese-days keeps a year
 * ({holidays: {day: name}, workdays: {day: name}}).
 */
export function readCalendarJson(text: string): ReadCalendar {
  const found: unknown = parsed(text);
  if (found === undefined) return { years: [], faults: [{ row: 0, fault: 'not-json', text: '' }] };
  const parts = (Array.isArray(found) ? found : [found]).filter(isObject).slice(0, 200);
  const sources = new Map<number, string>();
  const rows = parts.flatMap((part) => {
    if (typeof part['source'] === 'string' && typeof part['year'] === 'number')
      sources.set(part['year'], part['source'].trim().slice(0, 200));
    const listed = Array.isArray(part['days']) ? part['days'].filter(isObject).map(cellsOfDay) : [];
    return [...listed, ...named(part['holidays'], 'rest'), ...named(part['workdays'], 'work')];
  });
  const { years, faults } = readCalendarRows(rows);
  return { years: years.map((year) => ({ ...year, source: sources.get(year.year) ?? year.source })), faults };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const cellsOfDay = (day: Record<string, unknown>): string[] => [text(day['day']), text(day['kind']), text(day['name'])];

/** chinese-days names a day “Spring Festival,春节,4”. */
function named(days: unknown, kind: DayKind): string[][] {
  if (!isObject(days)) return [];
  return Object.entries(days).map(([day, name]) => {
    const parts = text(name).split(',');
    return [day, kind, (parts.length === 3 ? parts[1] : parts[0]) ?? ''];
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    return undefined;
  }
}

interface Columns {
  day: number;
  kind: number;
  name: number;
  source: number;
}

function headOf(row: readonly string[]): Columns | null {
  const find = (head: RegExp): number => row.findIndex((cell) => head.test(cell.trim()));
  const day = find(dayHead);
  return day === -1 ? null : { day, kind: find(kindHead), name: find(nameHead), source: find(sourceHead) };
}

function readDay(cell: string): string | null {
  if (serialPattern.test(cell)) return addDays('1899-12-30', Math.floor(Number(cell)));
  const found = dayPattern.exec(cell.normalize('NFKC').replace(/[ T]00:00(:00(\.000)?)?Z?$/u, ''))?.groups;
  if (!found) return null;
  const year = Number(found['year']);
  const month = Number(found['month'] ?? found['digits']?.slice(0, 2));
  const date = Number(found['date'] ?? found['digits']?.slice(2));
  if (month < 1 || month > 12 || date < 1 || date > daysOfMonth(year, month)) return null;
  if (year < 1949 || year > 2200) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

const readKind = (cell: string): DayKind | null => (restWord.test(cell) ? 'rest' : workWord.test(cell) ? 'work' : null);

function byYear(days: readonly CalendarDay[], sources: ReadonlyMap<number, string>): ReadYear[] {
  const years = [...new Set(days.map(({ day }) => yearOf(day)))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    source: sources.get(year) ?? '',
    days: tidyDays(days.filter(({ day }) => yearOf(day) === year)),
  }));
}

/** Cells of a line; "a,b" is one cell, "" within it a quote. */
function cellsOf(line: string, mark: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index]!;
    if (quoted && sign === '"' && line[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === mark && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}
