import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '@core/domain/followups/calendar';
import {
  findCalendarYear,
  removeCalendarYear,
  saveCalendarYear,
  storedCalendarYears,
} from '@core/storage/followups/calendar-years';
import { openTestData } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { undo, write } from '../../support/written-records';

const newYear: CalendarDay = { day: '2027-01-01', kind: 'rest', name: '元旦' };
const worked: CalendarDay = { day: '2027-01-02', kind: 'work', name: '元旦' };
const source = '国务院办公厅关于2027年部分节假日安排的通知';

describe.each(drivers)('a year of rest days, over %s', (_name, driver) => {
  const saved = async (days: CalendarDay[]) => {
    const { store } = await openTestData(driver);
    write(store, (writer) => saveCalendarYear(writer, { year: 2027, source, days }, 0));
    return store;
  };
  const yearIn = (store: Awaited<ReturnType<typeof saved>>) =>
    store.read((database) => findCalendarYear(database, 2027));

  test('is kept day by day, and other years know nothing of it', async () => {
    const store = await saved([newYear, worked]);
    expect(yearIn(store)).toMatchObject({ year: 2027, source, revision: 1, days: [newYear, worked] });
    expect(store.read((database) => findCalendarYear(database, 2026))).toBeNull();
    expect(store.read(storedCalendarYears)).toEqual([{ year: 2027, days: [newYear, worked] }]);
  });

  test('a year without a single holiday is entered all the same', async () => {
    const store = await saved([]);
    expect(store.read(storedCalendarYears)).toEqual([{ year: 2027, days: [] }]);
  });

  test('only days that differ are written, and its revision tells of them', async () => {
    const store = await saved([newYear, worked]);
    const renamed = { ...newYear, name: '新年' };
    const changes: number[] = [];
    write(store, (writer) => {
      saveCalendarYear(writer, { year: 2027, source, days: [renamed] }, 1);
      changes.push(writer.changes.length);
    });
    // The day renamed, the day gone, the year.
    expect(changes).toEqual([3]);
    expect(yearIn(store)).toMatchObject({ revision: 2, days: [renamed] });
    expect(write(store, (writer) => saveCalendarYear(writer, { year: 2027, source, days: [renamed] }, 2))).toBeNull();
  });

  test('what another window saved is not overwritten', async () => {
    const store = await saved([newYear]);
    for (const expected of [0, 2])
      expect(() =>
        write(store, (writer) => saveCalendarYear(writer, { year: 2027, source, days: [] }, expected)),
      ).toThrow(expect.objectContaining({ code: 'STALE_REVISION' }));
    expect(yearIn(store)?.days).toEqual([newYear]);
  });

  test('removed and taken back, it is as it was', async () => {
    const store = await saved([newYear, worked]);
    const before = yearIn(store);
    const removal = write(store, (writer) => removeCalendarYear(writer, 2027, 1))!;
    expect(yearIn(store)).toBeNull();
    undo(store, removal);
    expect(yearIn(store)).toEqual({ ...before, revision: 2 });
  });

  test('a year that is not entered cannot be removed', async () => {
    const { store } = await openTestData(driver);
    expect(() => write(store, (writer) => removeCalendarYear(writer, 2027, 1))).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
  });

  test.each([['2027-02-29'], ['someday']])('the file itself refuses the day %s', async (day) => {
    const { store } = await openTestData(driver);
    expect(() => write(store, (writer) => writer.insert('calendar_day', { day, kind: 'rest', name: '' }))).toThrow();
  });
});
