import years from '../../../resources/holidays/years.json';
import type { CalendarYearRecord } from '../../contract/followups/followups.contract';
import { workCalendar, type CalendarDay, type WorkCalendar } from '../../domain/followups/calendar';
import { seedCalendar } from '../../domain/followups/seed-calendar';
import type { Database } from '../../storage/driver/database';
import { findCalendarYear, storedCalendarYears } from '../../storage/followups/calendar-years';
import { followupsMessages as say } from './followups.messages';

/**
 * The calendar of an office: a year it entered, else the year as it comes with the program, else 未录入. The years of the
 * program are never copied into the file: a later program brings later years, and what an office entered stays.
 */
const seeded = new Map(seedCalendar(years).map(({ year, days }) => [year, days] as const));

export function calendarOf(database: Database): WorkCalendar {
  const entered = storedCalendarYears(database);
  const own = new Set(entered.map(({ year }) => year));
  const brought = [...seeded].filter(([year]) => !own.has(year)).map(([year, days]) => ({ year, days }));
  return workCalendar([...brought, ...entered]);
}

export function calendarYearOf(database: Database, year: number): CalendarYearRecord {
  const stored = findCalendarYear(database, year);
  if (stored) {
    const { revision, source, days } = stored;
    return { year, origin: 'office', revision, source, days };
  }
  const brought = seeded.get(year);
  return brought
    ? { year, origin: 'seed', revision: 0, source: say.seedSource(year), days: [...brought] }
    : { year, origin: 'missing', revision: 0, source: '', days: [] };
}

/** Every year that is entered, the earliest first. */
export function enteredYears(database: Database): { year: number; origin: 'office' | 'seed' }[] {
  const own = storedCalendarYears(database).map(({ year }) => year);
  const all = new Set([...seeded.keys(), ...own]);
  return [...all]
    .sort((a, b) => a - b)
    .map((year) => ({ year, origin: own.includes(year) ? ('office' as const) : ('seed' as const) }));
}

/** How many days two lists of a year tell apart. */
export function differingDays(one: readonly CalendarDay[], other: readonly CalendarDay[]): number {
  const wordsOf = (days: readonly CalendarDay[]) => new Map(days.map(({ day, kind, name }) => [day, kind + name]));
  const [first, second] = [wordsOf(one), wordsOf(other)];
  return [...new Set([...first.keys(), ...second.keys()])].filter((day) => first.get(day) !== second.get(day)).length;
}
