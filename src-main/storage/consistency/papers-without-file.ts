import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** Issued papers whose bytes no record of a stored file stands for. */
export const papersWithoutFile: ConsistencyCheck = {
  id: 'papers-without-file',
  find: (database) =>
    database
      .prepare(
        `SELECT title FROM issued_paper
         WHERE issued_at IS NOT NULL AND (file IS NULL OR file NOT IN (SELECT hash FROM stored_file)) ORDER BY id`,
      )
      .all()
      .map((row) => say.paperWithoutFile(String(row['title']))),
};
