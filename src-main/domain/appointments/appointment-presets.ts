/** Settings by place (domain/appointments.md 2, 2.7); what a place's rule does not say stays neutral. */
import { defaultAppointmentSettings, type AppointmentSettings } from './appointment-settings';
import type { PositionKey } from './positions';

export const presetPlaces = ['beijing', 'guangdong', 'shenzhen', 'chongqing', 'zhejiang'] as const;
export type PresetPlace = (typeof presetPlaces)[number];

type PresetValues = { [Area in keyof AppointmentSettings]?: Partial<AppointmentSettings[Area]> };

const workingOrgans: PositionKey[] = ['working-organ-head'];
const departments: PositionKey[] = [
  'government-secretary-general',
  'department-chief',
  'bureau-chief',
  'commission-chief',
];
const judgesAndProcurators: PositionKey[] = [
  'court-vice-president',
  'judicial-committee-member',
  'enforcement-chief',
  'enforcement-deputy-chief',
  'division-chief',
  'division-deputy-chief',
  'judge',
  'deputy-chief-procurator',
  'procuratorial-committee-member',
  'procurator',
];
const credentials: PositionKey[] = [
  'credentials-committee-chair',
  'credentials-committee-vice-chair',
  'credentials-committee-member',
];

/** Each value's source stands in appointment-presets.messages.ts under the same path. */
export const presetValues: Readonly<Record<PresetPlace, PresetValues>> = {
  beijing: {
    submission: { days: 10 },
    session: { appearance: 'meeting' },
    votes: { form: 'device', oneByOne: 'may-merge' },
    organs: { renaming: 'reappoint', abolition: 'ends-itself' },
    newTerm: { reappointed: [...workingOrgans, 'branch-court-president', 'branch-chief-procurator'] },
    notice: { days: 3 },
    materials: { appointment: ['profile', 'grounds'] },
  },
  guangdong: {
    submission: { days: 10 },
    organs: { renaming: 'file-only', abolition: 'ends-itself' },
    acting: { positions: ['committee-secretary-general'] },
  },
  shenzhen: {
    submission: { days: 10, publicity: judgesAndProcurators },
    exam: { required: 'all', validity: 'branch' },
    session: { appearance: 'speech', absentInWriting: true },
    votes: { form: 'device', oneByOne: 'always', vacateFirst: true, appointBeforeRemoval: true },
    organs: { renaming: 'file-only', abolition: 'ends-itself' },
    newTerm: { reappointed: [...credentials, 'working-organ-member'] },
    failures: { waitMonths: 6, barredAfter: 2 },
    materials: { appointment: ['form', 'grounds', 'assessment', 'publicity'] },
    acting: {
      proposer: 'council-or-head',
      positions: ['committee-secretary-general', 'special-committee-chair'],
    },
    dismissal: { ownStaff: true },
  },
  chongqing: {
    submission: { days: 7 },
    exam: { required: 'all', validity: 'term', failureBars: true },
    session: { appearance: 'speech' },
    votes: { oneByOne: 'may-merge' },
    organs: { abolition: 'ends-itself' },
    newTerm: { reappointed: ['branch-court-president', 'branch-chief-procurator'] },
    oath: { workingDays: 15 },
    failures: { barredAfter: 2, consecutively: true },
    materials: { appointment: ['explanation', 'profile'] },
  },
  zhejiang: {
    submission: { days: 10 },
    exam: { required: 'listed', positions: [...workingOrgans, ...departments] },
    session: { appearance: 'speech' },
    votes: {
      form: 'device',
      ballotFor: ['government-deputy-head'],
      ballotForActing: true,
      oneByOne: 'may-merge',
    },
    certificates: { acting: false },
    organs: { renaming: 'reappoint', abolition: 'remove' },
    failures: { barredAfter: 2 },
  },
};

/** Where the values of a place differ from `settings`, as paths: votes.form. */
export function presetPaths(place: PresetPlace): string[] {
  return Object.entries(presetValues[place]).flatMap(([area, values]) =>
    Object.keys(values).map((field) => `${area}.${field}`),
  );
}

/** The settings with the values of a place put in; what its rule does not say stays as it is. */
export function withPreset(
  place: PresetPlace,
  settings: AppointmentSettings = defaultAppointmentSettings,
): AppointmentSettings {
  const merged: Record<string, unknown> = { ...settings };
  for (const [area, values] of Object.entries(presetValues[place]))
    merged[area] = { ...settings[area as Exclude<keyof AppointmentSettings, 'stages'>], ...values };
  return merged as AppointmentSettings;
}
