import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** Later versions of a paper that name something other than its first one: the list would show them apart. */
export const tornVersions: ConsistencyCheck = {
  id: 'torn-versions',
  find: (database) =>
    database
      .prepare(
        `SELECT later.title FROM issued_paper AS later LEFT JOIN issued_paper AS first ON first.id = later.first_version
         WHERE later.first_version IS NOT NULL AND (first.id IS NULL OR first.first_version IS NOT NULL)
         ORDER BY later.id`,
      )
      .all()
      .map((row) => say.versions(String(row['title']))),
};
