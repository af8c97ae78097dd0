import type { PositionKey } from '../../../domain/appointments/positions';
import type { Database } from '../../driver/database';
import { countFilled } from './tenures';

/** Posts of the committee and of deputies, of whom other tables keep who holds them. */
const otherwiseKept: readonly PositionKey[] = [
  'committee-chairperson',
  'committee-vice-chairperson',
  'committee-secretary-general',
  'committee-member',
  'own-deputy',
  'upper-deputy',
];

/** How many people and posts there are on a day, and how many posts somebody holds. */
export function countRoster(
  database: Database,
  day: string,
): { people: number; posts: number; filled: number; vacant: number } {
  const own = otherwiseKept.map((position) => `'${position}'`).join(', ');
  const row = database
    .prepare(
      `SELECT (SELECT count(*) FROM person WHERE died_on IS NULL) AS people,
         (SELECT count(*) FROM post AS p JOIN organ AS o ON o.id = p.organ WHERE p.position NOT IN (${own})
            AND (p.until_on IS NULL OR p.until_on > @day) AND (o.until_on IS NULL OR o.until_on > @day)) AS posts`,
    )
    .get({ day });
  const posts = Number(row?.['posts']);
  const filled = Math.min(posts, countFilled(database, day));
  return { people: Number(row?.['people']), posts, filled, vacant: posts - filled };
}
