import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** One person in one post twice at a time: the ledger would count him twice. */
export const contradictoryTenures: ConsistencyCheck = {
  id: 'contradictory-tenures',
  find: (database) =>
    database
      .prepare(
        `SELECT DISTINCT person.name AS name, a.title AS title FROM tenure AS a
         JOIN tenure AS b ON b.person = a.person AND b.post = a.post AND b.acting = a.acting AND b.id > a.id
         JOIN person ON person.id = a.person
         WHERE (a.end_kind IS NULL OR a.ends_on > coalesce(b.begins_on, ''))
           AND (b.end_kind IS NULL OR b.ends_on > coalesce(a.begins_on, ''))
         ORDER BY a.id`,
      )
      .all()
      .map((row) => say.tenureTwice(String(row['name']), String(row['title']))),
};
