import type { MovedTask } from '../../contract/followups/deadline.schema';
import type { WorkCalendar } from '../../domain/followups/calendar';
import { computeDeadline, type Deadline } from '../../domain/followups/compute-deadline';
import { rulesOf } from '../../domain/followups/followup-settings';
import { isCatalogueKey } from '../../domain/followups/rule-catalogue';
import type { BaseEvent, DeadlineRule } from '../../domain/followups/rule';
import { termWords } from '../../domain/followups/rules.messages';
import { moduleOfOwner, type TaskOwner } from '../../domain/followups/task';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import type { Database } from '../../storage/driver/database';
import {
  countedTasks,
  nextOrdinal,
  ownerColumnsOf,
  tasksOfOwner,
  tasksOfRule,
  type StoredTask,
} from '../../storage/followups/tasks';
import { readSettings } from '../../storage/settings';
import { followups } from '../organization/setting-kinds';
import { calendarOf } from './calendar';

/** Something happened, or is to happen, on a day, from which deadlines count. */
export interface DeadlineEvent {
  event: BaseEvent;
  /** yyyy-mm-dd. */
  baseOn: string;
  /** Whose tasks they are; null: the office's own. */
  owner: TaskOwner | null;
  /** Which rules of the program apply here (an appointment files above only for some posts); all where not said. Rules of
   * the office's own always apply. */
  only?: readonly string[];
  /** These rules and no others, where somebody chose. */
  exactly?: readonly string[];
  /** Who is to do it, where the module knows. */
  responsible?: string;
}

export interface AppliedRules {
  /** Ids of the tasks made. */
  created: number[];
  /** Open tasks whose day changed, because the base day or the rule did. */
  moved: MovedTask[];
  /** Open tasks to which a clerk gave a day: they stay as they are, and may have to be looked at. */
  setByHand: number[];
}

/** The rules an event sets in motion for a record, as they hold for the office. */
export function rulesOfEvent(database: Database, { event, owner, only, exactly }: DeadlineEvent): DeadlineRule[] {
  const module = owner ? moduleOfOwner(owner.kind) : null;
  return officeRules(database)
    .filter((rule) => rule.event === event && (rule.amount !== null || rule.always))
    .filter(({ modules }) => module === null || (modules as readonly string[]).includes(module))
    .filter(({ key }) => only === undefined || !isCatalogueKey(key) || only.includes(key))
    .filter(({ key }) => exactly === undefined || exactly.includes(key));
}

export const officeRules = (database: Database): DeadlineRule[] => rulesOf(readSettings(database, followups).settings);

/**
 * The one way in which modules make tasks with a deadline. Called whenever the event or its day is recorded: a task that
 * stands is not made again, an open one is moved where its day changed. What was done or dropped stays as it is.
 */
export function applyDeadlineRules(writer: RecordWriter, event: DeadlineEvent): AppliedRules {
  const { database } = writer;
  const calendar = calendarOf(database);
  const applied: AppliedRules = { created: [], moved: [], setByHand: [] };
  for (const rule of rulesOfEvent(database, event)) {
    const standing = tasksOfRule(database, rule.key, event.owner, event.baseOn);
    if (standing.length === 0) applied.created.push(insertTask(writer, rule, event, calendar));
    for (const task of standing) {
      if (task.state !== 'open') continue;
      if (task.baseOn === null) applied.setByHand.push(task.id);
      else applied.moved.push(...countAnew(writer, task, rule, event.baseOn, calendar));
    }
  }
  return applied;
}

/** Takes back what an event made: its open tasks are removed. For a day that is cleared, an act that is undone. */
export function withdrawDeadlineTasks(
  writer: RecordWriter,
  { event, owner, only }: Omit<DeadlineEvent, 'baseOn'>,
): void {
  if (!owner) return;
  const keys = new Set(rulesOfEvent(writer.database, { event, owner, baseOn: '', ...(only && { only }) }).map(keyOf));
  for (const task of tasksOfOwner(writer.database, owner))
    if (task.state === 'open' && keys.has(task.rule)) writer.remove('followup_task', task.id, task.revision);
}
const keyOf = ({ key }: DeadlineRule): string => key;

/** Removes every task of a record that is itself being removed. */
export function removeTasksOf(writer: RecordWriter, owner: TaskOwner): void {
  for (const task of tasksOfOwner(writer.database, owner)) writer.remove('followup_task', task.id, task.revision);
}

/** Counts every open task anew that still counts from a day: after a change of the rules or of the calendar. */
export function recountTasks(writer: RecordWriter): MovedTask[] {
  const { database } = writer;
  const calendar = calendarOf(database);
  const rules = new Map(officeRules(database).map((rule) => [rule.key, rule] as const));
  return countedTasks(database).flatMap((task) => {
    const rule = rules.get(task.rule);
    return rule && task.baseOn !== null ? countAnew(writer, task, rule, task.baseOn, calendar) : [];
  });
}

/** The day a rule gives from a base day; null where it gives none. */
export const dayOf = (deadline: Deadline): string | null => (deadline.state === 'dated' ? deadline.day : null);

function insertTask(writer: RecordWriter, rule: DeadlineRule, event: DeadlineEvent, calendar: WorkCalendar): number {
  const { owner, baseOn, responsible = '' } = event;
  return writer.insert('followup_task', {
    ...ownerColumnsOf(owner),
    ordinal: nextOrdinal(writer.database, owner),
    content: rule.label,
    responsible,
    state: 'open',
    done_on: null,
    result: '',
    rule: rule.key,
    ...countedColumns(rule, baseOn, calendar),
  });
}

function countAnew(
  writer: RecordWriter,
  task: StoredTask,
  rule: DeadlineRule,
  baseOn: string,
  calendar: WorkCalendar,
): MovedTask[] {
  const columns = countedColumns(rule, baseOn, calendar);
  writer.update('followup_task', task.id, columns, task.revision);
  const { id, content, dueOn: from } = task;
  return columns.due_on === from ? [] : [{ id, content, from, to: columns.due_on }];
}

const countedColumns = (rule: DeadlineRule, baseOn: string, calendar: WorkCalendar) => ({
  due_on: dayOf(computeDeadline(rule, baseOn, calendar)),
  due_text: termWords(rule.event, rule).slice(0, 100),
  base_on: baseOn,
  source: rule.source,
});
