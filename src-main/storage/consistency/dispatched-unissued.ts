import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** Papers of records given out that are only prepared, void, or not on file at all. */
export const dispatchedUnissued: ConsistencyCheck = {
  id: 'dispatched-unissued',
  find: (database) =>
    database
      .prepare(
        `SELECT coalesce(i.title, '') AS title FROM record_paper AS p LEFT JOIN issued_paper AS i ON i.id = p.issued_paper
         WHERE p.dispatched_on IS NOT NULL
           AND (p.preparation IN ('prepared', 'void') OR i.id IS NULL OR i.issued_at IS NULL)
         ORDER BY p.id`,
      )
      .all()
      .map((row) => say.dispatchedUnissued(String(row['title']))),
};
