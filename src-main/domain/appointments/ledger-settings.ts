/** What the office keeps beside its ledger: figures already published, and what is watched after an appointment. */
import { z } from 'zod';
import { countUnits } from './statistics/question';

const date = z.iso.date();

/** A number the office has already told somebody, kept beside what the records count. */
export const publishedFigureSchema = z.strictObject({
  from: date,
  until: date,
  unit: z.enum(countUnits),
  figure: z.int().min(0).max(1_000_000),
  /** Where it was published: 五届人大常委会工作报告. */
  source: z.string().trim().min(1).max(200),
});
export type PublishedFigure = z.infer<typeof publishedFigureSchema>;

const age = z.int().min(40).max(80).nullable();
export const ledgerSettingsSchema = z.strictObject({
  publishedFigures: z.array(publishedFigureSchema).max(200),
  /** How many days ahead 到期 is told: 挂职, jurors, ages. */
  remindDays: z.int().min(1).max(730),
  /** Age at which somebody in office is named (任职年龄界限, of the place); null: not watched. */
  ages: z.strictObject({ male: age, female: age }),
});
export type LedgerSettings = z.infer<typeof ledgerSettingsSchema>;

export const defaultLedgerSettings: LedgerSettings = {
  publishedFigures: [],
  remindDays: 90,
  ages: { male: null, female: null },
};
