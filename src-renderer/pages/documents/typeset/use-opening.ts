import { ref, shallowRef } from 'vue';
import { importLimitBytes } from '@core/contract/define';
import type { Recognition } from '@core/official-document/recognise/recognition';
import type { DocumentKind } from '@core/official-document/model';
import { sourceOfPlainText, type SourceText } from '@core/official-document/source-text';
import { bytesOf } from '../../../api/save-file';
import { transport } from '../../../api/transport';
import { readDraft, type Origin } from '../../../editor/draft-content';
import { sourceOfClipboard } from '../../../editor/paste-plugin';
import { useDesk, type Desk } from '../../../stores/desk';
import { useDraftSavingStore } from '../../../stores/draft-saving';
import { usePaperStore } from '../../../stores/paper';
import { recogniseInWorker, WorkCancelled } from '../../../workers/core-client';
import { roomMessages as messages } from './room.messages';

export interface OpeningFailure {
  message: string;
  advice: string;
}

const busy = ref<string | null>(null);
const failure = shallowRef<OpeningFailure | null>(null);
let running: AbortController | null = null;

/**
 * Bringing a text onto the desk: from the clipboard, a file, the sample, a draft or an issued paper. One at a time, and
 * it can be stopped.
 */
export function useOpening(desk: Desk = useDesk()) {
  const paper = usePaperStore(desk);
  const saving = useDraftSavingStore();

  async function run(label: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    running?.abort();
    const mine = (running = new AbortController());
    failure.value = null;
    busy.value = label;
    try {
      await work(mine.signal);
    } catch (error) {
      if (!(error instanceof WorkCancelled) && !mine.signal.aborted)
        failure.value = { message: messages.notRecognised, advice: messages.notRecognisedAdvice };
    }
    if (running === mine) {
      running = null;
      busy.value = null;
    }
  }

  function cancel(): void {
    running?.abort();
    running = null;
    busy.value = null;
  }

  function put(recognition: Recognition, from: Origin, signal: AbortSignal): void {
    if (!signal.aborted) paper.load(recognition, from);
  }

  function openSource(
    source: SourceText,
    from: Origin['kind'] = 'text',
    kind: DocumentKind | 'auto' = 'auto',
  ): Promise<void> {
    return run(messages.recognising, async (signal) =>
      put(await recogniseInWorker(source, kind, signal), { kind: from, fileName: null }, signal),
    );
  }

  function openSample(text: string): Promise<void> {
    return openSource(sourceOfPlainText(text), 'sample');
  }

  /** A draft as it was left; one that holds a text alone is recognised. */
  async function openDraft(id: string): Promise<void> {
    await run(messages.openingDraft, async (signal) => {
      const result = await transport.call('documents.getDraft', { id });
      if (signal.aborted) return;
      if (!result.ok) {
        failure.value = { message: result.error.message, advice: result.error.advice ?? '' };
        return;
      }
      const content = readDraft(result.value.content);
      if (content === null) {
        failure.value = { message: messages.draftUnreadable, advice: messages.draftUnreadableAdvice };
        return;
      }
      if (content.kind === 'paper') paper.restore(id, content.paper);
      else {
        const recognition = await recogniseInWorker(sourceOfPlainText(content.text), 'auto', signal);
        put(recognition, { kind: 'text', fileName: null }, signal);
        if (content.rescued) {
          // The draft stays as it is, for somebody to look at; what could be read becomes another one.
          failure.value = { message: messages.draftRescued, advice: messages.draftRescuedAdvice };
          return;
        }
        const taken = signal.aborted ? null : paper.snapshot();
        if (!taken) return;
        paper.markStored(paper.serial, id, taken.stored);
      }
      saving.begin(result.value.draft.savedAt);
    });
  }

  /** An issued paper, of which a new version is to be made. */
  async function openIssued(id: number): Promise<void> {
    await run(messages.openingIssued, async (signal) => {
      const result = await transport.call('documents.getIssuedPaper', { id });
      if (signal.aborted) return;
      if (!result.ok) {
        failure.value = { message: result.error.message, advice: result.error.advice ?? '' };
        return;
      }
      const { paper: issued, document, settings } = result.value;
      const { title, version, documentNumber } = issued;
      const from: Origin = { kind: 'issued', fileName: null };
      paper.openDocument(document, from, settings.profile, { id, title, version, documentNumber });
    });
  }

  async function openClipboard(data: DataTransfer): Promise<void> {
    const source = sourceOfClipboard(data);
    if (source) await openSource(source);
    else failure.value = { message: messages.nothingOnClipboard, advice: '' };
  }

  /** 粘贴文字 by its button: the browser may refuse, then Ctrl+V does it. */
  async function pasteFromSystem(): Promise<void> {
    try {
      const [item] = await navigator.clipboard.read();
      const html = item?.types.includes('text/html') ? await (await item.getType('text/html')).text() : '';
      const text = item?.types.includes('text/plain') ? await (await item.getType('text/plain')).text() : '';
      const data = new DataTransfer();
      data.setData('text/html', html);
      data.setData('text/plain', text);
      await openClipboard(data);
    } catch {
      failure.value = { message: messages.clipboardClosed, advice: '' };
    }
  }

  async function openFile(file: File): Promise<void> {
    if (!/\.(docx|doc|txt)$/i.test(file.name)) {
      failure.value = { message: messages.fileKinds, advice: messages.fileKindsAdvice };
      return;
    }
    if (file.size > importLimitBytes) {
      failure.value = { message: messages.tooLarge, advice: messages.tooLargeAdvice };
      return;
    }
    await run(messages.reading(file.name), async (signal) => {
      const input = { name: file.name, bytes: await bytesOf(file) };
      const result = await transport.importFile('documents.readFile', input, { kind: 'auto' }, { signal });
      if (signal.aborted) return;
      if (result.ok) put(result.value.recognition, { kind: 'file', fileName: file.name }, signal);
      else
        failure.value = {
          message: messages.ofFile(file.name, result.error.message),
          advice: result.error.advice ?? '',
        };
    });
  }

  return { busy, failure, cancel, openSample, openDraft, openIssued, openClipboard, pasteFromSystem, openFile };
}
