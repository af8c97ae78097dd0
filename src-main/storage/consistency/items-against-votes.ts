import type { Database } from '../driver/database';
import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

const named = `SELECT p.name AS name, m.title AS title FROM motion_item AS i JOIN person AS p ON p.id = i.person
  JOIN motion AS m ON m.id = i.motion`;

const find = (database: Database, where: string, words: (name: string, title: string) => string): string[] =>
  database
    .prepare(`${named} WHERE ${where} ORDER BY i.id`)
    .all()
    .map((row) => words(String(row['name']), String(row['title'])));

/** Items that say they passed or failed without the vote of that day, or wait though one was held. */
export const itemsAgainstVotes: ConsistencyCheck = {
  id: 'items-against-votes',
  find: (database) => [
    ...find(
      database,
      `i.state IN ('passed', 'failed') AND NOT EXISTS (SELECT 1 FROM vote_item AS x JOIN vote AS v ON v.id = x.vote
         WHERE x.item = i.id AND v.outcome = i.state AND v.held_on = i.state_on)`,
      say.itemAgainstVotes,
    ),
    ...find(
      database,
      `i.state IN ('pending', 'withdrawn', 'deferred') AND EXISTS (SELECT 1 FROM vote_item WHERE item = i.id)`,
      say.itemAgainstVotes,
    ),
  ],
};

/** Items without a post, passed ones without the title they passed with, those that left without saying so. */
export const tornItems: ConsistencyCheck = {
  id: 'torn-items',
  find: (database) =>
    find(
      database,
      `NOT EXISTS (SELECT 1 FROM item_post WHERE item = i.id)
         OR (i.state IN ('passed', 'failed') AND EXISTS (SELECT 1 FROM item_post WHERE item = i.id AND title = ''))
         OR ((i.state IN ('withdrawn', 'deferred')) <> EXISTS (SELECT 1 FROM item_departure WHERE item = i.id))`,
      say.tornItem,
    ),
};

/** Tenures that rest on an item which did not pass. */
export const tenuresWithoutGround: ConsistencyCheck = {
  id: 'tenures-without-ground',
  find: (database) =>
    database
      .prepare(
        `SELECT p.name AS name, t.title AS title FROM tenure AS t JOIN person AS p ON p.id = t.person
         LEFT JOIN motion_item AS b ON b.id = t.begin_item LEFT JOIN motion_item AS e ON e.id = t.end_item
         WHERE b.state NOT IN ('passed', 'historical') OR e.state NOT IN ('passed', 'historical') ORDER BY t.id`,
      )
      .all()
      .map((row) => say.tenureWithoutGround(String(row['name']), String(row['title']))),
};
