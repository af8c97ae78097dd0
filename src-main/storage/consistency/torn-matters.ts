import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** Matters whose 表决稿 or passed text is not theirs or is gone, or that stand as passed without a day. */
export const tornMatters: ConsistencyCheck = {
  id: 'torn-matters',
  find: (database) =>
    database
      .prepare(
        `SELECT title FROM resolution AS r
         WHERE (vote_text IS NOT NULL AND NOT EXISTS
             (SELECT 1 FROM resolution_text WHERE id = r.vote_text AND resolution = r.id))
           OR (passed_text IS NOT NULL AND NOT EXISTS
             (SELECT 1 FROM resolution_text WHERE id = r.passed_text AND resolution = r.id))
           OR (state IN ('passed', 'published') AND passed_on IS NULL)
         ORDER BY id`,
      )
      .all()
      .map((row) => say.tornMatter(String(row['title']))),
};
