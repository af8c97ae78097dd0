/**
 * Work that is heavy (composing) or hostile (reading what others made): it runs in the worker thread only.
 * Inputs and outputs are plain data that structured clone carries.
 */
import type { ReadCalendar } from '../domain/followups/calendar-file';
import type { FormatInspection } from '../official-document/docx/inspect/finding';
import type { SheetTable } from '../official-document/docx/read/spreadsheet/read-spreadsheet';
import type { GivenOutPaper, ReviewedFile } from '../official-document/docx/read/review-returned-file';
import type { DocumentKind, OfficialDocument } from '../official-document/model';
import type { Recognition } from '../official-document/recognise/recognition';
import type { SourceText } from '../official-document/source-text';
import type { TypesettingSettings } from '../official-document/typesetting-settings';
import type { FormTaskTypes } from './organization/forms/form-task-types';
import type { BackupTaskTypes } from './system/backup-task-types';

interface Paper {
  document: OfficialDocument;
  settings: TypesettingSettings;
}
export interface TaskTypes extends BackupTaskTypes, FormTaskTypes {
  readFile: {
    input: { bytes: Uint8Array; name: string; kind: DocumentKind | 'auto' };
    output: { source: SourceText; recognition: Recognition };
  };
  /** A file that was given out and came back: its tracked changes, its comments, and what is not the same. */
  reviewReturned: {
    input: { bytes: Uint8Array; name: string; givenOut: GivenOutPaper };
    output: ReviewedFile;
  };
  /** The sheets of an .xlsx. */
  readSpreadsheet: { input: { bytes: Uint8Array }; output: SheetTable[] };
  /** A list of holidays. */
  readCalendarFile: { input: { bytes: Uint8Array; name: string }; output: ReadCalendar };
  recogniseText: { input: { text: string; kind: DocumentKind | 'auto' }; output: Recognition };
  inspectFormat: { input: { bytes: Uint8Array; profile: 'common' | 'strict' }; output: FormatInspection };
  composeWord: { input: Paper; output: Uint8Array };
  /** A paper to be put on file: its Word file, and how many pages it has. */
  composeIssued: { input: Paper; output: { bytes: Uint8Array; pages: number } };
  composeHtml: { input: Paper; output: string };
}
export type TaskName = keyof TaskTypes;
export type TaskInput<Name extends TaskName> = TaskTypes[Name]['input'];
export type TaskOutput<Name extends TaskName> = TaskTypes[Name]['output'];
/** `progress` tells how far the task is, in a measure of its own. */
export type Tasks = {
  [Name in TaskName]: (
    input: TaskInput<Name>,
    progress: (done: number, total: number) => void,
  ) => Promise<TaskOutput<Name>>;
};
