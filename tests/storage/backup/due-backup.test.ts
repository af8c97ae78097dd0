import { describe, expect, test } from 'vitest';
import type { Backup, BackupKind } from '@core/contract/system/backup.contract';
import { dueBackup } from '@core/storage/backup/due-backup';
import { keptOfKind, superseded } from '@core/storage/backup/retention';

/** Ten in the morning of a day in China. */
const morning = (day: string): number => Date.parse(`${day}T10:00:00+08:00`);

const made = (kind: BackupKind, moment: number, fault: string | null = null): Backup => ({
  id: `${kind}-${moment}`,
  place: '/b',
  kind,
  madeAt: new Date(moment).toISOString(),
  officeName: '',
  programVersion: '',
  schemaVersion: 1,
  bytes: 0,
  files: 0,
  fault,
});
const due = (day: string, backups: Backup[], last: { mark: string; at: string } | null = null) =>
  dueBackup(backups, morning(day), 'changed', last);

describe('the first start of a day', () => {
  test('makes the monthly one where this month has none', () => {
    expect(due('2026-11-20', [])).toBe('monthly');
    expect(due('2026-12-01', [made('monthly', morning('2026-11-20'))])).toBe('monthly');
  });

  test('makes the weekly one where this week has none, weeks beginning on Monday', () => {
    const monthly = made('monthly', morning('2026-11-02'));
    expect(due('2026-11-09', [monthly])).toBe('weekly');
    // Sunday still belongs to the week of the Monday before.
    expect(due('2026-11-08', [monthly])).toBe('daily');
    const [weekly, newYear] = [made('weekly', morning('2026-12-28')), made('monthly', morning('2027-01-01'))];
    expect(due('2027-01-03', [newYear, weekly])).toBe('daily');
  });

  test('makes the daily one otherwise, and the second start of the day none', () => {
    const backups = [made('weekly', morning('2026-11-09')), made('monthly', morning('2026-11-02'))];
    expect(due('2026-11-10', backups)).toBe('daily');
    const again = [made('daily', morning('2026-11-10') - 3_600_000), ...backups];
    expect(due('2026-11-10', again)).toBeNull();
  });

  test('is a day of China: half past seven in the morning there is still yesterday in UTC', () => {
    const evening = Date.parse('2026-11-10T23:30:00+08:00');
    const nextMorning = Date.parse('2026-11-11T07:30:00+08:00');
    const before = [
      made('daily', evening),
      made('weekly', morning('2026-11-09')),
      made('monthly', morning('2026-11-02')),
    ];
    expect(dueBackup(before, nextMorning, 'changed', null)).toBe('daily');
  });

  test('does not count the one made by hand or at leaving', () => {
    expect(due('2026-11-20', [made('manual', morning('2026-11-20')), made('exit', morning('2026-11-20'))])).toBe(
      'monthly',
    );
  });
});

describe('an unchanged office', () => {
  const friday = morning('2026-11-20');
  const last = { mark: 'same', at: new Date(friday).toISOString() };
  const backups = [made('exit', friday)];
  const later = (days: number) => dueBackup(backups, friday + days * 86_400_000, 'same', last);

  test('is not backed up again while the last one is less than a week old', () => {
    expect([1, 3, 6].map(later)).toEqual([null, null, null]);
    expect(later(7)).toBe('monthly');
  });

  test('is backed up where that last one is gone, damaged, or from the future', () => {
    const tomorrow = friday + 86_400_000;
    expect(dueBackup([], tomorrow, 'same', last)).toBe('monthly');
    expect(dueBackup([made('exit', friday, 'damaged')], tomorrow, 'same', last)).toBe('monthly');
    expect(later(-30)).toBe('monthly');
  });
});

describe('what is kept', () => {
  const many = (kind: BackupKind, count: number, fault: string | null = null) =>
    Array.from({ length: count }, (_, index) => made(kind, morning('2026-11-20') - index * 86_400_000, fault));
  const newestFirst = (backups: Backup[]) => backups.sort((a, b) => b.madeAt.localeCompare(a.madeAt));

  test.each(Object.entries(keptOfKind).filter(([, count]) => Number.isFinite(count)) as [BackupKind, number][])(
    'of %s the newest %i',
    (kind, count) => {
      const backups = many(kind, count + 3);
      expect(superseded(backups).map(({ id }) => id)).toEqual(backups.slice(count).map(({ id }) => id));
    },
  );

  test('every one made by hand', () => {
    expect(superseded(many('manual', 500))).toEqual([]);
  });

  test('damaged ones neither count nor go', () => {
    const sound = many('restore', 5);
    expect(superseded(newestFirst([...many('restore', 9, 'damaged'), ...sound]))).toEqual([]);
  });

  test('the newest sound one always', () => {
    for (const kind of Object.keys(keptOfKind) as BackupKind[]) {
      const [newest] = many(kind, 1);
      expect(superseded([newest!])).toEqual([]);
    }
  });
});
