import { ref, type Ref, type ShallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { ChangeSet, RecordChange, RecordKind } from '@core/contract/system/history.contract';
import { transport } from '../../api/transport';
import { usePagedRows } from '../../composables/paged-rows';

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
  const search = ref('');
  const known = new Map<number, RecordChange[]>();
  const list = usePagedRows<ChangeSet, OutputOf<'system.listChangeSets'>>({
    ask: (shown, limit) =>
      transport.call('system.listChangeSets', {
        before: shown.at(-1)?.id ?? null,
        limit,
        search: search.value.trim(),
        record: record(),
      }),
    take: ({ changeSets, more }) => ({ rows: changeSets, more }),
  });
  const { rows: sets, more, loading, failed, load, loadMore } = list;

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
    await load();
    return null;
  }

  return { sets, more, loading, failed, search, load, loadMore, changesOf, undo };
}
