import { CallFailure } from '../../contract/errors';
import type { CalendarDay, DayKind } from '../../domain/followups/calendar';
import type { RecordWriter } from '../change-set/record-writer';
import type { Database } from '../driver/database';

/** A year as the office entered it. */
export interface StoredCalendarYear {
  id: number;
  year: number;
  source: string;
  edition: number;
  revision: number;
  days: CalendarDay[];
}

/** Null where the office did not enter that year. */
export function findCalendarYear(database: Database, year: number): StoredCalendarYear | null {
  const row = database.prepare('SELECT * FROM calendar_year WHERE year = ?').get([year]);
  if (!row) return null;
  return {
    id: Number(row['id']),
    year,
    source: String(row['source']),
    edition: Number(row['edition']),
    revision: Number(row['revision']),
    days: rowsOf(database, year).map(({ day, kind, name }) => ({ day, kind, name })),
  };
}

/** Every year the office entered, the earliest first, with its days. */
export function storedCalendarYears(database: Database): { year: number; days: CalendarDay[] }[] {
  const years = database.prepare('SELECT year FROM calendar_year ORDER BY year').all();
  return years.map((row) => {
    const year = Number(row['year']);
    return { year, days: rowsOf(database, year).map(({ day, kind, name }) => ({ day, kind, name })) };
  });
}

const rowsOf = (database: Database, year: number): (CalendarDay & { id: number; revision: number })[] =>
  database
    .prepare('SELECT * FROM calendar_day WHERE day BETWEEN @first AND @last ORDER BY day')
    .all({ first: `${year}-01-01`, last: `${year}-12-31` })
    .map((row) => ({
      id: Number(row['id']),
      revision: Number(row['revision']),
      day: String(row['day']),
      kind: row['kind'] as DayKind,
      name: String(row['name']),
    }));

/**
 * Makes a year what it is to be: only days that differ are written. Answers the revision that stands. Throws
 * STALE_REVISION where somebody changed the year since; 0 is expected of one that was not entered.
 */
export function saveCalendarYear(
  writer: RecordWriter,
  { year, source, days }: { year: number; source: string; days: readonly CalendarDay[] },
  expectedRevision: number,
): number {
  const standing = findCalendarYear(writer.database, year);
  if ((standing?.revision ?? 0) !== expectedRevision) throw new CallFailure('STALE_REVISION');
  const changed = writeDays(writer, year, days);
  if (!standing) {
    const id = writer.insert('calendar_year', { year, source, edition: 1 });
    return Number(writer.find('calendar_year', id)?.['revision']);
  }
  if (!changed && standing.source === source) return standing.revision;
  return writer.update('calendar_year', standing.id, { source, edition: standing.edition + 1 }, expectedRevision);
}

/** Removes what the office entered of a year. Throws NOT_FOUND, STALE_REVISION. */
export function removeCalendarYear(writer: RecordWriter, year: number, expectedRevision: number): void {
  const standing = findCalendarYear(writer.database, year);
  if (!standing) throw new CallFailure('NOT_FOUND');
  writeDays(writer, year, []);
  writer.remove('calendar_year', standing.id, expectedRevision);
}

/** Whether anything had to be written. */
function writeDays(writer: RecordWriter, year: number, days: readonly CalendarDay[]): boolean {
  const wanted = new Map(days.map((entry) => [entry.day, entry] as const));
  const before = writer.changes.length;
  for (const { id, day, revision } of rowsOf(writer.database, year)) {
    const entry = wanted.get(day);
    wanted.delete(day);
    if (!entry) writer.remove('calendar_day', id, revision);
    else writer.update('calendar_day', id, { kind: entry.kind, name: entry.name }, revision);
  }
  for (const { day, kind, name } of wanted.values()) writer.insert('calendar_day', { day, kind, name });
  return writer.changes.length > before;
}
