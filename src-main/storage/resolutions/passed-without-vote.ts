import type { Database } from '../driver/database';

/**
 * Matters that are kept as passed although the last vote on them did not pass them, and nobody approved that.
 * `resolutions`: ids to look at.
 */
export function passedWithoutVote(database: Database, resolutions: readonly number[]): number[] {
  const find = database.prepare(
    `SELECT id FROM resolution WHERE id = @id AND passed_on IS NOT NULL
       AND coalesce((SELECT outcome FROM vote WHERE resolution = @id ORDER BY held_on DESC, id DESC LIMIT 1), '') <> 'passed'
       AND NOT EXISTS (SELECT 1 FROM waiver WHERE resolution = @id AND rule = 'vote-that-passed')`,
  );
  return resolutions.filter((id) => find.get({ id }) !== undefined);
}
