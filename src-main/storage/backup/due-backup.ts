import type { Backup, BackupKind } from '../../contract/system/backup.contract';
import { civilDateOf } from '../../domain/organization/civil-today';

const dayMs = 86_400_000;

/** An unchanged office is backed up again after so many days: media decay. */
const freshDays = 7;

/** What makes a backup of the day's beginning: any of these was it already. */
const ofTheDay: readonly BackupKind[] = ['daily', 'weekly', 'monthly'];

/**
 * The backup that is due at a start, or null. The first start of a day makes one: the monthly where this month has
 * none, else the weekly where this week has none, else the daily. Days are those of China.
 *
 * Where nothing changed since the last one, and that one is sound and less than a week old, none is made: it would be
 * the same again, and would push older states out of what is kept. Every backup was verified when it was made.
 *
 * @param backups newest first
 * @param lastMark mark of the data at the last backup (office-facts.ts), and its moment; null where there was none
 */
export function dueBackup(
  backups: readonly Backup[],
  now: number,
  mark: string,
  lastMark: { mark: string; at: string } | null,
): BackupKind | null {
  const sound = backups.filter(({ fault }) => fault === null);
  const today = civilDateOf(now);
  const [newest] = sound;
  if (newest && lastMark && lastMark.mark === mark && lastMark.at === newest.madeAt) {
    const age = now - Date.parse(newest.madeAt);
    // One from the future was made while the clock was wrong.
    if (age >= 0 && age < freshDays * dayMs) return null;
  }
  const days = sound
    .filter(({ kind }) => ofTheDay.includes(kind))
    .map(({ kind, madeAt }) => ({ kind, day: dayOf(madeAt) }));
  if (days.some(({ day }) => day === today)) return null;
  const month = (day: string): string => day.slice(0, 7);
  if (!days.some(({ kind, day }) => kind === 'monthly' && month(day) === month(today))) return 'monthly';
  // The monthly one stands for the weekly one of its week.
  if (!days.some(({ kind, day }) => kind !== 'daily' && mondayOf(day) === mondayOf(today))) return 'weekly';
  return 'daily';
}

const dayOf = (moment: string): string => civilDateOf(Date.parse(moment));

/** The Monday of a day's week: ISO weeks begin there. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
