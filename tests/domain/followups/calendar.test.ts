import { describe, expect, test } from 'vitest';
import { calendarDaySchema, tidyDays, workCalendar, workingDayUntil } from '@core/domain/followups/calendar';
import { readCalendarJson, readCalendarRows, readCalendarText } from '@core/domain/followups/calendar-file';
import { seededCalendar, seededYears } from '../../support/calendars';

describe('the years that come with the program', () => {
  test('2004 to 2026, each day in its own year and once', () => {
    expect(seededYears.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
    for (const { year, days } of seededYears) {
      expect(days.every(({ day }) => day.startsWith(`${year}-`))).toBe(true);
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      for (const day of days) expect(calendarDaySchema.safeParse(day).success).toBe(true);
      // Only weekends are worked for other days.
      for (const { day, kind } of days)
        if (kind === 'work') expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
  });

  test.each([
    ['2024-02-09', true],
    ['2024-02-10', false],
    ['2024-02-18', true],
    ['2025-01-28', false],
    ['2025-10-08', false],
    ['2025-10-11', true],
    ['2026-02-23', false],
    ['2026-09-20', true],
    ['2026-11-22', false],
  ])('%s: worked %s', (day, working) => {
    expect(seededCalendar.dayOf(day)?.working).toBe(working);
  });

  test('2027 is not known, not silently worked', () => {
    expect(seededCalendar.dayOf('2027-10-01')).toBeNull();
    expect(workingDayUntil(seededCalendar, '2027-01-03')).toBeNull();
  });
});

test('a day listed under another year does not count', () => {
  const calendar = workCalendar([{ year: 2025, days: [{ day: '2026-01-01', kind: 'rest', name: '元旦' }] }]);
  expect(calendar.dayOf('2026-01-01')).toBeNull();
  expect(calendar.dayOf('2025-01-01')).toEqual({ working: true, name: '', usual: true });
});

test('what says only what the weekday says is not kept, and a day stands once', () => {
  expect(
    tidyDays([
      { day: '2026-03-03', kind: 'work', name: '' },
      { day: '2026-03-01', kind: 'rest', name: '' },
      { day: '2026-03-02', kind: 'work', name: '' },
      { day: '2026-03-02', kind: 'rest', name: '三月三' },
    ]),
  ).toEqual([{ day: '2026-03-02', kind: 'rest', name: '三月三' }]);
});

describe('files of holidays', () => {
  const newYear = { day: '2027-01-01', kind: 'rest', name: '元旦' };
  const worked = { day: '2027-01-02', kind: 'work', name: '元旦' };

  test('a table with a head, its columns in any order', () => {
    const rows = [
      ['名称', '日期', '类型', '来源'],
      ['元旦', '2027年1月1日', '休', '国办通知'],
      ['', '', '', ''],
      ['元旦', '2027/1/2', '班', ''],
    ];
    expect(readCalendarRows(rows)).toEqual({
      years: [{ year: 2027, source: '国办通知', days: [newYear, worked] }],
      faults: [],
    });
  });

  test('a table without a head: day, 休 or 班, name', () => {
    expect(readCalendarRows([['20270101', '休息', '元旦']]).years).toEqual([
      { year: 2027, source: '', days: [newYear] },
    ]);
  });

  test('days as spreadsheets count them', () => {
    expect(readCalendarRows([['46388', '休', '元旦']]).years[0]?.days).toEqual([newYear]);
  });

  test('text with commas, tabs, a mark at its beginning and quotes', () => {
    expect(readCalendarText('\uFEFF日期,类型,名称\r\n2027-01-01,休,"元旦"\r\n').years[0]?.days).toEqual([newYear]);
    expect(readCalendarText('2027-01-01\t休\t元旦\n2027-01-02\t上班\t元旦').years[0]?.days).toEqual([newYear, worked]);
    expect(readCalendarText('2027.1.1,放假,"元旦, ""新年"""').years[0]?.days[0]?.name).toBe('元旦, "新年"');
  });

  test('what this program wrote, and a year of chinese-days', () => {
    const own = { year: 2027, source: '国办通知', days: [newYear, worked] };
    expect(readCalendarJson(JSON.stringify([own])).years).toEqual([own]);
    const other = { holidays: { '2027-01-01': "New Year's Day,元旦,1" }, workdays: { '2027-01-02': '元旦' } };
    expect(readCalendarJson(JSON.stringify(other)).years[0]?.days).toEqual([newYear, worked]);
  });

  test('years are told apart', () => {
    expect(readCalendarText('2026-12-31,休,元旦\n2027-01-01,休,元旦').years.map(({ year }) => year)).toEqual([
      2026, 2027,
    ]);
  });

  test.each([
    ['2027-02-29,休,元旦', { row: 1, fault: 'no-day', text: '2027-02-29 休 元旦' }],
    ['2027-13-01,休,元旦', { row: 1, fault: 'no-day', text: '2027-13-01 休 元旦' }],
    ['2027-01-01,不知道,元旦', { row: 1, fault: 'no-kind', text: '2027-01-01 不知道 元旦' }],
    ['1900-01-01,休,元旦', { row: 1, fault: 'no-day', text: '1900-01-01 休 元旦' }],
    ['', { row: 0, fault: 'no-rows', text: '' }],
  ])('%s is told', (text, fault) => {
    expect(readCalendarText(text)).toEqual({ years: [], faults: [fault] });
  });

  test.each(['{', 'null', '[]', '{"days": 3}', '[1,2]', '{"holidays": {"x": {}}}'])('hostile JSON %s', (text) => {
    const { years, faults } = readCalendarJson(text);
    expect(years).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
  });
});
