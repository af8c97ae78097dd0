import { soundOf } from '../../../domain/organization/people/readings';
import type { Database } from '../../driver/database';
import { nameKeys } from '../../search/name-keys';

export interface Pair {
  first: number;
  second: number;
  reason: 'same-name-and-birth' | 'same-name' | 'same-sound';
}

/**
 * Pairs that may be one person: same name (a former one too) and no birth month that says otherwise; another name that
 * sounds the same with the same birth month. Two who both have a mark of their own are told apart already.
 */
export function listPairs(database: Database, most: number): Pair[] {
  const apart = `NOT (a.homonym_mark <> '' AND b.homonym_mark <> '' AND a.homonym_mark <> b.homonym_mark)`;
  const month = (of: string): string => `substr(${of}.born, 1, 7)`;
  const rows = database
    .prepare(
      `WITH named AS (
         SELECT id AS person, name FROM person UNION SELECT person, name FROM person_name
       ), pair AS (
         SELECT a.person AS first, b.person AS second FROM named AS a JOIN named AS b ON b.name = a.name
         WHERE a.person < b.person GROUP BY 1, 2
       )
       SELECT first, second, ${month('a')} IS ${month('b')} AND a.born IS NOT NULL AS born FROM pair
       JOIN person AS a ON a.id = first JOIN person AS b ON b.id = second
       WHERE (a.born IS NULL OR b.born IS NULL OR ${month('a')} = ${month('b')}) AND ${apart}
       ORDER BY born DESC, first, second LIMIT ?`,
    )
    .all([most]);
  return [
    ...rows.map((row) => ({
      first: Number(row['first']),
      second: Number(row['second']),
      reason: row['born'] === 1 ? ('same-name-and-birth' as const) : ('same-name' as const),
    })),
    ...soundingAlike(database),
  ].slice(0, most);
}

/** Another name that sounds the same, born in the same month. */
function soundingAlike(database: Database): Pair[] {
  const bearers = new Map<string, { id: number; name: string; mark: string }[]>();
  const rows = database
    .prepare(
      'SELECT id, name, reading, substr(born, 1, 7) AS month, homonym_mark FROM person WHERE born IS NOT NULL ORDER BY id',
    )
    .all();
  for (const row of rows) {
    const name = String(row['name']);
    const { syllables } = nameKeys({ name, reading: String(row['reading']) });
    const key = `${String(row['month'])} ${soundOf(syllables)}`;
    const one = { id: Number(row['id']), name, mark: String(row['homonym_mark']) };
    bearers.set(key, [...(bearers.get(key) ?? []), one]);
  }
  const apart = (a: { mark: string }, b: { mark: string }): boolean =>
    a.mark !== '' && b.mark !== '' && a.mark !== b.mark;
  return [...bearers.values()].flatMap((group) =>
    group.flatMap((first, index) =>
      group
        .slice(index + 1)
        .filter((second) => second.name !== first.name && !apart(first, second))
        .map((second) => ({ first: first.id, second: second.id, reason: 'same-sound' as const })),
    ),
  );
}
