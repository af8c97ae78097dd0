import type { CountedItem, CountedPost } from '../../../domain/appointments/statistics/question';
import type { Database, SqlRow } from '../../driver/database';
import { numberOrNull } from '../../organization/roster/row-values';

/**
 * Items that passed, or were entered from old lists, from one day to another, both included: latest first, each with its
 * posts in their order. Twenty thousand of them are read at once, so each row holds numbers and short words only.
 */
export function countedItems(database: Database, { from, until }: { from: string; until: string }): CountedItem[] {
  const rows = database
    .prepare(
      `SELECT i.id, i.motion, i.person, i.act, i.state_on, p.sex, p.ethnicity, m.meeting, s.term,
         x.post, x.title, q.position, o.category
       FROM motion_item AS i
         JOIN item_post AS x ON x.item = i.id
         JOIN post AS q ON q.id = x.post
         JOIN organ AS o ON o.id = q.organ
         JOIN person AS p ON p.id = i.person
         JOIN motion AS m ON m.id = i.motion
         LEFT JOIN meeting AS s ON s.id = m.meeting
       WHERE i.state IN ('passed', 'historical') AND i.state_on BETWEEN @from AND @until
       ORDER BY i.state_on DESC, i.motion DESC, i.ordinal, i.id, x.ordinal, x.id`,
    )
    .all({ from, until });
  const terms = database.prepare('SELECT number, begins_on FROM term ORDER BY begins_on DESC').all();
  const termOn = (day: string): number | null => {
    const term = terms.find((one) => String(one['begins_on']) <= day);
    return term ? Number(term['number']) : null;
  };
  const found: (CountedItem & { posts: CountedPost[] })[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last.item === row['id']) last.posts.push(asPost(row));
    else found.push({ ...asItem(row, termOn), posts: [asPost(row)] });
  }
  return found;
}

const asPost = (row: SqlRow): CountedPost => ({
  post: Number(row['post']),
  position: row['position'] as CountedPost['position'],
  category: row['category'] as CountedPost['category'],
  title: String(row['title']),
});

const asItem = (row: SqlRow, termOn: (day: string) => number | null): Omit<CountedItem, 'posts'> => ({
  item: Number(row['id']),
  motion: Number(row['motion']),
  person: Number(row['person']),
  act: row['act'] as CountedItem['act'],
  happenedOn: String(row['state_on']),
  sex: row['sex'] as CountedItem['sex'],
  ethnicity: String(row['ethnicity']),
  meeting: numberOrNull(row['meeting']),
  term: numberOrNull(row['term']) ?? termOn(String(row['state_on'])),
});
