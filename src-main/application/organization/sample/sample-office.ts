import { z } from 'zod';
import office from '../../../../resources/samples/yunling/office.json';
import { clerkFieldsSchema, officeFieldsSchema, termFieldsSchema } from '../../../domain/organization/office';
import {
  defaultDeadlineSettings,
  numberSeriesSchema,
  defaultNumberingSettings,
} from '../../../domain/organization/office-settings';
import { defaultTypesettingSettings } from '../../../official-document/typesetting-settings';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { writeDataState } from '../../../storage/data-state';
import type { Database } from '../../../storage/driver/database';
import { clerkColumns, listClerks } from '../../../storage/organization/clerks';
import { officeColumns, officeId } from '../../../storage/organization/offices';
import { termColumns } from '../../../storage/organization/terms';
import { saveSettings } from '../../../storage/settings';
import { organizationMessages as say } from '../organization.messages';
import { deadlines, numbering, typesetting } from '../setting-kinds';
import type { SamplePart, SampleStep } from './sample-part';

const sample = z
  .strictObject({
    office: officeFieldsSchema,
    terms: z.array(termFieldsSchema).length(2),
    clerks: z.array(clerkFieldsSchema).length(3),
    promotedDuty: z.string(),
    clerkWhoLeft: clerkFieldsSchema,
    series: z.array(numberSeriesSchema).min(1),
  })
  .parse(office);
const [thisTerm, termBefore] = sample.terms as [(typeof sample.terms)[0], (typeof sample.terms)[0]];
const [chief, secretary, junior] = sample.clerks as [Clerk, Clerk, Clerk];
type Clerk = (typeof sample.clerks)[0];

/** The office itself over two years: set up, its settings, its clerks as they came, rose and left. */
export const sampleOffice: SamplePart = {
  size: 0,
  prepare: async () => [
    step('2024-11-18T09:12:00+08:00', 'organization.establishOffice', (writer) => {
      writer.describe(say.establish(sample.office.fullName));
      writer.insert('office', { ...officeColumns(sample.office), sample: 1 }, officeId);
      writer.insert('term', termColumns(thisTerm));
      const ids = [chief, secretary].map((clerk) => writer.insert('clerk', clerkColumns(clerk)));
      writeDataState(writer.database, 'clerk', String(ids[0]));
    }),
    step('2024-11-18T09:31:00+08:00', 'organization.saveNumberingSettings', (writer) => {
      saveSettings(writer, numbering, { ...defaultNumberingSettings, series: sample.series.slice(0, -1) }, 0);
    }),
    step('2024-11-19T15:07:00+08:00', 'documents.saveTypesettingSettings', (writer) => {
      saveSettings(writer, typesetting, { ...defaultTypesettingSettings, titleLinePitchPt: 33 }, 0);
    }),
    step('2025-02-10T08:55:00+08:00', 'organization.addClerk', (writer) => addClerk(writer, sample.clerkWhoLeft)),
    step('2025-03-05T16:40:00+08:00', 'organization.saveNumberingSettings', (writer) => {
      saveSettings(writer, numbering, { ...defaultNumberingSettings, series: sample.series }, 1);
    }),
    step('2025-05-12T10:26:00+08:00', 'organization.addTerm', (writer) => {
      writer.describe(say.addTerm(termBefore.number));
      writer.insert('term', termColumns(termBefore));
    }),
    step('2026-01-09T09:44:00+08:00', 'documents.saveTypesettingSettings', (writer) => {
      saveSettings(writer, typesetting, defaultTypesettingSettings, 1);
    }),
    step('2026-09-01T08:48:00+08:00', 'organization.addClerk', (writer) => addClerk(writer, junior)),
    step('2026-09-02T11:15:00+08:00', 'organization.updateClerk', (writer) => {
      const { id, revision } = clerkNamed(writer.database, chief.name);
      writer.describe(say.updateClerk(chief.name));
      writer.update('clerk', id, clerkColumns({ ...chief, duty: sample.promotedDuty }), revision);
    }),
    step('2026-09-30T17:02:00+08:00', 'organization.removeClerk', (writer) => {
      const { id, revision } = clerkNamed(writer.database, sample.clerkWhoLeft.name);
      writer.describe(say.removeClerk(sample.clerkWhoLeft.name));
      writer.remove('clerk', id, revision);
    }),
    step('2026-11-05T10:38:00+08:00', 'organization.saveDeadlineSettings', (writer) => {
      saveSettings(writer, deadlines, { ...defaultDeadlineSettings, remindDays: 20 }, 0);
    }),
  ],
};

const step = (at: string, command: SampleStep['command'], work: SampleStep['work']): SampleStep => ({
  at,
  clerk: chief.name,
  command,
  work,
});

function addClerk(writer: RecordWriter, clerk: Clerk): void {
  writer.describe(say.addClerk(clerk.name));
  writer.insert('clerk', clerkColumns(clerk));
}

function clerkNamed(database: Database, name: string): { id: number; revision: number } {
  const found = listClerks(database).find((clerk) => clerk.name === name);
  if (!found) throw new Error('the sample office lacks a clerk');
  return found;
}
