import { z } from 'zod';
import { calendarDaySchema, calendarYearNumber } from '../../domain/followups/calendar';
import { followupSettingsSchema } from '../../domain/followups/followup-settings';
import { baseEvents, deadlineTermSchema, directions, ruleKeySchema } from '../../domain/followups/rule';
import { dueFilters, taskInputSchema, taskModules, taskOwnerSchema, taskStates } from '../../domain/followups/task';
import { command, fileImport, query } from '../define';
import {
  deadlineSchema,
  listedTaskSchema,
  movedTaskSchema,
  proposedTaskSchema,
  restDaySchema,
} from './deadline.schema';

const id = z.int().min(1);
const revision = z.int().min(1);
const date = z.iso.date();
const one = z.strictObject({ id, expectedRevision: revision });
/** 366 days and a few to be told of. */
const days = z.array(calendarDaySchema).max(400);
/** Open tasks whose day was counted anew by the change, at most so many of them. */
const moved = z.array(movedTaskSchema).max(200);

export const calendarYearSchema = z.strictObject({
  year: calendarYearNumber,
  /** office: entered or changed here; seed: as the program brings it; missing: 未录入. */
  origin: z.enum(['office', 'seed', 'missing']),
  /** 0 unless the office entered it. */
  revision: z.int().min(0),
  source: z.string(),
  days,
});
export type CalendarYearRecord = z.infer<typeof calendarYearSchema>;

const ruleEventInput = z.strictObject({
  event: z.enum(baseEvents),
  /** The day it happened, or is to happen. */
  baseOn: date,
  /** Null: tasks of the office itself. */
  owner: taskOwnerSchema.nullable(),
});

export const followupsContract = {
  /**
   * Tasks of every module by their day, the earliest first, those without a day last. `soon`: within the days of the
   * settings. `search`: words of content, responsible, source and record.
   */
  'followups.listTasks': query({
    input: z.strictObject({
      state: z.enum(taskStates).nullable(),
      due: z.enum(dueFilters).nullable(),
      module: z.enum(taskModules).nullable(),
      search: z.string().max(100),
      /** The last one of the page before. */
      after: z.strictObject({ dueOn: date.nullable(), id }).nullable(),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({
      today: date,
      tasks: z.array(listedTaskSchema),
      more: z.boolean(),
      total: z.int(),
      /** Open tasks of the whole office. */
      counts: z.strictObject({ overdue: z.int(), soon: z.int(), undated: z.int(), open: z.int() }),
    }),
  }),
  'followups.addTask': command({
    input: z.strictObject({ ...taskInputSchema.shape, owner: taskOwnerSchema.nullable() }),
    output: z.strictObject({ id, revision }),
  }),
  /** A day given to a task of a rule holds from then on: it is not counted any more. */
  'followups.updateTask': command({
    input: z.strictObject({ ...taskInputSchema.shape, id, expectedRevision: revision }),
    output: z.strictObject({ revision }),
  }),
  /** Done, or not to be done (`dropped`); the result says how, or why not. */
  'followups.completeTask': command({
    input: z.strictObject({
      ...one.shape,
      state: z.enum(['done', 'dropped']),
      doneOn: date,
      result: z.string().trim().max(1000),
    }),
    output: z.strictObject({ revision }),
  }),
  'followups.reopenTask': command({ input: one, output: z.strictObject({ revision }) }),
  'followups.removeTask': command({ input: one, output: z.strictObject({}) }),

  /** What the rules make of an event, without keeping it. */
  'followups.proposeTasks': query({
    input: ruleEventInput,
    output: z.strictObject({ tasks: z.array(proposedTaskSchema) }),
  }),
  /** Keeps tasks of an event. Those that stand are moved where the day changed. `rules`: which; null for all. */
  'followups.applyRules': command({
    input: z.strictObject({ ...ruleEventInput.shape, rules: z.array(ruleKeySchema).max(100).nullable() }),
    output: z.strictObject({ created: z.array(z.int()), moved }),
  }),
  /** A term from a day, with the reasons. */
  'followups.computeDeadline': query({
    input: z.strictObject({
      base: date,
      term: z.strictObject({ ...deadlineTermSchema.shape, direction: z.enum(directions) }),
    }),
    output: deadlineSchema,
  }),
  /** Whether a day is worked. */
  'followups.lookAtDay': query({
    input: z.strictObject({ day: date }),
    output: z.strictObject({ restDay: restDaySchema.nullable(), yearEntered: z.boolean() }),
  }),

  'followups.getRules': query({
    input: z.strictObject({}),
    output: z.strictObject({ settings: followupSettingsSchema, revision: z.int().min(0) }),
  }),
  /** Open tasks that count by a changed rule are counted anew. */
  'followups.saveRules': command({
    input: z.strictObject({ settings: followupSettingsSchema, expectedRevision: z.int().min(0) }),
    output: z.strictObject({ revision, moved }),
  }),

  /** `years`: every year that is entered. */
  'followups.getCalendar': query({
    input: z.strictObject({ year: calendarYearNumber }),
    output: z.strictObject({
      today: date,
      calendar: calendarYearSchema,
      years: z.array(calendarYearSchema.pick({ year: true, origin: true })),
    }),
  }),
  /** The whole year as it is to be; RULE_VIOLATED for a day of another year. Open tasks are counted anew. */
  'followups.saveCalendarYear': command({
    input: z.strictObject({
      year: calendarYearNumber,
      source: z.string().trim().max(200),
      days,
      expectedRevision: z.int().min(0),
    }),
    output: z.strictObject({ revision, moved }),
  }),
  /** Back to what the program brings, or to 未录入. */
  'followups.removeCalendarYear': command({
    input: z.strictObject({ year: calendarYearNumber, expectedRevision: revision }),
    output: z.strictObject({ moved }),
  }),
  /** Reads .json, .csv, .txt or .xlsx; changes nothing: each year is then saved. IMPORT_REFUSED with the reason. */
  'followups.importCalendar': fileImport({
    input: z.strictObject({}),
    output: z.strictObject({
      years: z.array(
        z.strictObject({
          ...calendarYearSchema.shape,
          /** What stands now: days that would change. */
          differs: z.int(),
        }),
      ),
      faults: z.array(z.strictObject({ row: z.int(), message: z.string() })),
    }),
  }),
};
