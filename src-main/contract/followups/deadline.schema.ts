import { z } from 'zod';
import { baseEvents } from '../../domain/followups/rule';
import { taskOwnerKinds, taskStates } from '../../domain/followups/task';

const date = z.iso.date();

/** A deadline on a day that is not worked; domain/followups/compute-deadline.ts. */
export const restDaySchema = z.strictObject({
  name: z.string(),
  workingDayBefore: date.nullable(),
  certain: z.boolean(),
});

const reasonSchema = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.literal('base-day-counted') }),
  z.strictObject({ reason: z.literal('no-such-day'), month: z.string() }),
  z.strictObject({ reason: z.literal('rest-days-skipped'), days: z.int(), holidays: z.array(z.string()) }),
  z.strictObject({ reason: z.literal('make-up-days-counted'), days: z.array(date) }),
]);

const undatedSchemas = [
  z.strictObject({ state: z.literal('year-missing'), year: z.int() }),
  z.strictObject({ state: z.literal('no-term') }),
  z.strictObject({ state: z.literal('out-of-range') }),
] as const;

export const deadlineSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('dated'),
    day: date,
    reasons: z.array(reasonSchema),
    restDay: restDaySchema.nullable(),
    yearEntered: z.boolean(),
  }),
  ...undatedSchemas,
]);

/** A task of any module as lists show it. */
export const listedTaskSchema = z.strictObject({
  id: z.int(),
  revision: z.int().min(1),
  /** The record it belongs to; null for a task of the office itself. */
  owner: z
    .strictObject({
      kind: z.enum(taskOwnerKinds),
      id: z.int(),
      /** Title of the matter or motion, name of the meeting, the person of an item. */
      title: z.string(),
      /** The motion of an item. */
      motion: z.int().nullable(),
    })
    .nullable(),
  content: z.string(),
  responsible: z.string(),
  dueOn: date.nullable(),
  /** 任免通知发出后15个工作日内; what a text says of the time. */
  dueText: z.string(),
  state: z.enum(taskStates),
  doneOn: date.nullable(),
  result: z.string(),
  /** Key of the rule it comes of; '' for what a text demands or a clerk wrote. */
  rule: z.string(),
  /** The day its term counts from; null where a clerk set the day. */
  baseOn: date.nullable(),
  source: z.string(),
  /** Days until it is due; negative once that is past. */
  days: z.int().nullable(),
  /** Its day is not worked: told, never moved. */
  restDay: restDaySchema.nullable(),
  /** Why a rule gives no day. */
  obstacle: z.discriminatedUnion('state', [...undatedSchemas]).nullable(),
});
export type ListedTask = z.infer<typeof listedTaskSchema>;

/** A task whose day a command moved. */
export const movedTaskSchema = z.strictObject({
  id: z.int(),
  content: z.string(),
  from: date.nullable(),
  to: date.nullable(),
});
export type MovedTask = z.infer<typeof movedTaskSchema>;

/** What a rule would make of an event. */
export const proposedTaskSchema = z.strictObject({
  rule: z.string(),
  event: z.enum(baseEvents),
  content: z.string(),
  dueText: z.string(),
  source: z.string(),
  deadline: deadlineSchema,
  /** The record has this task already. */
  standing: z.boolean(),
});
export type ProposedTask = z.infer<typeof proposedTaskSchema>;
