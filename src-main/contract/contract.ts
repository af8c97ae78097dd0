import type { z } from 'zod';
import type { MethodDefinition } from './define';
import { appointmentSettingsContract } from './appointments/appointment-settings.contract';
import { appointmentVotesContract } from './appointments/appointment-votes.contract';
import { certificatesContract } from './appointments/certificates.contract';
import { deputyChangesContract } from './appointments/deputy-changes.contract';
import { dutyReviewsContract } from './appointments/duty-reviews.contract';
import { jurorsContract } from './appointments/jurors.contract';
import { motionStepsContract } from './appointments/motion-steps.contract';
import { ledgerContract } from './appointments/ledger.contract';
import { motionsContract } from './appointments/motions.contract';
import { newTermContract } from './appointments/new-term.contract';
import { announcementsContract } from './documents/announcements.contract';
import { copiesContract } from './documents/copies.contract';
import { dispatchesContract } from './documents/dispatches.contract';
import { registersContract } from './documents/registers.contract';
import { documentsContract } from './documents/documents.contract';
import { draftsContract } from './documents/drafts.contract';
import { issuedPapersContract } from './documents/issued-papers.contract';
import { recordPapersContract } from './documents/record-papers.contract';
import { followupsContract } from './followups/followups.contract';
import { meetingsContract } from './meetings/meetings.contract';
import { committeeContract } from './organization/committee.contract';
import { organizationContract } from './organization/organization.contract';
import { organsContract } from './organization/organs.contract';
import { peopleImportContract } from './organization/people-import.contract';
import { peopleContract } from './organization/people.contract';
import { returnedFilesContract } from './resolutions/returned-files.contract';
import { resolutionsContract } from './resolutions/resolutions.contract';
import { backupContract } from './system/backup.contract';
import { historyContract } from './system/history.contract';
import { openWorkContract } from './system/open-work.contract';
import { systemContract } from './system/system.contract';
import { templatesContract } from './templates/templates.contract';

/** Every method a page may call, by name. The allow-list of both shells. */
export const contract = {
  ...systemContract,
  ...backupContract,
  ...historyContract,
  ...openWorkContract,
  ...organizationContract,
  ...organsContract,
  ...peopleContract,
  ...peopleImportContract,
  ...committeeContract,
  ...meetingsContract,
  ...followupsContract,
  ...motionStepsContract,
  ...motionsContract,
  ...appointmentVotesContract,
  ...appointmentSettingsContract,
  ...jurorsContract,
  ...ledgerContract,
  ...certificatesContract,
  ...dutyReviewsContract,
  ...deputyChangesContract,
  ...newTermContract,
  ...documentsContract,
  ...draftsContract,
  ...issuedPapersContract,
  ...recordPapersContract,
  ...announcementsContract,
  ...dispatchesContract,
  ...registersContract,
  ...copiesContract,
  ...resolutionsContract,
  ...returnedFilesContract,
  ...templatesContract,
};

export type MethodName = keyof typeof contract;
export type InputOf<Name extends MethodName> = z.input<(typeof contract)[Name]['input']>;
/** As a handler gets it: what may be left out is filled in. */
export type ReadInputOf<Name extends MethodName> = z.output<(typeof contract)[Name]['input']>;
export type OutputOf<Name extends MethodName> = z.output<(typeof contract)[Name]['output']>;

type NamesOfKind<Kind> = {
  [Name in MethodName]: (typeof contract)[Name] extends MethodDefinition<infer Own>
    ? Own extends Kind
      ? Name
      : never
    : never;
}[MethodName];
/** Methods called with an input alone and answering data. */
export type CallName = NamesOfKind<'query' | 'command' | 'action'>;
export type CommandName = NamesOfKind<'command'>;
/** Methods that start a job. */
export type JobName = NamesOfKind<'job'>;
/** Methods called with the bytes of a file. */
export type ImportName = NamesOfKind<'fileImport'>;
/** Methods that answer a file. */
export type ExportName = NamesOfKind<'fileExport'>;
