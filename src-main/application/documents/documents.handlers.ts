import type { documentsContract } from '../../contract/documents/documents.contract';
import { recognise } from '../../official-document/recognise/recognise';
import { sourceOfPlainText } from '../../official-document/source-text';
import { writeText } from '../../official-document/text';
import type { Handlers } from '../dispatcher';
import { openStore, type Core } from '../core';
import { typesetting } from '../organization/setting-kinds';
import { fileNameOf } from './file-name';
import { stopUnprintable } from './printable-characters';
import { readHostile, runOwn } from './hostile-work';
import { readSettings, saveSettings } from '../../storage/settings';

/** Below this a text is recognised at once; above it, in the worker, so that no other call has to wait. */
const longText = 60_000;

const mediaTypes = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  text: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
};
const utf8 = new TextEncoder();

export function documentsHandlers(core: Core): Handlers<typeof documentsContract> {
  const { ports } = core;
  return {
    'documents.getTypesettingSettings': () => openStore(core).read((database) => readSettings(database, typesetting)),
    'documents.saveTypesettingSettings': ({ settings, expectedRevision }, writer) => ({
      revision: saveSettings(writer, typesetting, settings, expectedRevision),
    }),

    'documents.recogniseText': async ({ text, kind }, { signal }) =>
      text.length > longText
        ? runOwn(ports.heavyWork, 'recogniseText', { text, kind }, signal)
        : recognise(sourceOfPlainText(text), { kind }),

    'documents.readFile': ({ kind }, { bytes, name }, { signal }) =>
      readHostile(ports, 'readFile', { bytes, name, kind }, signal),
    'documents.inspectFormat': ({ profile }, { bytes }, { signal }) =>
      readHostile(ports, 'inspectFormat', { bytes, profile }, signal),

    'documents.composeWord': async (paper, { signal }) => {
      stopUnprintable(paper.document, paper.settings);
      return {
        fileName: fileNameOf(paper.document.title.text, '.docx'),
        mediaType: mediaTypes.word,
        bytes: await runOwn(ports.heavyWork, 'composeWord', paper, signal),
      };
    },
    'documents.composeText': async ({ document }) => ({
      fileName: fileNameOf(document.title.text, '.txt'),
      mediaType: mediaTypes.text,
      bytes: utf8.encode(writeText(document)),
    }),
    'documents.composeHtml': async (paper, { signal }) => ({
      fileName: fileNameOf(paper.document.title.text, '.html'),
      mediaType: mediaTypes.html,
      bytes: utf8.encode(await runOwn(ports.heavyWork, 'composeHtml', paper, signal)),
    }),

    'documents.composePdf': async (paper, { signal }) => {
      stopUnprintable(paper.document, paper.settings);
      const html = await runOwn(ports.heavyWork, 'composeHtml', paper, signal);
      return {
        fileName: fileNameOf(paper.document.title.text, '.pdf'),
        mediaType: mediaTypes.pdf,
        bytes: await ports.pdfPrinter.print(html, signal),
      };
    },
    'documents.getPdfEngine': async () => ({ engine: await ports.pdfPrinter.engine() }),

    'documents.listFaces': async () => ({ faces: await ports.fonts.list() }),
    'documents.checkGlyphs': async ({ text, faces }) => ({ faces: await ports.fonts.check(text, faces) }),
  };
}
