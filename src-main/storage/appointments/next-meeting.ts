import type { Database } from '../driver/database';

/** The session of the committee that ends next, today included; null where none is recorded. */
export function nextCommitteeMeeting(database: Database, today: string): number | null {
  const row = database
    .prepare(
      `SELECT id FROM meeting WHERE kind = 'standing-committee' AND coalesce(ends_on, begins_on) >= ?
       ORDER BY begins_on, id LIMIT 1`,
    )
    .get([today]);
  return row ? Number(row['id']) : null;
}
