/**
 * The tasks of heavy-tasks.ts. Only the worker thread loads this file: it pulls in the Word writer and the readers.
 */
import { inspectFormat } from '../../official-document/docx/inspect/inspect-format';
import { readSourceText } from '../../official-document/docx/read/read-source-text';
import { reviewReturnedFile } from '../../official-document/docx/read/review-returned-file';
import { readSpreadsheet } from '../../official-document/docx/read/spreadsheet/read-spreadsheet';
import { writeWord } from '../../official-document/docx/write-word';
import { fittedFlow } from '../../official-document/fitted-flow';
import { fallbackByName } from '../../official-document/glyph-coverage';
import { writeHtml } from '../../official-document/html';
import { paginate } from '../../official-document/paginate/paginate';
import { recognise } from '../../official-document/recognise/recognise';
import { sourceOfPlainText } from '../../official-document/source-text';
import type { Tasks } from '../heavy-tasks';
import type { FormTaskTypes } from '../organization/forms/form-task-types';
import type { BackupTaskTypes } from '../system/backup-task-types';

export const documentTasks: Omit<Tasks, 'readCalendarFile' | keyof (BackupTaskTypes & FormTaskTypes)> = {
  async readFile({ bytes, name, kind }) {
    const source = await readSourceText(bytes, name);
    return { source, recognition: recognise(source, { kind }) };
  },
  async readSpreadsheet({ bytes }) {
    return readSpreadsheet(bytes);
  },
  async reviewReturned({ bytes, name, givenOut }) {
    return reviewReturnedFile(bytes, name, givenOut);
  },
  async recogniseText({ text, kind }) {
    return recognise(sourceOfPlainText(text), { kind });
  },
  async inspectFormat({ bytes, profile }) {
    return inspectFormat(bytes, profile);
  },
  async composeWord({ document, settings }) {
    return writeWord(document, settings);
  },
  async composeIssued({ document, settings }) {
    const { pages } = paginate(fittedFlow(document, settings, fallbackByName(settings.faces)), settings);
    return { bytes: await writeWord(document, settings), pages: pages.length };
  },
  async composeHtml({ document, settings }) {
    return writeHtml(document, settings);
  },
};
