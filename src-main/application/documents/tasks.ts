/**
 * The tasks of heavy-tasks.ts. Only the worker thread loads this file: it pulls in the Word writer and the readers.
 */
import { inspectFormat } from '../../official-document/docx/inspect/inspect-format';
import { readSourceText } from '../../official-document/docx/read/read-source-text';
import { writeWord } from '../../official-document/docx/write-word';
import { writeHtml } from '../../official-document/html';
import { recognise } from '../../official-document/recognise/recognise';
import { sourceOfPlainText } from '../../official-document/source-text';
import type { Tasks } from '../heavy-tasks';

export const tasks: Tasks = {
  async readFile({ bytes, name, kind }) {
    const source = await readSourceText(bytes, name);
    return { source, recognition: recognise(source, { kind }) };
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
  async composeHtml({ document, settings }) {
    return writeHtml(document, settings);
  },
};
