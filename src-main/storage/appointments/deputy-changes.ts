import type { Congress } from '../../domain/organization/committee/member';
import type { Database } from '../driver/database';
import { numberOrNull } from '../organization/roster/row-values';

/** The latest term of a congress there are deputies of; null where none are entered. */
export const latestDeputyTerm = (database: Database, congress: Congress): number | null =>
  numberOrNull(database.prepare('SELECT max(term) AS term FROM deputy WHERE congress = ?').get([congress])?.['term']);

/** Changes that votes of a meeting on a day made among somebody's seats as a deputy. */
export const voteChangesOfDeputies = (
  database: Database,
  given: { person: number; on: string; meeting: number },
): { id: number; revision: number; deputy: number; kind: string }[] =>
  database
    .prepare(
      `SELECT c.* FROM deputy AS d JOIN deputy_change AS c ON c.deputy = d.id
       WHERE d.person = @person AND c.happened_on = @on AND c.meeting = @meeting
         AND c.kind IN ('by-elected', 'resigned', 'recalled') ORDER BY c.id`,
    )
    .all(given)
    .map((row) => ({
      id: Number(row['id']),
      revision: Number(row['revision']),
      deputy: Number(row['deputy']),
      kind: String(row['kind']),
    }));
