/**
 * What an office sets for all its work, beside typesetting (official-document/typesetting-settings.ts).
 */
import { z } from 'zod';

/** Who sends a paper: the standing committee itself, or its 办公室 (办公厅). */
export const senders = ['committee', 'office'] as const;
export type Sender = (typeof senders)[number];

/** What the administrative office of a standing committee is: 办公厅, 办公室. */
export const generalOffices = ['general-office', 'office'] as const;
export type GeneralOffice = (typeof generalOffices)[number];

/** One series of document numbers: 云人常发〔2026〕1号. */
export const numberSeriesSchema = z.strictObject({
  /** Chosen by the program when the series is made; numbers given out point at it. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** What it is for, in the office's words: 常委会发文. */
  name: z.string().trim().min(1).max(30),
  /** 发文机关代字. */
  organCode: z.string().trim().min(1).max(20),
  /** Whether numbers begin at 1 again every year, and the year is printed: GB/T 9704-2012 7.2.5. */
  yearly: z.boolean(),
  /** Whether it still gives numbers out. One that has given some out cannot be removed any more, only laid to rest. */
  active: z.boolean().default(true),
  /** Whose papers it numbers: offered first for theirs. */
  sender: z.enum(senders).default('committee'),
});
export type NumberSeries = z.infer<typeof numberSeriesSchema>;

export const numberingSettingsSchema = z
  .strictObject({
    series: z.array(numberSeriesSchema).max(50),
    /** Who sends 印发通知 unless a 发文稿纸 says otherwise. */
    circularSender: z.enum(senders).default('committee'),
    /** Null: as it usually is at the level of the office. Large cities have a 办公厅, too. */
    generalOffice: z.enum(generalOffices).nullable().default(null),
  })
  .refine(({ series }) => new Set(series.map(({ id }) => id)).size === series.length, { path: ['series'] });
export type NumberingSettings = z.infer<typeof numberingSettingsSchema>;

export const defaultNumberingSettings: NumberingSettings = {
  series: [],
  circularSender: 'committee',
  generalOffice: null,
};

/** Reminders; the periods of law join them with the modules they belong to. */
export const deadlineSettingsSchema = z.strictObject({
  /** How many days ahead the workbench names what falls due. */
  remindDays: z.int().min(1).max(90),
  /** How many days a text may lie unfinished before the workbench names it. */
  idleDraftDays: z.int().min(1).max(365),
  /** How many days before the end of a term the workbench names 换届. */
  termEndDays: z.int().min(30).max(730),
});
export type DeadlineSettings = z.infer<typeof deadlineSettingsSchema>;

export const defaultDeadlineSettings: DeadlineSettings = { remindDays: 15, idleDraftDays: 14, termEndDays: 180 };
