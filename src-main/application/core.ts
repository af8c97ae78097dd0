import { CallFailure } from '../contract/errors';
import type { CommandName } from '../contract/contract';
import type { RecordWriter } from '../storage/change-set/record-writer';
import type { OpenData } from '../storage/opening/open-data';
import { clerkAtDesk } from '../storage/organization/clerks';
import type { Store } from '../storage/store';
import { commandLabels, type RecordingName } from './command-labels.messages';
import type { DataHolding } from './data-holding';
import type { Jobs } from './jobs';
import type { Ports } from './ports';
import type { WindowLock } from './window-lock';

/** Saved again and again while somebody fills in one form: one change set a sitting. */
const coalescingCommands: ReadonlySet<RecordingName> = new Set([
  'organization.updateOffice',
  'organization.saveNumberingSettings',
  'organization.saveDeadlineSettings',
  'documents.saveTypesettingSettings',
  'resolutions.saveText',
  'meetings.updateMeeting',
  'meetings.saveMeetingSettings',
  'appointments.saveAppointmentSettings',
  'appointments.saveCertificateSettings',
  'appointments.updateMotion',
  'followups.saveRules',
  'followups.saveCalendarYear',
]);

/** What the services of every area share. */
export interface Core {
  readonly ports: Ports;
  readonly holding: DataHolding;
  readonly lock: WindowLock;
  readonly jobs: Jobs;
  readonly version: string;
  readonly shell: 'electron' | 'host' | 'cli';
}

/** The open data. Throws OFFICE_NOT_OPEN. */
export function openStore(core: Core): Store {
  return core.holding.store;
}

/** Writes records in one transaction with one change set, in the name of who is at the desk. */
export function writeRecords<Value>(
  core: Pick<Core, 'ports'>,
  data: Pick<OpenData, 'store'>,
  command: RecordingName,
  work: (writer: RecordWriter) => Value,
): Value {
  const { store } = data;
  const origin = {
    at: core.ports.clock.now(),
    account: core.ports.account(),
    clerk: store.read(clerkAtDesk)?.name ?? null,
    command,
    label: commandLabels[command],
    coalesces: coalescingCommands.has(command),
  };
  return store.write(origin, work).value;
}

export const isCommand = (name: string): name is CommandName => name in commandLabels;

/** The open data, or OFFICE_NOT_OPEN. */
export function openDataOf(core: Core): OpenData {
  const { data } = core.holding;
  if (!data) throw new CallFailure('OFFICE_NOT_OPEN');
  return data;
}
