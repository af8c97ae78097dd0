import type { Database } from '../../driver/database';

/** The number after the last motion of a year. */
export const nextMotionSerial = (database: Database, year: number): number =>
  Number(database.prepare('SELECT coalesce(max(serial), 0) + 1 AS n FROM motion WHERE year = ?').get([year])?.['n']);

/** The meeting of the committee that sat on a day, where there was one and only one. */
export function meetingOnDay(database: Database, day: string): number | null {
  const found = database
    .prepare(
      `SELECT id FROM meeting WHERE kind = 'standing-committee' AND begins_on <= @day
         AND coalesce(ends_on, begins_on) >= @day LIMIT 2`,
    )
    .all({ day });
  return found.length === 1 ? Number(found[0]!['id']) : null;
}
