import type { Database } from '../../driver/database';

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
  const sounds = database
    .prepare(
      `SELECT a.id AS first, b.id AS second FROM person AS a JOIN person AS b
         ON b.pinyin_key = a.pinyin_key AND b.id > a.id AND b.name <> a.name
       WHERE a.born IS NOT NULL AND ${month('a')} = ${month('b')} AND ${apart} ORDER BY a.id, b.id LIMIT ?`,
    )
    .all([most]);
  return [
    ...rows.map((row) => ({
      first: Number(row['first']),
      second: Number(row['second']),
      reason: row['born'] === 1 ? ('same-name-and-birth' as const) : ('same-name' as const),
    })),
    ...sounds.map((row) => ({
      first: Number(row['first']),
      second: Number(row['second']),
      reason: 'same-sound' as const,
    })),
  ].slice(0, most);
}
