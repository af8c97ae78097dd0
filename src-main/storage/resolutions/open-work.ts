import type { ResolutionState } from '../../domain/resolutions/resolution';
import type { Database } from '../driver/database';

/** The meeting that is on that day, or the next one after it; null where there is none. */
export function meetingFrom(database: Database, day: string): number | null {
  const row = database
    .prepare('SELECT id FROM meeting WHERE coalesce(ends_on, begins_on) >= ? ORDER BY begins_on, id LIMIT 1')
    .get([day]);
  return row ? Number(row['id']) : null;
}

/** Matters that a meeting is still to decide. */
export const mattersBefore = (
  database: Database,
  meeting: number,
): { id: number; title: string; state: ResolutionState }[] =>
  database
    .prepare(
      `SELECT id, title, state FROM resolution
       WHERE meeting = ? AND state IN ('draft', 'council', 'submitted', 'vote-text') ORDER BY year, serial`,
    )
    .all([meeting])
    .map((row) => ({
      id: Number(row['id']),
      title: String(row['title']),
      state: row['state'] as ResolutionState,
    }));

/** Papers of records on file that still count, the latest first. */
export const papersOfRecordsOnFile = (database: Database, limit: number): number[] =>
  database
    .prepare(
      `SELECT p.id FROM record_paper AS p JOIN issued_paper AS i ON i.id = p.issued_paper
       LEFT JOIN resolution AS r ON r.id = p.resolution
       WHERE p.preparation <> 'void' AND i.state = 'issued'
         AND (r.id IS NULL OR r.state NOT IN ('archived', 'withdrawn', 'failed'))
       ORDER BY p.id DESC LIMIT ?`,
    )
    .all([limit])
    .map((row) => Number(row['id']));
