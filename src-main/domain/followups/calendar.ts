/**
 * Rest days and working days. Which of them differ from the weekday is fixed by a notice of the State Council every year
 * (全国年节及纪念日放假办法), so it cannot be computed: a year is entered, or it is not known.
 */
import { z } from 'zod';
import { addDays, isWeekend, yearOf } from './civil-days';

export const dayKinds = ['rest', 'work'] as const;
export type DayKind = (typeof dayKinds)[number];

/** Years the calendar takes; the columns of the database allow no others. */
export const firstCalendarYear = 1949;
export const lastCalendarYear = 2200;
export const calendarYearNumber = z.int().min(firstCalendarYear).max(lastCalendarYear);

/** A day that is not as its weekday says: a rest day of a holiday, or a weekend that is worked (调休). */
export const calendarDaySchema = z.strictObject({
  day: z.iso.date(),
  kind: z.enum(dayKinds),
  /** 春节; '' where the office gave it no name. */
  name: z.string().trim().max(30),
});
export type CalendarDay = z.infer<typeof calendarDaySchema>;

export interface CalendarYear {
  year: number;
  days: readonly CalendarDay[];
}

export interface KnownDay {
  working: boolean;
  /** What it is called where it is named: 春节. */
  name: string;
  /** As its weekday says, or otherwise. */
  usual: boolean;
}

export interface WorkCalendar {
  /** Null where the year of that day is not entered. */
  dayOf(day: string): KnownDay | null;
}

/** The calendar of the years that are entered. Days of another year than the one they are listed under do not count. */
export function workCalendar(years: readonly CalendarYear[]): WorkCalendar {
  const entered = new Map(
    years.map(({ year, days }) => [
      year,
      new Map(days.filter(({ day }) => yearOf(day) === year).map((entry) => [entry.day, entry] as const)),
    ]),
  );
  return {
    dayOf(day) {
      const days = entered.get(yearOf(day));
      if (!days) return null;
      const entry = days.get(day);
      const usually = !isWeekend(day);
      const working = entry ? entry.kind === 'work' : usually;
      return { working, name: entry?.name ?? '', usual: working === usually };
    },
  };
}

/** No holidays and make-up days last so long: who looks further finds nothing. */
const mostRestDays = 60;

/** The last working day on or before a day; null where a year that is not entered comes first. */
export function workingDayUntil(calendar: WorkCalendar, day: string): string | null {
  let at = day;
  for (let looked = 0; looked <= mostRestDays; looked += 1, at = addDays(at, -1)) {
    const known = calendar.dayOf(at);
    if (!known) return null;
    if (known.working) return at;
  }
  return null;
}

/** The days of a list that say something their weekday does not, or that are named, in order, one entry a day. */
export function tidyDays(days: readonly CalendarDay[]): CalendarDay[] {
  const byDay = new Map(days.map((entry) => [entry.day, entry] as const));
  return [...byDay.values()]
    .filter(({ day, kind, name }) => name !== '' || (kind === 'rest') !== isWeekend(day))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
