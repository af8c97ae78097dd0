import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, daysOfMonth, weekdayOf } from '@core/domain/followups/civil-days';
import { computeDeadline } from '@core/domain/followups/compute-deadline';
import type { DeadlineUnit, Direction } from '@core/domain/followups/rule';
import { seededCalendar } from '../../support/calendars';

const day = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2004-01-01', days));
const compute = (base: string, direction: Direction, amount: number, unit: DeadlineUnit, countsBaseDay = false) =>
  computeDeadline({ amount, unit, direction, countsBaseDay }, base, seededCalendar);
const dayOf = (...given: Parameters<typeof compute>): string | null => {
  const deadline = compute(...given);
  return deadline.state === 'dated' ? deadline.day : null;
};

test('from a working day, as many working days forth and back are the day one began with', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 260 }), (base, amount) => {
      fc.pre(seededCalendar.dayOf(base)?.working === true);
      const there = dayOf(base, 'after', amount, 'working-days');
      if (there === null) return;
      expect(dayOf(there, 'before', amount, 'working-days')).toBe(base);
    }),
  );
});

test('a term of working days ends on a working day, with as many of them on the way', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (base, amount) => {
      const end = dayOf(base, 'after', amount, 'working-days');
      if (end === null) return;
      const days = Array.from({ length: daysBetween(base, end) }, (_, index) => addDays(base, index + 1));
      expect(days.filter((one) => seededCalendar.dayOf(one)?.working)).toHaveLength(amount);
      expect(seededCalendar.dayOf(end)?.working).toBe(true);
    }),
  );
});

test('months never skip one, and never leave the day of the month but for the last', () => {
  fc.assert(
    fc.property(day, fc.constantFrom<Direction>('before', 'after'), fc.nat({ max: 120 }), (base, direction, amount) => {
      const end = dayOf(base, direction, amount, 'months')!;
      const months = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
      expect(months(end)).toBe(months(base) + (direction === 'after' ? amount : -amount));
      const last = daysOfMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)));
      expect(Number(end.slice(8))).toBe(Math.min(Number(base.slice(8)), last));
    }),
  );
});

test('a month more is never earlier', () => {
  fc.assert(
    fc.property(day, fc.nat({ max: 119 }), fc.boolean(), (base, amount, counted) => {
      const shorter = dayOf(base, 'after', amount, 'months', counted)!;
      expect(dayOf(base, 'after', amount + 1, 'months', counted)! > shorter).toBe(true);
    }),
  );
});

test('days go there and back, and counting the day itself is one day less', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 3000 }), (base, amount) => {
      const end = dayOf(base, 'after', amount, 'days')!;
      expect(dayOf(end, 'before', amount, 'days')).toBe(base);
      expect(dayOf(base, 'after', amount, 'days', true)).toBe(addDays(end, -1));
    }),
  );
});

test('the end of a month is followed by the first of the next', () => {
  fc.assert(
    fc.property(day, fc.nat({ max: 120 }), (base, amount) => {
      expect(addDays(dayOf(base, 'after', amount, 'month-ends')!, 1).slice(8)).toBe('01');
    }),
  );
});

test('a rest day is told of and never moved', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (base, amount) => {
      const deadline = compute(base, 'after', amount, 'days');
      if (deadline.state !== 'dated') throw new Error('natural days always have a day');
      expect(deadline.day).toBe(addDays(base, amount));
      const known = seededCalendar.dayOf(deadline.day);
      const weekend = weekdayOf(deadline.day) % 6 === 0;
      expect(deadline.restDay !== null).toBe(known ? !known.working : weekend);
      const before = deadline.restDay?.workingDayBefore;
      if (before) expect(before < deadline.day && seededCalendar.dayOf(before)?.working).toBe(true);
    }),
  );
});
