import type { DueFilter, TaskModule, TaskState } from '../../domain/followups/task';
import type { Database, SqlValue } from '../driver/database';
import { asTask, noOwner, taskSelection, type StoredTask } from './tasks';

export interface TaskFilter {
  state: TaskState | null;
  due: DueFilter | null;
  module: TaskModule | null;
  /** All of them must stand in its texts; none: no search. */
  words: readonly string[];
  /** Meetings whose names hold a word, by word: names are composed and not stored. */
  meetings: readonly (readonly number[])[];
  today: string;
  /** Last day that is soon. */
  soonUntil: string;
}

const never = '9999-99-99';
const inModule: Readonly<Record<TaskModule, string>> = {
  resolutions: 't.resolution IS NOT NULL',
  meetings: 't.meeting IS NOT NULL AND t.motion IS NULL AND t.item IS NULL AND t.resolution IS NULL',
  appointments: '(t.motion IS NOT NULL OR t.item IS NOT NULL)',
  own: `(${noOwner})`,
};
const dueWithin: Readonly<Record<DueFilter, string>> = {
  overdue: `t.state = 'open' AND t.due_on < @today`,
  soon: `t.state = 'open' AND t.due_on BETWEEN @today AND @soonUntil`,
  dated: 't.due_on IS NOT NULL',
  undated: 't.due_on IS NULL',
};
const searched = `lower(t.content || char(10) || t.responsible || char(10) || t.source || char(10) || t.due_text
  || char(10) || t.result || char(10) || coalesce(r.title, '') || char(10) || coalesce(m.title, '')
  || char(10) || coalesce(im.title, '') || char(10) || coalesce(p.name, ''))`;

/** The conditions of a filter and what they are given. */
function conditionsOf({ state, due, module, words, meetings, today, soonUntil }: TaskFilter) {
  const parameters: Record<string, SqlValue> = {};
  const conditions = ['1 = 1'];
  if (state) {
    conditions.push('t.state = @state');
    parameters['state'] = state;
  }
  if (module) conditions.push(inModule[module]);
  if (due) {
    conditions.push(dueWithin[due]);
    if (due === 'overdue' || due === 'soon') parameters['today'] = today;
    if (due === 'soon') parameters['soonUntil'] = soonUntil;
  }
  words.forEach((word, index) => {
    const ids = (meetings[index] ?? []).join(', ');
    const named = ids === '' ? '' : ` OR t.meeting IN (${ids})`;
    conditions.push(`(instr(${searched}, @word${index}) > 0${named})`);
    parameters[`word${index}`] = word.toLowerCase();
  });
  return { where: conditions.join(' AND '), parameters };
}

/** By their day, the earliest first, those without one last; from the one after `after` on. */
export function listTasks(
  database: Database,
  filter: TaskFilter,
  after: { dueOn: string | null; id: number } | null,
  limit: number,
): StoredTask[] {
  const { where, parameters } = conditionsOf(filter);
  return database
    .prepare(
      `${taskSelection} WHERE ${where} AND (coalesce(t.due_on, '${never}'), t.id) > (@afterDue, @afterId)
       ORDER BY coalesce(t.due_on, '${never}'), t.id LIMIT @limit`,
    )
    .all({ ...parameters, afterDue: after ? (after.dueOn ?? never) : '', afterId: after?.id ?? 0, limit })
    .map(asTask);
}

export function countTasks(database: Database, filter: TaskFilter): number {
  const { where, parameters } = conditionsOf(filter);
  const from = taskSelection.slice(taskSelection.indexOf('FROM'));
  return Number(database.prepare(`SELECT count(*) AS n ${from} WHERE ${where}`).get(parameters)?.['n']);
}

/** Open tasks of the whole office. */
export function countOpenTasks(
  database: Database,
  today: string,
  soonUntil: string,
): { open: number; overdue: number; soon: number; undated: number } {
  const row = database
    .prepare(
      `SELECT count(*) AS open, coalesce(sum(due_on < @today), 0) AS overdue,
         coalesce(sum(due_on BETWEEN @today AND @soonUntil), 0) AS soon, coalesce(sum(due_on IS NULL), 0) AS undated
       FROM followup_task WHERE state = 'open'`,
    )
    .get({ today, soonUntil });
  return {
    open: Number(row?.['open']),
    overdue: Number(row?.['overdue']),
    soon: Number(row?.['soon']),
    undated: Number(row?.['undated']),
  };
}

/** Open tasks due until a day, the earliest first. */
export const tasksDueUntil = (database: Database, day: string, limit: number): StoredTask[] =>
  database
    .prepare(
      `${taskSelection} WHERE t.id IN (SELECT id FROM followup_task INDEXED BY followup_task_due
         WHERE state = 'open' AND due_on IS NOT NULL AND due_on <= @day ORDER BY due_on, id LIMIT @limit)
       ORDER BY t.due_on, t.id`,
    )
    .all({ day, limit })
    .map(asTask);
