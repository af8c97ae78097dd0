/** What is to be done by a day, of any module: the demands of a text, and what a deadline rule makes of an event. */
import { z } from 'zod';

export const taskStates = ['open', 'done', 'dropped'] as const;
export type TaskState = (typeof taskStates)[number];

/** The records a task may belong to; one of no record is the office's own. */
export const taskOwnerKinds = ['resolution', 'meeting', 'motion', 'item'] as const;
export type TaskOwnerKind = (typeof taskOwnerKinds)[number];

export const taskOwnerSchema = z.strictObject({ kind: z.enum(taskOwnerKinds), id: z.int().min(1) });
export type TaskOwner = z.infer<typeof taskOwnerSchema>;

/** Whose tasks: 任免事项 have those of motions and of their items. */
export const taskModules = ['meetings', 'resolutions', 'appointments', 'own'] as const;
export type TaskModule = (typeof taskModules)[number];

export const moduleOfOwner = (kind: TaskOwnerKind | null): TaskModule => {
  if (kind === null) return 'own';
  return kind === 'resolution' ? 'resolutions' : kind === 'meeting' ? 'meetings' : 'appointments';
};

/** What a clerk writes of a task. */
export const taskInputSchema = z.strictObject({
  content: z.string().trim().min(1).max(1000),
  responsible: z.string().trim().max(200),
  dueOn: z.iso.date().nullable(),
});
export type TaskInput = z.infer<typeof taskInputSchema>;

/** How near a deadline is, in words of a filter: overdue, within the days of the settings, with a day, without one. */
export const dueFilters = ['overdue', 'soon', 'dated', 'undated'] as const;
export type DueFilter = (typeof dueFilters)[number];
