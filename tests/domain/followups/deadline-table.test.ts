/**
 * The golden table: terms counted by hand on printed calendars. Days before and after, the ends of months, leap years,
 * working days across 春节 and 国庆 with the weekends that were worked, years that are not entered.
 */
import { describe, expect, test } from 'vitest';
import { computeDeadline, type Deadline } from '@core/domain/followups/compute-deadline';
import type { DeadlineTerm, DeadlineUnit, Direction } from '@core/domain/followups/rule';
import { seededCalendar } from '../../support/calendars';

type Row = [direction: Direction, amount: number, unit: DeadlineUnit, base: string, expected: string, counted?: true];

const told = (deadline: Deadline): string => {
  if (deadline.state === 'year-missing') return `no ${deadline.year}`;
  return deadline.state === 'dated' ? deadline.day : deadline.state;
};
const compute = (base: string, term: DeadlineTerm & { direction: Direction }): Deadline =>
  computeDeadline(term, base, seededCalendar);

const rows: Row[] = [
  // Days.
  ['after', 7, 'days', '2025-09-30', '2025-10-07'],
  ['after', 1, 'days', '2024-02-28', '2024-02-29'],
  ['after', 1, 'days', '2025-02-28', '2025-03-01'],
  ['after', 1, 'days', '2025-12-31', '2026-01-01'],
  ['after', 31, 'days', '2024-06-30', '2024-07-31'],
  ['after', 123, 'days', '2024-06-30', '2024-10-31'],
  ['after', 366, 'days', '2024-01-01', '2025-01-01'],
  ['after', 0, 'days', '2025-05-03', '2025-05-03'],
  ['after', 3, 'days', '2025-03-01', '2025-03-03', true],
  ['after', 1, 'days', '2025-03-01', '2025-03-01', true],
  ['after', 0, 'days', '2025-03-01', '2025-03-01', true],
  ['before', 7, 'days', '2025-10-31', '2025-10-24'],
  ['before', 7, 'days', '2024-03-07', '2024-02-29'],
  ['before', 7, 'days', '2025-03-07', '2025-02-28'],
  ['before', 20, 'days', '2026-01-05', '2025-12-16'],
  ['before', 10, 'days', '2025-10-15', '2025-10-05'],
  ['before', 7, 'days', '2025-10-31', '2025-10-25', true],
  ['after', 7, 'days', '2027-09-24', '2027-10-01'],
  // Months: the corresponding day, or the last one of a month that has none.
  ['after', 3, 'months', '2024-11-30', '2025-02-28'],
  ['after', 3, 'months', '2023-11-30', '2024-02-29'],
  ['after', 1, 'months', '2025-01-31', '2025-02-28'],
  ['after', 1, 'months', '2024-01-31', '2024-02-29'],
  ['after', 1, 'months', '2025-08-31', '2025-09-30'],
  ['after', 6, 'months', '2025-03-31', '2025-09-30'],
  ['after', 1, 'months', '2025-12-15', '2026-01-15'],
  ['after', 2, 'months', '2025-12-31', '2026-02-28'],
  ['after', 2, 'months', '2025-04-30', '2025-06-30'],
  ['after', 120, 'months', '2016-02-29', '2026-02-28'],
  ['before', 1, 'months', '2025-10-31', '2025-09-30'],
  ['before', 1, 'months', '2025-03-31', '2025-02-28'],
  ['before', 1, 'months', '2024-03-31', '2024-02-29'],
  ['before', 1, 'months', '2025-01-15', '2024-12-15'],
  ['before', 3, 'months', '2025-05-31', '2025-02-28'],
  ['before', 12, 'months', '2024-02-29', '2023-02-28'],
  // Months that begin with the day itself.
  ['after', 1, 'months', '2025-01-01', '2025-01-31', true],
  ['after', 1, 'months', '2025-03-01', '2025-03-31', true],
  ['after', 1, 'months', '2025-01-31', '2025-02-28', true],
  ['after', 1, 'months', '2025-02-01', '2025-02-28', true],
  ['before', 1, 'months', '2025-03-31', '2025-03-01', true],
  ['before', 1, 'months', '2025-04-30', '2025-03-31', true],
  // To the end of a month.
  ['after', 0, 'month-ends', '2025-02-10', '2025-02-28'],
  ['after', 0, 'month-ends', '2024-02-10', '2024-02-29'],
  ['after', 0, 'month-ends', '2025-02-28', '2025-02-28'],
  ['after', 1, 'month-ends', '2025-01-31', '2025-02-28'],
  ['after', 1, 'month-ends', '2025-12-05', '2026-01-31'],
  ['after', 2, 'month-ends', '2025-04-30', '2025-06-30'],
  ['before', 1, 'month-ends', '2025-03-05', '2025-02-28'],
  ['before', 1, 'month-ends', '2025-01-05', '2024-12-31'],
  // Years.
  ['after', 1, 'years', '2024-02-29', '2025-02-28'],
  ['after', 4, 'years', '2024-02-29', '2028-02-29'],
  ['after', 5, 'years', '2025-06-30', '2030-06-30'],
  ['before', 1, 'years', '2025-06-30', '2024-06-30'],
  ['after', 1, 'years', '2023-02-28', '2024-02-28'],
  ['after', 1, 'years', '2025-01-01', '2025-12-31', true],
  ['after', 1, 'years', '2024-02-29', '2025-02-28', true],
  // 春节 2025: rest 28 January to 4 February; worked on Sunday 26 January and Saturday 8 February.
  ['after', 1, 'working-days', '2025-01-27', '2025-02-05'],
  ['after', 1, 'working-days', '2025-01-24', '2025-01-26'],
  ['after', 3, 'working-days', '2025-01-24', '2025-02-05'],
  ['after', 1, 'working-days', '2025-02-07', '2025-02-08'],
  ['after', 15, 'working-days', '2025-01-20', '2025-02-14'],
  ['before', 5, 'working-days', '2025-02-10', '2025-01-27'],
  ['before', 3, 'working-days', '2025-02-05', '2025-01-24'],
  // 国庆 2025: rest 1 to 8 October; worked on Sunday 28 September and Saturday 11 October.
  ['after', 1, 'working-days', '2025-09-26', '2025-09-28'],
  ['after', 1, 'working-days', '2025-09-30', '2025-10-09'],
  ['after', 5, 'working-days', '2025-09-30', '2025-10-14'],
  ['after', 5, 'working-days', '2025-09-25', '2025-10-09'],
  ['before', 1, 'working-days', '2025-10-09', '2025-09-30'],
  ['before', 3, 'working-days', '2025-10-13', '2025-10-09'],
  ['before', 5, 'working-days', '2025-10-10', '2025-09-26'],
  // The day itself is a rest day, or a weekend that is worked.
  ['after', 1, 'working-days', '2025-10-04', '2025-10-09'],
  ['before', 1, 'working-days', '2025-10-04', '2025-09-30'],
  ['after', 1, 'working-days', '2025-10-04', '2025-10-09', true],
  ['after', 1, 'working-days', '2025-10-09', '2025-10-09', true],
  ['after', 1, 'working-days', '2025-10-11', '2025-10-11', true],
  ['after', 3, 'working-days', '2025-09-28', '2025-09-30', true],
  ['after', 0, 'working-days', '2025-10-04', '2025-10-04'],
  ['after', 3, 'days', '2025-10-01', '2025-10-04'],
  // 2026: 4 January and 14 and 28 February are worked, 15 to 23 February is 春节.
  ['after', 1, 'working-days', '2025-12-31', '2026-01-04'],
  ['after', 2, 'working-days', '2025-12-31', '2026-01-05'],
  ['after', 1, 'working-days', '2026-02-13', '2026-02-14'],
  ['after', 1, 'working-days', '2026-02-14', '2026-02-24'],
  ['before', 1, 'working-days', '2026-02-24', '2026-02-14'],
  ['after', 1, 'working-days', '2026-02-27', '2026-02-28'],
  ['after', 1, 'working-days', '2026-09-24', '2026-09-28'],
  ['after', 3, 'working-days', '2026-09-30', '2026-10-10'],
  // 3 and 4 September 2015 were rest days once, Sunday the 6th was worked for it.
  ['after', 1, 'working-days', '2015-09-02', '2015-09-06'],
  // Years that are not entered.
  ['after', 1, 'working-days', '2026-12-30', '2026-12-31'],
  ['after', 2, 'working-days', '2026-12-30', 'no 2027'],
  ['after', 1, 'working-days', '2027-03-01', 'no 2027'],
  ['before', 1, 'working-days', '2027-01-05', 'no 2027'],
  ['before', 1, 'working-days', '2027-01-01', '2026-12-31'],
  ['after', 1, 'working-days', '2027-03-01', 'no 2027', true],
  ['before', 2, 'working-days', '2004-01-02', 'no 2003'],
  ['after', 250, 'working-days', '2026-06-30', 'no 2027'],
  ['after', 2, 'months', '2200-12-01', 'out-of-range'],
];

test('the table is long enough to be one', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(new Set(rows.map(String)).size).toBe(rows.length);
});

test.each(rows)('%s %i %s of %s: %s', (direction, amount, unit, base, expected, counted) => {
  expect(told(compute(base, { amount, unit, direction, countsBaseDay: counted ?? false }))).toBe(expected);
});

describe('what is told beside the day', () => {
  const after = (amount: number, unit: DeadlineUnit, base: string, counted = false) =>
    compute(base, { amount, unit, direction: 'after', countsBaseDay: counted });

  test('a rule without a term has no day', () => {
    expect(compute('2025-06-30', { amount: null, unit: 'days', direction: 'after', countsBaseDay: false })).toEqual({
      state: 'no-term',
    });
  });

  test('a holiday is named with the last working day before it, and the day stays', () => {
    expect(after(7, 'days', '2025-09-30')).toEqual({
      state: 'dated',
      day: '2025-10-07',
      reasons: [],
      restDay: { name: '国庆节', workingDayBefore: '2025-09-30', certain: true },
      yearEntered: true,
    });
  });

  test('a plain weekend has no name', () => {
    expect(after(1, 'days', '2025-06-20')).toMatchObject({
      day: '2025-06-21',
      restDay: { name: '', workingDayBefore: '2025-06-20', certain: true },
    });
  });

  test('a weekend that is worked is no rest day', () => {
    expect(after(2, 'months', '2025-12-31')).toMatchObject({ day: '2026-02-28', restDay: null });
  });

  test('a weekend of a year that is not entered might be worked', () => {
    expect(after(5, 'years', '2025-06-30')).toMatchObject({
      restDay: { name: '', workingDayBefore: null, certain: false },
      yearEntered: false,
    });
  });

  test('a weekday of a year that is not entered says that it is not known', () => {
    expect(after(7, 'days', '2027-09-24')).toMatchObject({ day: '2027-10-01', restDay: null, yearEntered: false });
  });

  test('rest days that were skipped, holidays by name, and weekends that were counted', () => {
    expect(after(15, 'working-days', '2025-01-20')).toMatchObject({
      reasons: [
        { reason: 'rest-days-skipped', days: 10, holidays: ['春节'] },
        { reason: 'make-up-days-counted', days: ['2025-01-26', '2025-02-08'] },
      ],
    });
  });

  test('a month without such a day', () => {
    expect(after(3, 'months', '2024-11-30')).toMatchObject({ reasons: [{ reason: 'no-such-day', month: '2025-02' }] });
    expect(after(3, 'months', '2024-11-28')).toMatchObject({ reasons: [] });
  });

  test('that the day itself counts', () => {
    expect(after(3, 'days', '2025-03-01', true)).toMatchObject({ reasons: [{ reason: 'base-day-counted' }] });
    expect(after(1, 'working-days', '2025-10-11', true)).toMatchObject({
      reasons: [{ reason: 'base-day-counted' }, { reason: 'make-up-days-counted', days: ['2025-10-11'] }],
    });
  });
});
