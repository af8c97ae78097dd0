import { describe, expect, test } from 'vitest';
import { readCalendarFile } from '@core/application/followups/read-calendar-file';
import type { HeavyWork } from '@core/application/ports';
import { writeSpreadsheet } from '@core/application/write-spreadsheet';
import type { CalendarDay } from '@core/domain/followups/calendar';
import { openTestOffice, type TestOffice } from '../../support/test-office';

const newYear: CalendarDay = { day: '2027-01-01', kind: 'rest', name: '元旦' };
const save = { year: 2027, source: '国办通知', days: [newYear], expectedRevision: 0 };
const yearOf = async (office: TestOffice, year: number) =>
  (await office.call('followups.getCalendar', { year })).calendar;

describe('the calendar of an office', () => {
  test('begins with the years of the program; what is not there is not entered', async () => {
    const office = await openTestOffice();
    expect(await yearOf(office, 2026)).toMatchObject({ origin: 'seed', revision: 0 });
    expect((await yearOf(office, 2026)).source).toContain('2026年');
    expect(await yearOf(office, 2027)).toEqual({ year: 2027, origin: 'missing', revision: 0, source: '', days: [] });
    const { years, today } = await office.call('followups.getCalendar', { year: 2026 });
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
    expect(today).toBe('2026-01-05');
  });

  test('takes what the office enters, over the program too, and gives it up again', async () => {
    const office = await openTestOffice();
    const own: CalendarDay = { day: '2026-03-03', kind: 'rest', name: '三月三' };
    const { revision } = await office.call('followups.saveCalendarYear', { ...save, year: 2026, days: [own] });
    expect(await yearOf(office, 2026)).toEqual({
      year: 2026,
      origin: 'office',
      revision,
      source: '国办通知',
      days: [own],
    });
    expect(await office.call('followups.lookAtDay', { day: '2026-03-03' })).toEqual({
      restDay: { name: '三月三', workingDayBefore: '2026-03-02', certain: true },
      yearEntered: true,
    });
    // A year of the office's own is the whole year: the program's holidays do not hold beside it.
    expect((await office.call('followups.lookAtDay', { day: '2026-10-01' })).restDay).toBeNull();
    await office.call('followups.removeCalendarYear', { year: 2026, expectedRevision: revision });
    expect(await yearOf(office, 2026)).toMatchObject({ origin: 'seed' });
    expect((await office.call('followups.lookAtDay', { day: '2026-10-01' })).restDay?.name).toBe('国庆节');
  });

  test('says of a year that is not entered that it cannot compute working days, and computes natural ones', async () => {
    const office = await openTestOffice();
    const term = { amount: 3, unit: 'working-days', countsBaseDay: false, direction: 'after' } as const;
    expect(await office.call('followups.computeDeadline', { base: '2027-03-01', term })).toEqual({
      state: 'year-missing',
      year: 2027,
    });
    expect(
      await office.call('followups.computeDeadline', { base: '2027-03-01', term: { ...term, unit: 'days' } }),
    ).toMatchObject({ state: 'dated', day: '2027-03-04', yearEntered: false });
    await office.call('followups.saveCalendarYear', save);
    expect(await office.call('followups.computeDeadline', { base: '2026-12-30', term })).toMatchObject({
      state: 'dated',
      day: '2027-01-05',
      reasons: [{ reason: 'rest-days-skipped', days: 3, holidays: ['元旦'] }],
    });
  });

  test.each([
    ['a day of another year', [{ ...newYear, day: '2026-01-01' }], 'RULE_VIOLATED'],
    ['a day twice', [newYear, { ...newYear, kind: 'work' }], 'RULE_VIOLATED'],
    ['a day there is not', [{ ...newYear, day: '2027-02-29' }], 'VALIDATION_FAILED'],
  ])('%s is refused', async (_name, days, code) => {
    const office = await openTestOffice();
    expect(await office.codeOf('followups.saveCalendarYear', { ...save, days })).toBe(code);
  });
});

describe('a file of holidays', () => {
  const inProcess: HeavyWork = {
    run: async (_name, input) => readCalendarFile((input as { bytes: Uint8Array }).bytes) as never,
    close: async () => undefined,
  };
  const read = async (bytes: Uint8Array, name: string) => {
    const office = await openTestOffice({ ports: { heavyWork: inProcess } });
    return office.application.dispatch({ method: 'followups.importCalendar', input: {}, file: { name, bytes } });
  };
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test('.csv, with what it would change, and rows that say nothing', async () => {
    const text = '日期,类型,名称\n2027-01-01,休,元旦\n2026-01-01,休,元旦\n2027-01-02,？,元旦';
    const result = await read(utf8(text), '节假日.csv');
    expect(result).toMatchObject({
      ok: true,
      value: {
        years: [
          // All but the first of January would go.
          { year: 2026, origin: 'seed', days: [{ day: '2026-01-01' }], differs: 38 },
          { year: 2027, origin: 'missing', days: [newYear], differs: 1 },
        ],
        faults: [{ row: 4, message: '没有写明休还是班：2027-01-02 ？ 元旦' }],
      },
    });
  });

  test('.csv in the encoding of Windows, and .json', async () => {
    // 2027-01-01,休,元旦 in GB 18030.
    const gbk = new Uint8Array([...utf8('2027-01-01,'), 0xd0, 0xdd, 0x2c, 0xd4, 0xaa, 0xb5, 0xa9]);
    expect(await read(gbk, 'a.csv')).toMatchObject({ ok: true, value: { years: [{ days: [newYear] }] } });
    const json = JSON.stringify({ holidays: { '2027-01-01': "New Year's Day,元旦,1" }, workdays: {} });
    expect(await read(utf8(json), 'a.json')).toMatchObject({ ok: true, value: { years: [{ days: [newYear] }] } });
  });

  test('.xlsx', async () => {
    const bytes = await writeSpreadsheet({
      sheet: '节假日',
      head: ['日期', '类型', '名称'],
      rows: [['2027-01-01', '休', '元旦']],
      widths: [12, 8, 12],
    });
    expect(await read(bytes, 'a.xlsx')).toMatchObject({
      ok: true,
      value: { years: [{ days: [newYear] }], faults: [] },
    });
  });

  test.each([
    ['nothing', ''],
    ['no holidays', '{"a": 1}'],
  ])('with %s in it is refused with advice', async (_name, text) => {
    expect(await read(utf8(text), 'a.json')).toMatchObject({
      ok: false,
      error: { code: 'IMPORT_REFUSED', advice: expect.stringContaining('三列') },
    });
  });
});
