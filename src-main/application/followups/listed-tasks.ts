import type { ListedTask } from '../../contract/followups/deadline.schema';
import type { WorkCalendar } from '../../domain/followups/calendar';
import { daysBetween } from '../../domain/followups/civil-days';
import { computeDeadline, restDayAt } from '../../domain/followups/compute-deadline';
import type { DeadlineRule } from '../../domain/followups/rule';
import { civilDateOf } from '../../domain/organization/civil-today';
import type { Database } from '../../storage/driver/database';
import type { StoredTask } from '../../storage/followups/tasks';
import { findMeeting } from '../../storage/meetings/meetings';
import type { Core } from '../core';
import { meetingWords, namedMeeting } from '../meetings/meeting-names';
import { officeRules } from './apply-deadline-rules';
import { calendarOf } from './calendar';

export const todayOf = (core: Core): string => civilDateOf(core.ports.clock.now());

/** Tasks as lists show them: with the name of their record, how far off they are, and what is to be said of their day. */
export function listedTasks(database: Database, tasks: readonly StoredTask[], today: string): ListedTask[] {
  const calendar = calendarOf(database);
  const rules = new Map(officeRules(database).map((rule) => [rule.key, rule] as const));
  const naming = tasks.some(({ owner }) => owner?.kind === 'meeting') ? meetingWords(database) : null;
  const ownerOf = ({ owner }: StoredTask): ListedTask['owner'] => {
    if (owner?.kind !== 'meeting' || !naming) return owner;
    const meeting = findMeeting(database, owner.id);
    return { ...owner, title: meeting ? namedMeeting(meeting, naming).name : '' };
  };
  return tasks.map((task) => ({
    ...task,
    owner: ownerOf(task),
    days: task.dueOn === null ? null : daysBetween(today, task.dueOn),
    restDay: task.dueOn === null || task.state !== 'open' ? null : restDayAt(calendar, task.dueOn),
    obstacle: obstacleOf(task, rules.get(task.rule), calendar),
  }));
}

/** Why an open task of a rule has no day. */
function obstacleOf(task: StoredTask, rule: DeadlineRule | undefined, calendar: WorkCalendar): ListedTask['obstacle'] {
  if (task.state !== 'open' || task.dueOn !== null || task.baseOn === null || !rule) return null;
  const deadline = computeDeadline(rule, task.baseOn, calendar);
  return deadline.state === 'dated' ? null : deadline;
}
