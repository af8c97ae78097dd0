import { ElMessage } from 'element-plus';
import { computed, ref, shallowRef, type Ref } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import { importLimitBytes } from '@core/contract/define';
import type { RecordPaper } from '@core/contract/documents/record-papers.contract';
import type { CallError } from '@core/contract/errors';
import { closingText } from '@core/domain/resolutions/closing';
import type { ElementChange } from '@core/official-document/compare/comparison';
import { mergeThreeWay } from '@core/official-document/compare/merge-three-way';
import { takeChanges } from '@core/official-document/compare/take-changes';
import type { OfficialDocument } from '@core/official-document/model';
import { bytesOf } from '../../../api/save-file';
import { transport } from '../../../api/transport';
import { tellError, tellWritten } from '../../../composables/notices.messages';
import { usePaperStore } from '../../../stores/paper';
import { useRecordPaperStore } from '../../../stores/record-papers';
import { useResolutionSavingStore } from '../../../stores/resolution-saving';
import { useResolutionStore } from '../../../stores/resolution';
import { compareInWorker } from '../../../workers/core-client';
import { takeComposed } from '../new/imported-text';
import { returnedMessages as messages, type decisionNames } from './returned.messages';

export type Decision = keyof typeof decisionNames;

/** A returned file beside the version it was given out as, and what was decided on each change. */
export interface ReturnedReading {
  fileName: string;
  given: OfficialDocument;
  file: OutputOf<'resolutions.readReturnedFile'>;
  /** The file without what the records compose: only the words of the text are compared. */
  document: OfficialDocument;
  changes: ElementChange[];
  decisions: Decision[];
}

/** Going through a returned file: each change into the record, into one paper alone, or not at all. */
export function useReturned(reading: Ref<ReturnedReading | null>) {
  const record = useResolutionStore();
  const saving = useResolutionSavingStore();
  const papers = useRecordPaperStore();
  const paper = usePaperStore('resolution');
  const failed = shallowRef<CallError | null>(null);
  const busy = ref(false);

  const refused = (message: string): void => void (failed.value = { code: 'IMPORT_REFUSED', message });

  /** What the records print by themselves is no change of the text. */
  function wordsOf(file: OfficialDocument, given: OfficialDocument): OfficialDocument {
    const { opened } = record;
    const { document, sentence } = takeComposed(file);
    const own = opened && sentence !== '' && sentence === closingText(opened.closing, opened);
    return {
      ...(own ? document : { ...file, passageNote: null }),
      ...{ kind: given.kind, kindTitle: given.kindTitle, head: given.head, documentNumber: given.documentNumber },
      ...{ imprint: given.imprint, serialNumber: given.serialNumber, passageNote: given.passageNote },
      title: file.title.text.startsWith(given.title.text) ? given.title : file.title,
    };
  }

  async function read(file: File, version: number): Promise<void> {
    if (!/\.(docx|doc|txt)$/iu.test(file.name)) return refused(messages.fileKinds);
    if (file.size > importLimitBytes) return refused(messages.tooLarge);
    busy.value = true;
    failed.value = null;
    const [given, result] = await Promise.all([
      transport.call('resolutions.getVersion', { version }),
      transport.importFile(
        'resolutions.readReturnedFile',
        { name: file.name, bytes: await bytesOf(file) },
        { version },
      ),
    ]);
    if (given.ok && result.ok) await put(file.name, given.value.document, result.value);
    else failed.value = !result.ok ? result.error : !given.ok ? given.error : null;
    busy.value = false;
  }

  async function put(fileName: string, given: OfficialDocument, file: ReturnedReading['file']): Promise<void> {
    const document = wordsOf(file.document, given);
    const { changes: all } = await compareInWorker({ before: given, after: document });
    const changes = all.filter(({ kind, restructured }) => kind !== 'same' || restructured);
    reading.value = { fileName, given, file, document, changes, decisions: changes.map(() => 'open') };
  }

  function decide(indexes: readonly number[], decision: Decision): void {
    const { value } = reading;
    if (!value) return;
    const decisions = value.decisions.map((one, index) => (indexes.includes(index) ? decision : one));
    reading.value = { ...value, decisions };
  }

  /** The version that was given out with these changes alone, laid over what stands elsewhere. */
  function over(now: OfficialDocument, indexes: readonly number[], value: ReturnedReading) {
    const taken = indexes.flatMap((index) => value.changes[index] ?? []);
    return mergeThreeWay(value.given, now, takeChanges(value.given, value.document, taken));
  }

  /** 并入正文. The text before it is kept as a version. */
  async function intoRecord(indexes: readonly number[]): Promise<void> {
    const { value } = reading;
    const { opened } = record;
    if (!value || !opened || busy.value || indexes.length === 0 || !(await saving.save())) return;
    busy.value = true;
    const kept = await transport.call('resolutions.keepVersion', {
      id: opened.id,
      label: messages.before(value.fileName),
    });
    const merged = over(paper.document, indexes, value);
    const error = kept.ok ? await record.saveText(merged.document) : kept.error;
    if (!error) await record.open(opened.id);
    busy.value = false;
    if (error) return tellError(error);
    decide(indexes, 'record');
    await tellWritten(messages.taken(indexes.length), record.reload);
    if (merged.conflicts.length > 0)
      ElMessage({ type: 'warning', message: messages.conflicts(merged.conflicts.length), duration: 8000 });
  }

  /** 仅本件: the text stays; one paper of it says something else. */
  async function intoPaper(indexes: readonly number[], one: RecordPaper): Promise<void> {
    const { value } = reading;
    if (!value || busy.value || indexes.length === 0) return;
    busy.value = true;
    const { owner, paper: kind } = one;
    const now = await transport.call('documents.previewRecordPaper', { owner, paper: kind });
    const result = now.ok
      ? await transport.call('documents.composeRecordPaper', {
          ...{ owner, paper: kind, expectedRevision: one.revision },
          own: over(now.value.document, indexes, value).document,
        })
      : now;
    busy.value = false;
    if (!result.ok) return tellError(result.error);
    decide(indexes, 'paper');
    await papers.refresh();
    papers.show(papers.papers.find((other) => other.paper === kind) ?? null);
    await tellWritten(messages.ownTaken(one.name, indexes.length), papers.refresh);
  }

  /** Papers that print the text, and could say something else alone. */
  const places = computed(() =>
    papers.papers.filter(({ paper: kind, obstacle }) => obstacle === null && kind.startsWith('resolution-')),
  );

  return { failed, busy, places, read, decide, intoRecord, intoPaper };
}
