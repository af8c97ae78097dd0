import type { CalendarDay, CalendarYear, DayKind } from './calendar';
import { addDays } from './civil-days';

/** Holidays as resources/holidays/years.json keeps them: “0128-0204 春节”, month and day, under their year. */
export type SeedYears = Readonly<Record<string, Readonly<Record<DayKind, readonly string[]>>>>;

/** The years that came with the program, day by day, the earliest first. */
export function seedCalendar(seed: SeedYears): CalendarYear[] {
  return Object.entries(seed)
    .map(([year, { rest, work }]) => ({
      year: Number(year),
      days: [
        ...rest.flatMap((span) => spread(year, span, 'rest')),
        ...work.flatMap((span) => spread(year, span, 'work')),
      ].sort((a, b) => (a.day < b.day ? -1 : 1)),
    }))
    .sort((a, b) => a.year - b.year);
}

function spread(year: string, span: string, kind: DayKind): CalendarDay[] {
  const [from = '', to = from, name = ''] = split(span);
  const days: CalendarDay[] = [];
  const last = dayOf(year, to);
  for (let day = dayOf(year, from); day <= last; day = addDays(day, 1)) days.push({ day, kind, name });
  return days;
}

function split(span: string): [string, string, string] {
  const [days = '', name = ''] = span.split(' ');
  const [from = '', to = from] = days.split('-');
  return [from, to, name];
}

const dayOf = (year: string, monthAndDay: string): string =>
  `${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`;
