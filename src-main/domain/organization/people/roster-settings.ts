/** What the office has said of its roster as a whole. */
import { z } from 'zod';

export const rosterSettingsSchema = z.strictObject({
  /** The day on which the opening roster was declared complete; null: not yet, and checks against it only note. */
  declaredOn: z.iso.date().nullable(),
  /** Whether family, ID numbers and photos are kept (ecosystem.md 1.2: not by default). */
  keepsPrivateData: z.boolean(),
});
export type RosterSettings = z.infer<typeof rosterSettingsSchema>;

export const defaultRosterSettings: RosterSettings = { declaredOn: null, keepsPrivateData: false };
