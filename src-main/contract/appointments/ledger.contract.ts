/** 台账: who holds which post on any day, a person's course, a post's succession, vacancies; how many since a day. */
import { z } from 'zod';
import { acts } from '../../domain/appointments/acts';
import { organCategories } from '../../domain/organization/organs/organ';
import { positionKeys } from '../../domain/appointments/positions';
import { fileExport, query } from '../define';
import { exportedFileSchema } from '../exported-file.schema';
import { tenureSchema } from '../organization/people.contract';

const id = z.int();
const date = z.iso.date();
const count = z.int().min(0);

export const ledgerLineSchema = z.strictObject({
  post: id,
  organ: id,
  organName: z.string(),
  position: z.enum(positionKeys),
  /** On the day asked for. */
  title: z.string(),
  singleSeat: z.boolean(),
  holders: z.array(z.strictObject({ ...tenureSchema.shape, personName: z.string(), personHint: z.string() })),
});
export type LedgerLine = z.infer<typeof ledgerLineSchema>;

const rosterFilter = {
  on: date.nullable(),
  organ: id.nullable(),
  vacantOnly: z.boolean(),
  search: z.string().max(100),
};

export const statisticsQuestionSchema = z.strictObject({
  from: date,
  until: date,
  /** What one is: 人 (each person once), 人次 (each item), 职务数 (each post of an item). */
  unit: z.enum(['people', 'items', 'posts']),
  direction: z.enum(['confer', 'end', 'both']),
  /** Judges, prosecutors, jurors counted or not. */
  withJudges: z.boolean(),
  withProcurators: z.boolean(),
  withJurors: z.boolean(),
  by: z.enum(['organ-category', 'act', 'sex', 'ethnicity', 'term', 'year', 'meeting']),
});
export type StatisticsQuestion = z.infer<typeof statisticsQuestionSchema>;

export const countedItemSchema = z.strictObject({
  item: id,
  motion: id,
  person: id,
  personName: z.string(),
  act: z.enum(acts),
  titles: z.array(z.string()),
  happenedOn: date,
  category: z.enum(organCategories),
});

export const ledgerContract = {
  'appointments.listLedger': query({
    input: z.strictObject({ ...rosterFilter, offset: z.int().min(0), limit: z.int().min(1).max(500) }),
    output: z.strictObject({ lines: z.array(ledgerLineSchema), total: count, filled: count, vacant: count }),
  }),
  /** Who held the post, latest first. */
  'appointments.listSuccession': query({
    input: z.strictObject({ post: id }),
    output: z.strictObject({
      title: z.string(),
      tenures: z.array(z.strictObject({ ...tenureSchema.shape, personName: z.string() })),
    }),
  }),
  'appointments.exportLedger': fileExport({ input: z.strictObject(rosterFilter), output: exportedFileSchema }),
  /** The definition in words comes with the number, so that it can be quoted. */
  'appointments.countItems': query({
    input: statisticsQuestionSchema,
    output: z.strictObject({
      total: count,
      conferred: count,
      ended: count,
      definition: z.string(),
      groups: z.array(
        z.strictObject({ key: z.string(), label: z.string(), conferred: count, ended: count, total: count }),
      ),
    }),
  }),
  /** What stands behind a number. */
  'appointments.listCountedItems': query({
    input: z.strictObject({
      question: statisticsQuestionSchema,
      group: z.string().max(60).nullable(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ items: z.array(countedItemSchema), total: count }),
  }),
  'appointments.exportCount': fileExport({ input: statisticsQuestionSchema, output: exportedFileSchema }),
};
