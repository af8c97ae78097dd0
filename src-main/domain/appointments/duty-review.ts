/** After appointment: who reports on duty in which year, and what the assessment said. */
import { z } from 'zod';

/** 书面述职, 会上述职, 评议. */
export const dutyReviewKinds = ['written-report', 'report', 'assessment'] as const;
export type DutyReviewKind = (typeof dutyReviewKinds)[number];

export const dutyReviewFieldsSchema = z.strictObject({
  kind: z.enum(dutyReviewKinds),
  /** Month of the year it is planned for; null not fixed. */
  plannedMonth: z.int().min(1).max(12).nullable(),
  meeting: z.int().nullable(),
  /** Null until it has taken place. */
  heldOn: z.iso.date().nullable(),
  /** Votes for each grade of the office: 满意 28, 基本满意 3; empty where none was taken. */
  ballots: z
    .array(z.strictObject({ grade: z.string().trim().min(1).max(20), votes: z.int().min(0).max(1000) }))
    .max(10),
  /** 满意; '' none. */
  result: z.string().trim().max(60),
  note: z.string().max(1000),
});
export type DutyReviewFields = z.infer<typeof dutyReviewFieldsSchema>;

/** 挂职期满, 人民陪审员任期届满, 到龄, a review planned and not held. */
export const expiryKinds = ['secondment', 'juror', 'age', 'review'] as const;
export type ExpiryKind = (typeof expiryKinds)[number];
