import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import type { ChangeSet, RecordChange, RecordKind } from '@core/contract/system/history.contract';
import { transport } from '../../api/transport';

const pageSize = 60;

export interface HistoryRecord {
  kind: RecordKind;
  id: number;
}

export interface ChangeSets {
  sets: ShallowRef<ChangeSet[]>;
  more: Ref<boolean>;
  loading: Ref<boolean>;
  failed: ShallowRef<CallError | null>;
  search: Ref<string>;
  /** From the newest on. */
  load: () => Promise<void>;
  /** The page after the last one, when the end of the list comes into view. */
  loadMore: () => Promise<void>;
  /** What a change set changed, field by field; asked for once. */
  changesOf: (id: number) => Promise<RecordChange[] | CallError>;
  /** Takes a change set back. Answers the error when it was refused. */
  undo: (id: number) => Promise<CallError | null>;
}

/** The change sets of everything, or of one record, page by page; `undone` is told when one was taken back. */
export function useChangeSets(record: () => HistoryRecord | null, undone: () => void = () => undefined): ChangeSets {
  const sets = shallowRef<ChangeSet[]>([]);
  const more = ref(false);
  const loading = ref(false);
  const failed = shallowRef<CallError | null>(null);
  const search = ref('');
  const known = new Map<number, RecordChange[]>();
  let question = 0;

  async function ask(before: number | null): Promise<void> {
    const mine = ++question;
    loading.value = true;
    const input = { before, limit: pageSize, search: search.value.trim(), record: record() };
    const result = await transport.call('system.listChangeSets', input);
    if (mine !== question) return;
    loading.value = false;
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    sets.value = before === null ? result.value.changeSets : [...sets.value, ...result.value.changeSets];
    more.value = result.value.more;
  }

  async function loadMore(): Promise<void> {
    const last = sets.value.at(-1);
    if (more.value && !loading.value && last) await ask(last.id);
  }

  async function changesOf(id: number): Promise<RecordChange[] | CallError> {
    const found = known.get(id);
    if (found) return found;
    const result = await transport.call('system.getChangeSet', { id });
    if (!result.ok) return result.error;
    known.set(id, result.value.changes);
    return result.value.changes;
  }

  async function undo(id: number): Promise<CallError | null> {
    const result = await transport.call('system.undoChangeSet', { id });
    if (!result.ok) return result.error;
    undone();
    await ask(null);
    return null;
  }

  return { sets, more, loading, failed, search, load: () => ask(null), loadMore, changesOf, undo };
}
