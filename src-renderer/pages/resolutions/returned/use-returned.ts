import { computed, onActivated, ref, shallowRef, watch } from 'vue';
import type { InputOf, OutputOf } from '@core/contract/contract';
import type { RecordPaper } from '@core/contract/documents/record-papers.contract';
import type { CallError } from '@core/contract/errors';
import type { ReturnedConflict, ReturnedLine } from '@core/contract/resolutions/returned-files.contract';
import { saveFile } from '../../../api/save-file';
import { transport } from '../../../api/transport';
import { tellError, tellWritten } from '../../../composables/notices.messages';
import { useRecordPaperStore } from '../../../stores/record-papers';
import { useResolutionSavingStore } from '../../../stores/resolution-saving';
import { useResolutionStore } from '../../../stores/resolution';
import { returnedMessages as messages } from './returned.messages';

export type ReturnedFile = OutputOf<'resolutions.getReturnedFile'>;
export type Decision = InputOf<'resolutions.decideReturnedFile'>['decisions'][number];

/** Files that were given out and came back, and what becomes of each of their changes. */
export function useReturned() {
  const record = useResolutionStore();
  const saving = useResolutionSavingStore();
  const papers = useRecordPaperStore();
  /** Null until they were read for the first time. */
  const files = shallowRef<ReturnedLine[] | null>(null);
  const opened = shallowRef<ReturnedFile | null>(null);
  const conflicts = shallowRef<ReturnedConflict[]>([]);
  const failed = shallowRef<CallError | null>(null);
  const busy = ref(false);
  /** Asked for last: an answer that comes after the file was closed must not open it again. */
  let asked = 0;

  /** Papers that print the text and could say something else alone; first the one the file was given out as. */
  const places = computed(() => {
    const given = opened.value?.given;
    const own = given?.kind === 'paper' ? given.recordPaper : null;
    return papers.papers
      .filter(({ paper, obstacle, id }) => obstacle === null && (id === own || paper.startsWith('resolution-')))
      .toSorted((one, other) => Number(other.id === own && own !== null) - Number(one.id === own && own !== null));
  });

  async function load(): Promise<void> {
    if (!record.opened) return;
    const result = await transport.call('resolutions.listReturnedFiles', { resolution: record.opened.id });
    failed.value = result.ok ? null : result.error;
    if (result.ok) files.value = result.value.files;
  }

  async function open(id: number | null): Promise<void> {
    if (id !== opened.value?.id) conflicts.value = [];
    const mine = ++asked;
    if (id === null) return void (opened.value = null);
    const result = await transport.call('resolutions.getReturnedFile', { id });
    if (mine !== asked) return;
    failed.value = result.ok ? null : result.error;
    if (result.ok) opened.value = result.value;
    else if (result.error.code === 'NOT_FOUND') opened.value = null;
  }

  async function refresh(): Promise<void> {
    await record.reload();
    await Promise.all([load(), papers.refresh(), ...(opened.value ? [open(opened.value.id)] : [])]);
  }

  /** Does what was decided; answers which changes were done. What touches a later change is told as a conflict. */
  async function decide(decisions: readonly Decision[], paper: RecordPaper | null): Promise<number[]> {
    const { value: file } = opened;
    if (!file || busy.value || decisions.length === 0) return [];
    busy.value = true;
    // The text on the desk goes first: it is merged with what is stored.
    const stored = await saving.save();
    const result =
      stored && record.opened
        ? await transport.call('resolutions.decideReturnedFile', {
            id: file.id,
            expectedRevision: file.revision,
            resolutionRevision: record.opened.revision,
            decisions: [...decisions],
            paper: paper && { owner: paper.owner, paper: paper.paper, expectedRevision: paper.revision },
          })
        : null;
    busy.value = false;
    if (!result) return [];
    if (!result.ok) {
      tellError(result.error);
      if (result.error.code === 'STALE_REVISION') await refresh();
      return [];
    }
    const left = new Set(result.value.conflicts.map(({ change }) => change));
    const done = decisions.map(({ change }) => change).filter((change) => !left.has(change));
    const earlier = conflicts.value.filter(({ change }) => !left.has(change) && !done.includes(change));
    conflicts.value = [...earlier, ...result.value.conflicts];
    await refresh();
    if (done.length > 0) await tellWritten(messages.done(done.length, left.size), takenBack);
    return done;
  }

  async function takenBack(): Promise<void> {
    conflicts.value = [];
    await refresh();
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
    if (opened.value?.id === file.id) await open(null);
    await load();
    await tellWritten(messages.removed(file.fileName), load);
  }

  watch(
    () => record.opened?.id,
    () => {
      files.value = null;
      void Promise.all([load(), open(null)]);
    },
    { immediate: true },
  );
  // Undone in the history, or decided in another window, while another part was looked at.
  onActivated(() => void Promise.all([load(), ...(opened.value ? [open(opened.value.id)] : [])]));

  return {
    ...{ files, opened, conflicts, failed, busy, places },
    ...{ load, open, decide, save, remove },
  };
}
