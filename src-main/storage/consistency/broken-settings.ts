import type { z } from 'zod';
import { appointmentSettingsSchema } from '../../domain/appointments/appointment-settings';
import { certificateSettingsSchema } from '../../domain/appointments/certificates/layout';
import { ledgerSettingsSchema } from '../../domain/appointments/ledger-settings';
import { followupSettingsSchema } from '../../domain/followups/followup-settings';
import { meetingSettingsSchema } from '../../domain/meetings/meeting-settings';
import { deadlineSettingsSchema, numberingSettingsSchema } from '../../domain/organization/office-settings';
import { rosterSettingsSchema } from '../../domain/organization/people/roster-settings';
import { typesettingSettingsSchema } from '../../official-document/typesetting-settings';
import type { SettingArea } from '../settings';
import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

const schemas: Record<SettingArea, z.ZodType> = {
  typesetting: typesettingSettingsSchema,
  numbering: numberingSettingsSchema,
  deadlines: deadlineSettingsSchema,
  meetings: meetingSettingsSchema,
  roster: rosterSettingsSchema,
  followups: followupSettingsSchema,
  appointments: appointmentSettingsSchema,
  ledger: ledgerSettingsSchema,
  certificates: certificateSettingsSchema,
};

/** Settings whose text no longer fits their schema: a room that reads them would not open. */
export const brokenSettings: ConsistencyCheck = {
  id: 'broken-settings',
  find: (database) =>
    database
      .prepare('SELECT area, body FROM setting ORDER BY area')
      .all()
      .map((row) => ({ area: row['area'] as SettingArea, body: String(row['body']) }))
      .filter(({ area, body }) => !schemas[area].safeParse(JSON.parse(body)).success)
      .map(({ area }) => say.settings(area)),
};
