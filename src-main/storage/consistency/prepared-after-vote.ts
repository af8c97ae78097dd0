import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** States in which a text is decided, one way or the other. */
const decided = `('passed', 'failed', 'withdrawn', 'published', 'archived')`;

/** Papers still 会前备印 although every text they tell of is decided: effective or void, somebody has to say. */
export const preparedAfterVote: ConsistencyCheck = {
  id: 'prepared-after-vote',
  find: (database) =>
    database
      .prepare(
        `SELECT coalesce(i.title, r.title, '') AS title FROM record_paper AS p
         LEFT JOIN issued_paper AS i ON i.id = p.issued_paper
         LEFT JOIN resolution AS r ON r.id = p.resolution
         WHERE p.preparation = 'prepared' AND (r.state IN ${decided} OR (p.announcement IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM announced_text AS t JOIN resolution AS q ON q.id = t.resolution
           WHERE t.announcement = p.announcement AND q.state NOT IN ${decided})))
         ORDER BY p.id`,
      )
      .all()
      .map((row) => say.preparedAfterVote(String(row['title']))),
};
