import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** People the search knows nothing of, and words of people who are gone. */
export const peopleNotFound: ConsistencyCheck = {
  id: 'people-not-found',
  find(database) {
    const row = database
      .prepare(
        `SELECT (SELECT count(*) FROM person WHERE id NOT IN (SELECT rowid FROM person_search))
           + (SELECT count(*) FROM person_search WHERE rowid NOT IN (SELECT id FROM person)) AS n`,
      )
      .get();
    const count = Number(row?.['n'] ?? 0);
    return count === 0 ? [] : [say.peopleNotFound(count)];
  },
};
