/** A deadline: so many days, working days, months or years before or after what happened. */
import { z } from 'zod';

/**
 * What a term is counted in. `month-ends`: to the last day of the month so many months on (月末); 0 is the end of the same
 * month.
 */
export const deadlineUnits = ['days', 'working-days', 'months', 'month-ends', 'years'] as const;
export type DeadlineUnit = (typeof deadlineUnits)[number];

export const directions = ['before', 'after'] as const;
export type Direction = (typeof directions)[number];

/** The modules whose records have deadlines. */
export const deadlineModules = ['meetings', 'resolutions', 'appointments', 'inspections'] as const;
export type DeadlineModule = (typeof deadlineModules)[number];

/** What a deadline counts from. The module that records it applies the rules of it. */
export const baseEvents = [
  'meeting-begins',
  'meeting-ends',
  'council-begins',
  'council-passes-opinion',
  'opinion-handed-over',
  'congress-begins',
  'audit-report-heard',
  'resolution-passed',
  'appointment-passed',
  'appointment-notified',
  'resignation-accepted',
  'acting-procurator-decided',
  'procurator-resignation-accepted',
  'government-elected',
  'juror-appointed',
  'secondment-ends',
  'inspection-begins',
] as const;
export type BaseEvent = (typeof baseEvents)[number];

/** The largest term of each unit: ten years, whatever it is counted in. */
export const mostOf: Readonly<Record<DeadlineUnit, number>> = {
  days: 3660,
  'working-days': 2500,
  months: 120,
  'month-ends': 120,
  years: 10,
};

/** How long a term is. `amount` null: 本地无规定, there is no term. */
export const deadlineTermSchema = z
  .strictObject({
    amount: z.int().min(0).max(3660).nullable(),
    unit: z.enum(deadlineUnits),
    /** Whether the day of the event is the first day of the term. Usually it is not. */
    countsBaseDay: z.boolean(),
  })
  .refine(({ amount, unit }) => amount === null || amount <= mostOf[unit], { path: ['amount'] });
export type DeadlineTerm = z.infer<typeof deadlineTermSchema>;

export const ruleKeySchema = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/)
  .max(60);

export interface DeadlineRule extends DeadlineTerm {
  key: string;
  event: BaseEvent;
  direction: Direction;
  /** What is to be done: 通知提请机关. */
  label: string;
  /** Law and article, or the local rule. */
  source: string;
  modules: readonly DeadlineModule[];
  /** Whether there is something to be done even where no term is set. */
  always: boolean;
}
