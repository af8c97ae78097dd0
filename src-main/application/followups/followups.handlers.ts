import { CallFailure } from '../../contract/errors';
import type { followupsContract } from '../../contract/followups/followups.contract';
import { tidyDays, type CalendarDay } from '../../domain/followups/calendar';
import { yearOf } from '../../domain/followups/civil-days';
import { computeDeadline, restDayAt } from '../../domain/followups/compute-deadline';
import { eventWords, termWords } from '../../domain/followups/rules.messages';
import type { Database } from '../../storage/driver/database';
import { removeCalendarYear, saveCalendarYear } from '../../storage/followups/calendar-years';
import { ownerStands, tasksOfRule } from '../../storage/followups/tasks';
import { readSettings, saveSettings } from '../../storage/settings';
import { openStore, type Core } from '../core';
import type { Handlers } from '../dispatcher';
import { readHostile } from '../documents/hostile-work';
import { followups } from '../organization/setting-kinds';
import { applyDeadlineRules, recountTasks, rulesOfEvent } from './apply-deadline-rules';
import { calendarOf, calendarYearOf, differingDays, enteredYears } from './calendar';
import { followupsMessages as say } from './followups.messages';
import { todayOf } from './listed-tasks';
import { searchTasks } from './search-tasks';
import { addTask, completeTask, removeTask, reopenTask, updateTask } from './task-commands';

/** Most moved tasks that are told one by one. */
const mostMoved = 200;

/** 期限: tasks of every module, the rules they come of, the calendar of rest days. */
export function followupsHandlers(core: Core): Handlers<typeof followupsContract> {
  const read = <Value>(work: (database: Database) => Value): Value => openStore(core).read(work);
  return {
    'followups.listTasks': (input) => read((database) => searchTasks(database, input, todayOf(core))),
    'followups.addTask': (input, writer) => addTask(writer, input),
    'followups.updateTask': (input, writer) => updateTask(writer, input),
    'followups.completeTask': (input, writer) => completeTask(writer, input),
    'followups.reopenTask': (input, writer) => reopenTask(writer, input),
    'followups.removeTask': (input, writer) => removeTask(writer, input),

    'followups.proposeTasks': (event) =>
      read((database) => {
        const calendar = calendarOf(database);
        const tasks = rulesOfEvent(database, event).map((rule) => ({
          rule: rule.key,
          event: rule.event,
          content: rule.label,
          dueText: termWords(rule.event, rule),
          source: rule.source,
          deadline: computeDeadline(rule, event.baseOn, calendar),
          standing: tasksOfRule(database, rule.key, event.owner, event.baseOn).length > 0,
        }));
        return { tasks };
      }),
    'followups.applyRules': ({ rules, ...event }, writer) => {
      if (event.owner && !ownerStands(writer.database, event.owner)) throw new CallFailure('NOT_FOUND');
      const { created, moved } = applyDeadlineRules(writer, { ...event, ...(rules && { exactly: rules }) });
      writer.describe(say.apply(eventWords[event.event], created.length));
      return { created, moved: moved.slice(0, mostMoved) };
    },
    'followups.computeDeadline': ({ base, term }) =>
      read((database) => computeDeadline(term, base, calendarOf(database))),
    'followups.lookAtDay': ({ day }) =>
      read((database) => {
        const calendar = calendarOf(database);
        return { restDay: restDayAt(calendar, day), yearEntered: calendar.dayOf(day) !== null };
      }),

    'followups.getRules': () => read((database) => readSettings(database, followups)),
    'followups.saveRules': ({ settings, expectedRevision }, writer) => {
      const revision = saveSettings(writer, followups, settings, expectedRevision);
      return { revision, moved: recountTasks(writer).slice(0, mostMoved) };
    },

    'followups.getCalendar': ({ year }) =>
      read((database) => ({
        today: todayOf(core),
        calendar: calendarYearOf(database, year),
        years: enteredYears(database),
      })),
    'followups.saveCalendarYear': ({ year, source, days, expectedRevision }, writer) => {
      requireOneYear(year, days);
      const { origin } = calendarYearOf(writer.database, year);
      writer.describe(origin === 'missing' ? say.enterYear(year) : say.saveYear(year));
      const revision = saveCalendarYear(writer, { year, source, days: tidyDays(days) }, expectedRevision);
      return { revision, moved: recountTasks(writer).slice(0, mostMoved) };
    },
    'followups.removeCalendarYear': ({ year, expectedRevision }, writer) => {
      writer.describe(say.removeYear(year));
      removeCalendarYear(writer, year, expectedRevision);
      return { moved: recountTasks(writer).slice(0, mostMoved) };
    },
    'followups.importCalendar': async (_input, { bytes, name }, { signal }) => {
      const found = await readHostile(core.ports, 'readCalendarFile', { bytes, name }, signal);
      if (found.years.length === 0 && found.faults.every(({ row }) => row === 0))
        throw new CallFailure('IMPORT_REFUSED', say.nothingRead);
      const faults = found.faults.slice(0, 50).map((fault) => ({ row: fault.row, message: say.importFault(fault) }));
      const years = read((database) =>
        found.years.map(({ year, source, days }) => {
          const standing = calendarYearOf(database, year);
          return { ...standing, source: source || standing.source, days, differs: differingDays(standing.days, days) };
        }),
      );
      return { years, faults };
    },
  };
}

/** Throws RULE_VIOLATED where a day is of another year, or stands twice. */
function requireOneYear(year: number, days: readonly CalendarDay[]): void {
  if (days.some(({ day }) => yearOf(day) !== year)) throw new CallFailure('RULE_VIOLATED', say.otherYear);
  if (new Set(days.map(({ day }) => day)).size < days.length) throw new CallFailure('RULE_VIOLATED', say.sameDay);
}
