import {
  certificateSettingsSchema,
  defaultCertificateSettings,
  type CertificateSettings,
} from '../../domain/appointments/certificates/layout';
import {
  appointmentSettingsSchema,
  defaultAppointmentSettings,
  type AppointmentSettings,
} from '../../domain/appointments/appointment-settings';
import {
  defaultLedgerSettings,
  ledgerSettingsSchema,
  type LedgerSettings,
} from '../../domain/appointments/ledger-settings';
import {
  defaultFollowupSettings,
  followupSettingsSchema,
  type FollowupSettings,
} from '../../domain/followups/followup-settings';
import {
  defaultMeetingSettings,
  meetingSettingsSchema,
  type MeetingSettings,
} from '../../domain/meetings/meeting-settings';
import {
  deadlineSettingsSchema,
  defaultDeadlineSettings,
  defaultNumberingSettings,
  numberingSettingsSchema,
  type DeadlineSettings,
  type NumberingSettings,
} from '../../domain/organization/office-settings';
import {
  defaultRosterSettings,
  rosterSettingsSchema,
  type RosterSettings,
} from '../../domain/organization/people/roster-settings';
import {
  defaultTypesettingSettings,
  typesettingSettingsSchema,
  type TypesettingSettings,
} from '../../official-document/typesetting-settings';
import type { SettingKind } from '../../storage/settings';

/** The settings an office has, each with its schema and what holds at first. */
export const typesetting: SettingKind<TypesettingSettings> = {
  area: 'typesetting',
  schemaVersion: 1,
  schema: typesettingSettingsSchema,
  defaults: defaultTypesettingSettings,
};
export const numbering: SettingKind<NumberingSettings> = {
  area: 'numbering',
  schemaVersion: 1,
  schema: numberingSettingsSchema,
  defaults: defaultNumberingSettings,
};
export const deadlines: SettingKind<DeadlineSettings> = {
  area: 'deadlines',
  schemaVersion: 1,
  schema: deadlineSettingsSchema,
  defaults: defaultDeadlineSettings,
};
export const meetings: SettingKind<MeetingSettings> = {
  area: 'meetings',
  schemaVersion: 1,
  schema: meetingSettingsSchema,
  defaults: defaultMeetingSettings,
};
export const roster: SettingKind<RosterSettings> = {
  area: 'roster',
  schemaVersion: 1,
  schema: rosterSettingsSchema,
  defaults: defaultRosterSettings,
};
export const followups: SettingKind<FollowupSettings> = {
  area: 'followups',
  schemaVersion: 1,
  schema: followupSettingsSchema,
  defaults: defaultFollowupSettings,
};
export const appointments: SettingKind<AppointmentSettings> = {
  area: 'appointments',
  schemaVersion: 1,
  schema: appointmentSettingsSchema,
  defaults: defaultAppointmentSettings,
};
export const ledgerSettings: SettingKind<LedgerSettings> = {
  area: 'ledger',
  schemaVersion: 1,
  schema: ledgerSettingsSchema,
  defaults: defaultLedgerSettings,
};
export const certificates: SettingKind<CertificateSettings> = {
  area: 'certificates',
  schemaVersion: 1,
  schema: certificateSettingsSchema,
  defaults: defaultCertificateSettings,
};
