import { contract } from '../contract/contract';
import { driverLoader } from '../storage/driver/load-driver';
import { hasData, hasTraces } from '../storage/opening/folder-traces';
import type { Driver } from '../storage/driver/database';
import { OpeningRefused } from '../storage/opening/opening-refused';
import { openDataOf, writeRecords, type Core } from './core';
import { DataHolding } from './data-holding';
import { createDispatcher, type Dispatch } from './dispatcher';
import { admission } from './admission';
import { announcementsHandlers } from './documents/announcements/announcements.handlers';
import { copiesHandlers } from './documents/copies/copies.handlers';
import { dispatchesHandlers } from './documents/dispatches/dispatches.handlers';
import { registersHandlers } from './documents/registers/registers.handlers';
import { documentsHandlers } from './documents/documents.handlers';
import { draftsHandlers } from './documents/drafts.handlers';
import { issuedPapersHandlers } from './documents/issued-papers.handlers';
import { recordPapersHandlers } from './documents/record-papers/record-papers.handlers';
import { PaperFiling } from './documents/paper-filing';
import { settleHalfDone } from './documents/settle-half-done';
import { appointmentsHandlers } from './appointments/appointments.handlers';
import { certificatesHandlers } from './appointments/certificates/certificates.handlers';
import { ledgerHandlers } from './appointments/ledger/ledger.handlers';
import { followupsHandlers } from './followups/followups.handlers';
import { Jobs } from './jobs';
import { meetingsHandlers } from './meetings/meetings.handlers';
import { organizationHandlers } from './organization/organization.handlers';
import { committeeHandlers } from './organization/roster/committee.handlers';
import { organsHandlers } from './organization/roster/organs.handlers';
import { peopleImportHandlers } from './organization/roster/people-import.handlers';
import { peopleHandlers } from './organization/roster/people.handlers';
import type { Ports } from './ports';
import { returnedFilesHandlers } from './resolutions/returned/returned-files.handlers';
import { resolutionsHandlers } from './resolutions/resolutions.handlers';
import { RunningCalls } from './running-calls';
import { Backups } from './system/backups';
import { backupHandlers } from './system/backup.handlers';
import { historyHandlers } from './system/history.handlers';
import { openWorkHandlers } from './system/open-work';
import { lockSettingsOf } from './system/lock-settings';
import { systemHandlers } from './system/system.handlers';
import { templatesHandlers } from './templates/templates.handlers';
import type { RecordingName } from './command-labels.messages';
import { WindowLock } from './window-lock';

/** After these, files of papers may have to lie elsewhere. */
const changesPapers: ReadonlySet<string> = new Set<RecordingName>([
  'documents.voidIssuedPaper',
  'documents.settlePrepared',
  'system.undoChangeSet',
]);

export interface ApplicationOptions {
  version: string;
  shell: Core['shell'];
  /** Facts of this run for 关于. */
  about: { platform: string; nodeVersion: string };
  /** Folder of this run (--data), which neither reads nor changes what is remembered; absolute. */
  folder?: string | undefined;
  /** Makes a new file where the folder has none: only the set-up page, `sample` and --create do. */
  create?: boolean;
  /** In tests and development. */
  checkOutput: boolean;
  /** What 退出 does; only the host has it. */
  quit?: () => void;
  /** SQLite of this PC unless a test gives one. */
  driver?: () => Driver;
}

/** The core: everything the program does, behind one dispatch. */
export interface Application {
  readonly dispatch: Dispatch;
  /** Opens the data folder of this run, or finds that one has to be chosen. Never throws: system.getState tells. */
  begin(): Promise<void>;
  /** Stops what is running, makes the backup of the day's end, and lets go of every resource. */
  close(): Promise<void>;
}

export function createApplication(ports: Ports, options: ApplicationOptions): Application {
  const { shell } = options;
  const running = new RunningCalls();
  const jobs = new Jobs(ports.ids, ports.logger, () => ports.clock.now());
  const lock = new WindowLock(ports.clock, ports.passwords, shell !== 'cli');
  const holding = new DataHolding({
    driver: options.driver ?? driverLoader(),
    clock: ports.clock,
    logger: ports.logger,
    shell,
    beforeMigration: (database, layout) => backups.beforeMigration(database, layout),
    opened: async (data) => {
      ports.logger.moveTo(data.layout.log);
      lock.begin(data.store.read(lockSettingsOf));
      settleHalfDone(core, filing, data);
      backups.atOpening(data);
    },
    releasing: (data) => backups.beforeReleasing(data),
  });
  const core: Core = { ports, holding, lock, jobs, version: options.version, shell };
  const filing = new PaperFiling(core);
  const backups = new Backups(core);
  const handlers = {
    ...systemHandlers(core, { running, backups, quit: options.quit ?? (() => undefined), about: options.about }),
    ...backupHandlers(core, backups),
    ...historyHandlers(core),
    ...openWorkHandlers(core),
    ...organizationHandlers(core, filing),
    ...organsHandlers(core),
    ...peopleHandlers(core),
    ...peopleImportHandlers(core),
    ...committeeHandlers(core),
    ...meetingsHandlers(core),
    ...followupsHandlers(core),
    ...appointmentsHandlers(core),
    ...ledgerHandlers(core),
    ...certificatesHandlers(core),
    ...documentsHandlers(core),
    ...draftsHandlers(core),
    ...issuedPapersHandlers(core, filing),
    ...recordPapersHandlers(core, filing),
    ...announcementsHandlers(core),
    ...dispatchesHandlers(core),
    ...registersHandlers(core),
    ...copiesHandlers(core),
    ...resolutionsHandlers(core),
    ...returnedFilesHandlers(core),
    ...templatesHandlers(core),
  };
  const dispatch = createDispatcher(contract, handlers, {
    shell,
    checkOutput: options.checkOutput,
    logger: ports.logger,
    ids: ports.ids,
    running,
    jobs,
    admit: admission(core),
    write(command, work) {
      const value = writeRecords(core, openDataOf(core), command as RecordingName, work);
      if (changesPapers.has(command)) filing.arrange();
      return value;
    },
  });
  return {
    dispatch,
    begin: () => begin(core, options),
    async close() {
      running.cancelAll();
      await jobs.close();
      await backups.atLeaving();
      await holding.close();
      await Promise.all([ports.heavyWork.close(), ports.longWork.close()]);
    },
  };
}

async function begin({ holding, ports }: Core, { folder: given, create = false }: ApplicationOptions): Promise<void> {
  const folder = given ?? ports.place.remembered();
  if (folder === null) return;
  if (create || hasData(folder)) return holding.open(folder, create);
  // A folder that was never used is a proposal; one that was, and has lost its file, is a case for recovery.
  if (given === undefined || hasTraces(folder)) holding.refuse(folder, new OpeningRefused('missing'));
}
