import { computed, ref, shallowRef, watch } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import { importLimitBytes } from '@core/contract/define';
import type { RecordPaper } from '@core/contract/documents/record-papers.contract';
import type { CallError } from '@core/contract/errors';
import type { ReturnedConflict, ReturnedLine } from '@core/contract/resolutions/returned-files.contract';
import type { ReturnedDecision } from '@core/domain/documents/returned-decision';
import { bytesOf, saveFile } from '../../../api/save-file';
import { transport } from '../../../api/transport';
import { useAsk } from '../../../composables/ask';
import { tellError, tellWritten } from '../../../composables/notices.messages';
import { useRecordPaperStore } from '../../../stores/record-papers';
import { useResolutionSavingStore } from '../../../stores/resolution-saving';
import { useResolutionStore } from '../../../stores/resolution';
import { returnedMessages as messages } from './returned.messages';

export type ReturnedFile = OutputOf<'resolutions.getReturnedFile'>;

/** Files that were given out and came back, and what becomes of each of their changes. */
export function useReturned() {
  const record = useResolutionStore();
  const saving = useResolutionSavingStore();
  const papers = useRecordPaperStore();
  const ask = useAsk();
  const files = shallowRef<ReturnedLine[]>([]);
  const opened = shallowRef<ReturnedFile | null>(null);
  const conflicts = shallowRef<ReturnedConflict[]>([]);
  const failed = shallowRef<CallError | null>(null);
  const busy = ref(false);

  /** Papers that print the text and could say something else alone. */
  const places = computed(() =>
    papers.papers.filter(({ paper, obstacle }) => obstacle === null && paper.startsWith('resolution-')),
  );

  async function load(): Promise<void> {
    if (!record.opened) return;
    const result = await transport.call('resolutions.listReturnedFiles', { resolution: record.opened.id });
    failed.value = result.ok ? null : result.error;
    if (result.ok) files.value = result.value.files;
  }

  async function open(id: number): Promise<void> {
    const result = await transport.call('resolutions.getReturnedFile', { id });
    failed.value = result.ok ? null : result.error;
    if (result.ok) opened.value = result.value;
  }

  async function refresh(): Promise<void> {
    await record.reload();
    await Promise.all([load(), papers.refresh(), ...(opened.value ? [open(opened.value.id)] : [])]);
  }

  /** 发出: the text as it is now becomes the version a file is later compared with. */
  async function giveOut(to: string): Promise<void> {
    if (!record.opened || !(await saving.save())) return;
    const result = await transport.call('resolutions.giveOut', { id: record.opened.id, to: to.trim() });
    if (!result.ok) return tellError(result.error);
    await record.reload();
    await tellWritten(messages.givenOut(result.value.version.version), record.reload);
  }

  async function read(file: File, version: number, returnedBy: string): Promise<void> {
    if (!record.opened || busy.value) return;
    const refused = !/\.(docx|doc|txt)$/iu.test(file.name)
      ? messages.fileKinds
      : file.size > importLimitBytes
        ? messages.tooLarge
        : null;
    failed.value = refused === null ? null : { code: 'IMPORT_REFUSED', message: refused };
    if (refused !== null) return;
    busy.value = true;
    await bring({ name: file.name, bytes: await bytesOf(file) }, version, returnedBy, false);
    busy.value = false;
  }

  async function bring(
    file: { name: string; bytes: Uint8Array },
    version: number,
    returnedBy: string,
    anyway: boolean,
  ): Promise<void> {
    if (!record.opened) return;
    const given = { kind: 'text' as const, version };
    const input = { resolution: record.opened.id, given, returnedBy: returnedBy.trim(), anyway };
    const result = await transport.importFile('resolutions.importReturnedFile', file, input);
    if (!result.ok) failed.value = result.error;
    else if (result.value.id !== null) await Promise.all([load(), open(result.value.id)]);
    else if (await ask(messages.other)) await bring(file, version, returnedBy, true);
  }

  /** `paper` for 'paper'; what touches a later change is asked about, or stays open. */
  async function decide(
    changes: readonly number[],
    as: ReturnedDecision,
    { paper = null, force = false }: { paper?: RecordPaper | null; force?: boolean } = {},
  ): Promise<void> {
    const { value: file } = opened;
    if (!file || busy.value || changes.length === 0 || !(await saving.save()) || !record.opened) return;
    busy.value = true;
    const result = await transport.call('resolutions.decideReturnedFile', {
      id: file.id,
      expectedRevision: file.revision,
      resolutionRevision: record.opened.revision,
      decisions: changes.map((change) => ({ change, as, force })),
      paper: paper && { owner: paper.owner, paper: paper.paper, expectedRevision: paper.revision },
    });
    busy.value = false;
    if (!result.ok) return tellError(result.error);
    conflicts.value = result.value.conflicts;
    await refresh();
    const done = changes.length - conflicts.value.length;
    if (done > 0) await tellWritten(messages.decided(done, as), refresh);
    const [only] = conflicts.value;
    if (changes.length === 1 && only && (await ask(messages.force(only.given, only.now, only.returned))))
      await decide(changes, as, { paper, force: true });
  }

  async function save(file: ReturnedLine): Promise<void> {
    const result = await transport.exportFile('resolutions.exportReturnedFile', { id: file.id });
    if (result.ok) saveFile(result.value);
    else tellError(result.error);
  }

  async function remove(file: ReturnedLine): Promise<void> {
    const input = { id: file.id, expectedRevision: file.revision };
    const result = await transport.call('resolutions.removeReturnedFile', input);
    if (!result.ok) return tellError(result.error);
    if (opened.value?.id === file.id) opened.value = null;
    await load();
    await tellWritten(messages.removed(file.fileName), load);
  }

  watch(() => record.opened?.id, load, { immediate: true });

  return {
    ...{ files, opened, conflicts, failed, busy, places },
    ...{ open, giveOut, read, decide, save, remove },
  };
}
