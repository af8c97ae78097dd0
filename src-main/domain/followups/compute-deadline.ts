import { addDays, addMonths, endOfMonth, isWeekend, yearOf } from './civil-days';
import { workingDayUntil, type WorkCalendar } from './calendar';
import type { DeadlineTerm, Direction } from './rule';

/** Why a deadline falls on the day it does, in the order in which it is told. */
export type DeadlineReason =
  /** The day of the event is the first day of the term. */
  | { reason: 'base-day-counted' }
  /** The month has no such day: its last day (or, counted back from the base day on, the day after). */
  | { reason: 'no-such-day'; month: string }
  /** Rest days on the way that did not count, holidays by name. */
  | { reason: 'rest-days-skipped'; days: number; holidays: string[] }
  /** Weekends on the way that were worked and counted. */
  | { reason: 'make-up-days-counted'; days: string[] };

/** The deadline falls on a day that is not worked. It stays where it is. */
export interface RestDay {
  /** 春节; '' on a plain weekend. */
  name: string;
  /** The last working day before it, as advice; null where the calendar does not reach so far. */
  workingDayBefore: string | null;
  /** False where its year is not entered: a weekend might be worked. */
  certain: boolean;
}

export type Deadline =
  | {
      state: 'dated';
      day: string;
      reasons: DeadlineReason[];
      restDay: RestDay | null;
      /** False where it cannot be said whether the day is worked: its year is not entered. */
      yearEntered: boolean;
    }
  /** Working days reach into a year of which no calendar is entered. */
  | { state: 'year-missing'; year: number }
  /** 本地无规定. */
  | { state: 'no-term' }
  /** Further away than the calendar reaches. */
  | { state: 'out-of-range' };

/** Days a deadline may fall on: those a calendar can be entered for. */
const first = '1949-01-01';
const last = '2200-12-31';

/**
 * The last day of a term, counted from the base day. The day is the raw one: a rest day is told of and never moved.
 * Without `countsBaseDay` the day of the event is day 0.
 */
export function computeDeadline(
  term: DeadlineTerm & { direction: Direction },
  base: string,
  calendar: WorkCalendar,
): Deadline {
  const { amount, unit } = term;
  if (amount === null) return { state: 'no-term' };
  const counted = unit === 'working-days' ? workingDays(term, amount, base, calendar) : natural(term, amount, base);
  if ('state' in counted) return counted;
  const { day, reasons } = counted;
  if (day < first || day > last) return { state: 'out-of-range' };
  return { state: 'dated', day, reasons, restDay: restDayAt(calendar, day), yearEntered: calendar.dayOf(day) !== null };
}

/** What is to be said of a day where it is not worked; null where it is, or where nothing speaks against it. */
export function restDayAt(calendar: WorkCalendar, day: string): RestDay | null {
  const known = calendar.dayOf(day);
  if (known ? known.working : !isWeekend(day)) return null;
  return { name: known?.name ?? '', workingDayBefore: workingDayUntil(calendar, day), certain: known !== null };
}

interface Counted {
  day: string;
  reasons: DeadlineReason[];
}
type Term = DeadlineTerm & { direction: Direction };

function natural({ unit, direction, countsBaseDay }: Term, amount: number, base: string): Counted {
  const sign = direction === 'after' ? 1 : -1;
  if (unit === 'month-ends') return { day: endOfMonth(base, sign * amount), reasons: [] };
  // A term of no length ends on the base day, whether or not that counts.
  const counts = countsBaseDay && amount > 0;
  const told: DeadlineReason[] = counts ? [{ reason: 'base-day-counted' }] : [];
  if (unit === 'days') return { day: addDays(base, sign * (counts ? amount - 1 : amount)), reasons: told };
  const { day, clamped } = addMonths(base, sign * amount * (unit === 'years' ? 12 : 1));
  if (clamped) told.push({ reason: 'no-such-day', month: day.slice(0, 7) });
  if (!counts) return { day, reasons: told };
  // The day beside the corresponding one. Where a month has no such day, its last day is beside it already, looked at
  // from before; looked at from after, it is the first of the next month.
  return { day: clamped && direction === 'after' ? day : addDays(day, -sign), reasons: told };
}

function workingDays(term: Term, amount: number, base: string, calendar: WorkCalendar): Counted | Deadline {
  const step = term.direction === 'after' ? 1 : -1;
  const reasons: DeadlineReason[] = [];
  const holidays: string[] = [];
  const worked: string[] = [];
  let skipped = 0;
  let left = amount;
  let day = base;
  if (term.countsBaseDay && amount > 0) {
    const known = calendar.dayOf(base);
    if (!known) return { state: 'year-missing', year: yearOf(base) };
    reasons.push({ reason: 'base-day-counted' });
    if (known.working) {
      left -= 1;
      if (!known.usual) worked.push(base);
    }
  }
  while (left > 0) {
    day = addDays(day, step);
    if (day < first || day > last) return { state: 'out-of-range' };
    const known = calendar.dayOf(day);
    if (!known) return { state: 'year-missing', year: yearOf(day) };
    if (known.working) {
      left -= 1;
      if (!known.usual) worked.push(day);
    } else {
      skipped += 1;
      if (known.name !== '' && !holidays.includes(known.name)) holidays.push(known.name);
    }
  }
  if (skipped > 0) reasons.push({ reason: 'rest-days-skipped', days: skipped, holidays });
  if (worked.length > 0) reasons.push({ reason: 'make-up-days-counted', days: worked });
  return { day, reasons };
}
