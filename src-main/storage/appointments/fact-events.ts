/** What happened around a motion and its session: the congress, a new government, oaths, tasks. */
import type { PositionKey } from '../../domain/appointments/positions';
import type { Database } from '../driver/database';
import { textOrNull } from '../organization/roster/row-values';

/** Whether the congress sits on one of the days. */
export const congressSits = (database: Database, from: string, until: string): boolean =>
  database
    .prepare(
      `SELECT 1 AS found FROM meeting WHERE kind = 'congress' AND begins_on <= @until
         AND coalesce(ends_on, begins_on) >= @from LIMIT 1`,
    )
    .get({ from, until }) !== undefined;

/** The election of the head of the government in a term, the last one before a day; null where none is recorded. */
export function governmentElectedOn(database: Database, from: string, until: string): string | null {
  const row = database
    .prepare(
      `SELECT max(t.begins_on) AS elected FROM tenure AS t JOIN post AS p ON p.id = t.post
       WHERE p.position = 'government-head' AND t.acting = 0 AND t.begin_kind = 'elected'
         AND t.begins_on >= @from AND t.begins_on <= @until`,
    )
    .get({ from, until });
  return textOrNull(row?.['elected']);
}

/** Posts of these rows of the position table in force on a day, to which nobody was appointed since another. */
export const postsNotFilledSince = (
  database: Database,
  { positions, since, day }: { positions: readonly PositionKey[]; since: string; day: string },
): number[] =>
  database
    .prepare(
      `SELECT p.id FROM post AS p JOIN organ AS o ON o.id = p.organ
       WHERE p.position IN (SELECT value FROM json_each(@positions)) AND (p.until_on IS NULL OR p.until_on > @day)
         AND (o.until_on IS NULL OR o.until_on > @day)
         AND NOT EXISTS (SELECT 1 FROM tenure AS t WHERE t.post = p.id AND t.begins_on >= @since AND t.acting = 0)
       ORDER BY o.ordinal, o.id, p.ordinal, p.id`,
    )
    .all({ positions: JSON.stringify(positions), since, day })
    .map((row) => Number(row['id']));

export interface OathRow {
  item: number;
  heldOn: string | null;
  organiser: string;
}

export const oathsOfMotion = (database: Database, motion: number): OathRow[] =>
  database
    .prepare('SELECT o.* FROM motion_item AS i JOIN oath AS o ON o.item = i.id WHERE i.motion = ?')
    .all([motion])
    .map((row) => ({
      item: Number(row['item']),
      heldOn: textOrNull(row['held_on']),
      organiser: String(row['organiser']),
    }));

export interface TaskRow {
  /** Null: of the motion as a whole. */
  item: number | null;
  rule: string;
  dueOn: string | null;
}

/** Tasks that rules made, for a motion and for its items. */
export const tasksOfMotion = (database: Database, motion: number): TaskRow[] =>
  database
    .prepare(
      `SELECT item, rule, due_on FROM followup_task WHERE rule <> ''
         AND (motion = @motion OR item IN (SELECT id FROM motion_item WHERE motion = @motion)) ORDER BY id`,
    )
    .all({ motion })
    .map((row) => ({
      item: row['item'] === null ? null : Number(row['item']),
      rule: String(row['rule']),
      dueOn: textOrNull(row['due_on']),
    }));
