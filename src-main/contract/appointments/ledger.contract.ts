/** 台账: who holds which post on any day, a person's course, a post's succession, vacancies; how many since a day. */
import { z } from 'zod';
import { acts } from '../../domain/appointments/acts';
import { ledgerSettingsSchema, publishedFigureSchema } from '../../domain/appointments/ledger-settings';
import { organCategories } from '../../domain/organization/organs/organ';
import { positionKeys } from '../../domain/appointments/positions';
import { statisticsQuestionSchema } from '../../domain/appointments/statistics/question';
import { command, fileExport, query } from '../define';
import { exportedFileSchema } from '../exported-file.schema';

const id = z.int();
const date = z.iso.date();
const count = z.int().min(0);

/** How a tenure began or ended, and by what. */
const ledgerEventSchema = z.strictObject({
  /** Null: on a day nobody recorded. */
  on: date.nullable(),
  /** 决定任命, 选举, 期初登记, 免去, 换届, …. */
  words: z.string(),
  /** 五届人大常委会第三十次会议; '' none recorded. */
  meeting: z.string(),
  motion: z.strictObject({ id, matter: z.string() }).nullable(),
  /** Numbers of the papers on file of that motion; '' none. */
  papers: z.string(),
  note: z.string(),
});
export type LedgerEvent = z.infer<typeof ledgerEventSchema>;

export const ledgerTenureSchema = z.strictObject({
  /** Null for a seat of the committee, which the records of its members keep. */
  tenure: id.nullable(),
  person: id,
  personName: z.string(),
  /** Tells people of one name apart; '' none. */
  personHint: z.string(),
  /** As it was conferred. */
  title: z.string(),
  acting: z.boolean(),
  begin: ledgerEventSchema,
  /** Null while in office. */
  end: ledgerEventSchema.nullable(),
  dueUntil: date.nullable(),
});
export type LedgerTenure = z.infer<typeof ledgerTenureSchema>;

export const ledgerLineSchema = z.strictObject({
  post: id,
  organ: id,
  organName: z.string(),
  position: z.enum(positionKeys),
  /** On the day asked for. */
  title: z.string(),
  singleSeat: z.boolean(),
  holders: z.array(ledgerTenureSchema),
});
export type LedgerLine = z.infer<typeof ledgerLineSchema>;

const rosterFilter = {
  /** Null today. */
  on: date.nullable(),
  organ: id.nullable(),
  vacantOnly: z.boolean(),
  /** Words in the title or the name of a holder. */
  search: z.string().max(100),
};

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
export type ListedCountedItem = z.infer<typeof countedItemSchema>;

export const ledgerContract = {
  /** Posts in force on the day, in the order of the organs. Filled and vacant are counted before `vacantOnly`. */
  'appointments.listLedger': query({
    input: z.strictObject({ ...rosterFilter, offset: z.int().min(0), limit: z.int().min(1).max(500) }),
    output: z.strictObject({ on: date, lines: z.array(ledgerLineSchema), total: count, filled: count, vacant: count }),
  }),
  /** Who held the post, latest first. */
  'appointments.listSuccession': query({
    input: z.strictObject({ post: id }),
    output: z.strictObject({ title: z.string(), tenures: z.array(ledgerTenureSchema) }),
  }),
  /** Which posts somebody held, latest first. */
  'appointments.listCourse': query({
    input: z.strictObject({ person: id }),
    output: z.strictObject({ name: z.string(), tenures: z.array(ledgerTenureSchema) }),
  }),
  'appointments.exportLedger': fileExport({ input: z.strictObject(rosterFilter), output: exportedFileSchema }),
  /** The definition in words comes with the number, so that it can be quoted. */
  'appointments.countItems': query({
    input: statisticsQuestionSchema,
    output: z.strictObject({
      total: count,
      conferred: count,
      ended: count,
      /** How much the groups come to above the total, one person standing in several of them. */
      repeated: count,
      definition: z.string(),
      groups: z.array(
        z.strictObject({ key: z.string(), label: z.string(), conferred: count, ended: count, total: count }),
      ),
      /** Figures the office has published of the same range and unit. */
      published: z.array(publishedFigureSchema),
    }),
  }),
  /** What stands behind a number, latest first. */
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
  'appointments.getLedgerSettings': query({
    input: z.strictObject({}),
    output: z.strictObject({ settings: ledgerSettingsSchema, revision: z.int().min(0) }),
  }),
  'appointments.saveLedgerSettings': command({
    input: z.strictObject({ settings: ledgerSettingsSchema, expectedRevision: z.int().min(0) }),
    output: z.strictObject({ revision: z.int().min(1) }),
  }),
};
