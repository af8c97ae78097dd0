import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** Matters the search knows nothing of, and words of matters that are gone. */
export const mattersNotFound: ConsistencyCheck = {
  id: 'matters-not-found',
  find(database) {
    const row = database
      .prepare(
        `SELECT (SELECT count(*) FROM resolution WHERE id NOT IN (SELECT rowid FROM resolution_search))
           + (SELECT count(*) FROM resolution_search WHERE rowid NOT IN (SELECT id FROM resolution)) AS n`,
      )
      .get();
    const count = Number(row?.['n'] ?? 0);
    return count === 0 ? [] : [say.mattersNotFound(count)];
  },
};
