import { z } from 'zod';
import { expiryKinds } from '../../domain/appointments/duty-review';
import { meetingKinds } from '../../domain/meetings/meeting';
import { resolutionStates } from '../../domain/resolutions/resolution';
import { query } from '../define';
import { listedTaskSchema } from '../followups/deadline.schema';

const id = z.int();
const date = z.iso.date();

/** A task of any module that is due, or will be within the days of the settings. */
const dueTaskSchema = z.strictObject({ ...listedTaskSchema.shape, dueOn: date, days: z.int() });

/** A matter on its way to the next meeting, and its papers that can be composed and are not, or are behind. */
const openMatterSchema = z.strictObject({
  id,
  title: z.string(),
  state: z.enum(resolutionStates),
  papersToCompose: z.array(z.string()),
});

export const openWorkSchema = z.strictObject({
  today: date,
  /** Of every module in one list, the earliest due first. */
  tasks: z.array(dueTaskSchema),
  /** Open tasks that have no day: nothing local sets a term, or a year is not entered. */
  undatedTasks: z.int(),
  /** The meeting that is on, or the next one; null where none is entered. */
  meeting: z
    .strictObject({
      id,
      name: z.string(),
      kind: z.enum(meetingKinds),
      beginsOn: date,
      /** Days until it begins; 0 or less while it is on. */
      days: z.int(),
      matters: z.array(openMatterSchema),
    })
    .nullable(),
  /**
   * What runs out of those in office (挂职, terms of jurors, ages, planned reviews), the earliest first: those of one kind
   * and day together, with the first names.
   */
  expiring: z.array(
    z.strictObject({
      kind: z.enum(expiryKinds),
      on: date,
      days: z.int(),
      names: z.array(z.string()),
      count: z.int(),
    }),
  ),
  /** Papers on file that say another thing than their record does now, the latest first. */
  behind: z.array(
    z.strictObject({
      recordPaper: id,
      resolution: id.nullable(),
      issuedPaper: id,
      name: z.string(),
      title: z.string(),
    }),
  ),
});
export type OpenWork = z.infer<typeof openWorkSchema>;

export const openWorkContract = {
  /** 工作台: what the records want done. */
  'system.getOpenWork': query({ input: z.strictObject({}), output: openWorkSchema }),
};
