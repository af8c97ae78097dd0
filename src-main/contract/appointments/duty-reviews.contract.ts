/** 任后监督: the yearly plan of who reports on duty, 评议, and what runs out: 挂职, terms of jurors, ages. */
import { z } from 'zod';
import { dutyReviewFieldsSchema, dutyReviewKinds, expiryKinds } from '../../domain/appointments/duty-review';
import { command, query } from '../define';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);
const year = z.int().min(1949).max(2200);

export const dutyReviewSchema = z.strictObject({
  ...dutyReviewFieldsSchema.shape,
  id,
  revision,
  tenure: id,
  year,
  person: id,
  personName: z.string(),
  /** As it was conferred. */
  title: z.string(),
  /** False: the post was left since. */
  inOffice: z.boolean(),
  /** '' none. */
  meetingName: z.string(),
});
export type DutyReview = z.infer<typeof dutyReviewSchema>;

export const expirySchema = z.strictObject({
  kind: z.enum(expiryKinds),
  tenure: id,
  person: id,
  personName: z.string(),
  title: z.string(),
  on: date,
  /** Until then; negative when it has passed. */
  days: z.int(),
});
export type Expiry = z.infer<typeof expirySchema>;

export const dutyReviewsContract = {
  /** By the month they are planned for. `years`: those there are plans of, latest first. */
  'appointments.listReviews': query({
    input: z.strictObject({ year }),
    output: z.strictObject({ reviews: z.array(dutyReviewSchema), years: z.array(z.int()) }),
  }),
  /** Plans a review of each who holds a post; those planned already in the year are left as they are. */
  'appointments.planReviews': command({
    input: z.strictObject({
      year,
      kind: z.enum(dutyReviewKinds),
      plannedMonth: z.int().min(1).max(12).nullable(),
      tenures: z.array(id).min(1).max(500),
    }),
    output: z.strictObject({ added: z.int(), left: z.int() }),
  }),
  /** RULE_VIOLATED (result-before-review) where a result or ballots are given without the day. */
  'appointments.updateReview': command({
    input: z.strictObject({ ...dutyReviewFieldsSchema.shape, id, expectedRevision: revision }),
    output: z.strictObject({ revision }),
  }),
  'appointments.removeReview': command({
    input: z.strictObject({ id, expectedRevision: revision }),
    output: z.strictObject({}),
  }),
  /** What runs out within the days of the settings of the ledger, or has run out of those still in office; earliest first. */
  'appointments.listExpiring': query({
    input: z.strictObject({}),
    output: z.strictObject({ today: date, days: z.int(), expiries: z.array(expirySchema) }),
  }),
};
