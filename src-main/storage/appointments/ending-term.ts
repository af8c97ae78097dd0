import type { PositionKey } from '../../domain/appointments/positions';
import type { Database } from '../driver/database';

/** Posts of these rows of the position table that stand on a day, in the order of 名册. */
export const postsOfPositions = (database: Database, positions: readonly PositionKey[], day: string): number[] =>
  database
    .prepare(
      `SELECT p.id FROM post AS p JOIN organ AS o ON o.id = p.organ
       WHERE p.position IN (SELECT value FROM json_each(@positions)) AND (p.until_on IS NULL OR p.until_on > @day)
         AND (o.until_on IS NULL OR o.until_on > @day) ORDER BY o.ordinal, o.id, p.ordinal, p.id`,
    )
    .all({ positions: JSON.stringify(positions), day })
    .map((row) => Number(row['id']));

/** Deputies of this congress of earlier terms who still serve. */
export const deputiesOfEarlierTerms = (database: Database, term: number): { id: number; revision: number }[] =>
  database
    .prepare(`SELECT id, revision FROM deputy WHERE congress = 'own' AND term < ? AND state <> 'ended' ORDER BY id`)
    .all([term])
    .map((row) => ({ id: Number(row['id']), revision: Number(row['revision']) }));

/** Motions with items that wait for a vote. */
export const openMotions = (
  database: Database,
): { id: number; year: number; serial: number; title: string; items: number }[] =>
  database
    .prepare(
      `SELECT m.id, m.year, m.serial, m.title, count(*) AS items FROM motion AS m JOIN motion_item AS i ON i.motion = m.id
       WHERE i.state = 'pending' GROUP BY m.id ORDER BY m.year, m.serial`,
    )
    .all()
    .map((row) => ({
      id: Number(row['id']),
      year: Number(row['year']),
      serial: Number(row['serial']),
      title: String(row['title']),
      items: Number(row['items']),
    }));
