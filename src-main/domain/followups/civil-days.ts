/** Counting with days of the calendar, yyyy-mm-dd, which compare as text. Years 1 to 9999. */
const dayMs = 86_400_000;

const momentOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayOf(momentOf(day) + days * dayMs);

/** Whole days from one day to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((momentOf(to) - momentOf(from)) / dayMs);

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: string): number => new Date(momentOf(day)).getUTCDay();

export const isWeekend = (day: string): boolean => weekdayOf(day) % 6 === 0;

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Days of a month, 1 to 12. */
export const daysOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * The corresponding day so many months later (earlier where negative). Where that month has no such day, its last day,
 * and `clamped`.
 */
export function addMonths(day: string, months: number): { day: string; clamped: boolean } {
  const { year, month } = monthFrom(day, months);
  const wanted = Number(day.slice(8, 10));
  const last = daysOfMonth(year, month);
  return { day: written(year, month, Math.min(wanted, last)), clamped: wanted > last };
}

/** The last day of the month so many months later (earlier where negative). */
export function endOfMonth(day: string, months: number): string {
  const { year, month } = monthFrom(day, months);
  return written(year, month, daysOfMonth(year, month));
}

function monthFrom(day: string, months: number): { year: number; month: number } {
  const index = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Every day of a year, in order. */
export function daysOfYear(year: number): string[] {
  const first = written(year, 1, 1);
  return Array.from({ length: daysBetween(first, written(year + 1, 1, 1)) }, (_, index) => addDays(first, index));
}
