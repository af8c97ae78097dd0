import type { TaskOwner, TaskOwnerKind, TaskState } from '../../domain/followups/task';
import type { Database, SqlRow, SqlValue } from '../driver/database';

/** A task as it is stored, with what its record is called. */
export interface StoredTask {
  id: number;
  revision: number;
  owner: (TaskOwner & { title: string; motion: number | null }) | null;
  content: string;
  responsible: string;
  dueOn: string | null;
  dueText: string;
  state: TaskState;
  doneOn: string | null;
  result: string;
  rule: string;
  baseOn: string | null;
  source: string;
}

/** Columns of a task with its record: names of meetings are composed by the application, see application/followups. */
export const taskSelection = `SELECT t.*, r.title AS resolution_title, m.title AS motion_title, im.id AS item_motion,
    im.title AS item_motion_title, p.name AS item_person
  FROM followup_task AS t
  LEFT JOIN resolution AS r ON r.id = t.resolution
  LEFT JOIN motion AS m ON m.id = t.motion
  LEFT JOIN motion_item AS i ON i.id = t.item
  LEFT JOIN motion AS im ON im.id = i.motion
  LEFT JOIN person AS p ON p.id = i.person`;

export function asTask(row: SqlRow): StoredTask {
  return {
    id: Number(row['id']),
    revision: Number(row['revision']),
    owner: ownerOf(row),
    content: String(row['content']),
    responsible: String(row['responsible']),
    dueOn: optional(row['due_on']),
    dueText: String(row['due_text']),
    state: row['state'] as TaskState,
    doneOn: optional(row['done_on']),
    result: String(row['result']),
    rule: String(row['rule']),
    baseOn: optional(row['base_on']),
    source: String(row['source']),
  };
}

const optional = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The nearest record: an item before its motion. A meeting has no title of its own here. */
function ownerOf(row: SqlRow): StoredTask['owner'] {
  if (row['item'] !== null) {
    const title = [row['item_person'], row['item_motion_title']].filter((part) => part !== null).join(' · ');
    return { kind: 'item', id: Number(row['item']), title, motion: Number(row['item_motion']) };
  }
  if (row['motion'] !== null)
    return { kind: 'motion', id: Number(row['motion']), title: String(row['motion_title']), motion: null };
  if (row['resolution'] !== null)
    return { kind: 'resolution', id: Number(row['resolution']), title: String(row['resolution_title']), motion: null };
  if (row['meeting'] !== null) return { kind: 'meeting', id: Number(row['meeting']), title: '', motion: null };
  return null;
}

export function findTask(database: Database, id: number): StoredTask | null {
  const row = database.prepare(`${taskSelection} WHERE t.id = ?`).get([id]);
  return row ? asTask(row) : null;
}

/** Tasks a rule made for a record, whatever their state. Of the office itself: those counted from that day. */
export function tasksOfRule(database: Database, rule: string, owner: TaskOwner | null, baseOn: string): StoredTask[] {
  const where = owner ? `t.${ownerColumns[owner.kind]} = @owner` : `${noOwner} AND t.base_on = @baseOn`;
  const parameters: Record<string, SqlValue> = owner ? { rule, owner: owner.id } : { rule, baseOn };
  return database
    .prepare(`${taskSelection} WHERE t.rule = @rule AND t.rule <> '' AND ${where} ORDER BY t.id`)
    .all(parameters)
    .map(asTask);
}

/** Open tasks of rules that still count from a day: what is counted anew when a rule or the calendar changes. */
export const countedTasks = (database: Database): StoredTask[] =>
  database
    .prepare(
      `${taskSelection} WHERE t.rule <> '' AND t.state = 'open' AND t.base_on IS NOT NULL
       AND t.id IN (SELECT id FROM followup_task INDEXED BY followup_task_by_rule WHERE rule <> '') ORDER BY t.id`,
    )
    .all()
    .map(asTask);

/** Every task of a record. */
export const tasksOfOwner = (database: Database, owner: TaskOwner): StoredTask[] =>
  database
    .prepare(`${taskSelection} WHERE t.${ownerColumns[owner.kind]} = ? ORDER BY t.ordinal, t.id`)
    .all([owner.id])
    .map(asTask);

const ownerColumns: Readonly<Record<TaskOwnerKind, string>> = {
  resolution: 'resolution',
  meeting: 'meeting',
  motion: 'motion',
  item: 'item',
};
export const noOwner = 't.resolution IS NULL AND t.meeting IS NULL AND t.motion IS NULL AND t.item IS NULL';

/** Where the next task of a record stands. */
export function nextOrdinal(database: Database, owner: TaskOwner | null): number {
  if (!owner) return 0;
  const row = database
    .prepare(`SELECT coalesce(max(ordinal) + 1, 0) AS next FROM followup_task WHERE ${ownerColumns[owner.kind]} = ?`)
    .get([owner.id]);
  return Number(row?.['next']);
}

/** Whether the record of an owner stands. */
export const ownerStands = (database: Database, { kind, id }: TaskOwner): boolean =>
  database.prepare(ownerQueries[kind]).get([id]) !== undefined;

const ownerQueries: Readonly<Record<TaskOwnerKind, string>> = {
  resolution: 'SELECT id FROM resolution WHERE id = ?',
  meeting: 'SELECT id FROM meeting WHERE id = ?',
  motion: 'SELECT id FROM motion WHERE id = ?',
  item: 'SELECT id FROM motion_item WHERE id = ?',
};

/** The columns that point at the record. */
export const ownerColumnsOf = (owner: TaskOwner | null) => ({
  resolution: null,
  meeting: null,
  motion: null,
  item: null,
  ...(owner && { [ownerColumns[owner.kind]]: owner.id }),
});
