import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** States in which a text is decided, one way or the other. */
const decided = `('passed', 'failed', 'withdrawn', 'published', 'archived')`;

/** Items of motions that wait for their vote. */
const waiting = `SELECT 1 FROM motion_item AS i JOIN motion AS m ON m.id = i.motion WHERE i.state = 'pending' AND`;

/** Papers still 会前备印 although every text or item they tell of is decided: effective or void, somebody has to say. */
export const preparedAfterVote: ConsistencyCheck = {
  id: 'prepared-after-vote',
  find: (database) =>
    database
      .prepare(
        `SELECT coalesce(i.title, r.title, o.title, '') AS title FROM record_paper AS p
         LEFT JOIN issued_paper AS i ON i.id = p.issued_paper
         LEFT JOIN resolution AS r ON r.id = p.resolution
         LEFT JOIN motion AS o ON o.id = p.motion
         WHERE p.preparation = 'prepared' AND (r.state IN ${decided} OR (p.announcement IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM announced_text AS t JOIN resolution AS q ON q.id = t.resolution
           WHERE t.announcement = p.announcement AND q.state NOT IN ${decided}))
           OR (p.item IS NOT NULL AND NOT EXISTS (${waiting} i.id = p.item))
           OR (p.motion IS NOT NULL AND p.item IS NULL AND NOT EXISTS (${waiting} m.id = p.motion))
           OR (p.meeting IS NOT NULL AND p.motion IS NULL AND NOT EXISTS (${waiting} m.meeting = p.meeting)))
         ORDER BY p.id`,
      )
      .all()
      .map((row) => say.preparedAfterVote(String(row['title']))),
};
