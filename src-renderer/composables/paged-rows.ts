import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import type { Result } from '@core/contract/result';

/** How many rows are asked for at once, unless a list says otherwise. */
const usualPage = 60;
/** As many as the core gives at once. */
const mostRows = 200;

/** What one answer adds to a list. */
export interface RowPage<Row> {
  rows: Row[];
  /** Whether there are more behind them. */
  more: boolean;
}

export interface PagedRows<Row> {
  rows: ShallowRef<Row[]>;
  more: Ref<boolean>;
  loading: Ref<boolean>;
  /** Whether an answer ever came: before that an empty list says nothing. */
  loaded: Ref<boolean>;
  failed: ShallowRef<CallError | null>;
  /** From the first row on, as the list is filtered now. */
  load: () => Promise<void>;
  /** The rows behind the last one; does nothing while there are none or they are on their way. */
  loadMore: () => Promise<void>;
  /** After a change: as many as are shown, so that the list does not jump. */
  reload: () => Promise<void>;
}

/**
 * A list that the core gives page by page; answers to earlier questions, which come too late, are dropped.
 *
 * A store of a list page makes one, keeps its filters beside it, and calls `load` when one of them changes:
 *
 *     const list = usePagedRows<Person, OutputOf<'people.listPeople'>>({
 *       ask: (shown, limit) => transport.call('people.listPeople', { search: search.value, offset: shown.length, limit }),
 *       take(answer) {
 *         total.value = answer.total;
 *         return { rows: answer.people, more: answer.more };
 *       },
 *     });
 *
 * `ask` and `take` get the rows shown so far, none for the first page: the cursor is made of the last or of their number.
 * `take` is only given the answer to the question asked last. The page shows the rows in RowList.vue (`@more="list.loadMore"`),
 * with SearchField.vue, YearSelect.vue and FilterSelect.vue above them and useListKeys for Ctrl+F and Ctrl+N.
 */
export function usePagedRows<Row, Answer>({
  ask,
  take,
  page = usualPage,
}: {
  ask: (shown: readonly Row[], limit: number) => Promise<Result<Answer>>;
  take: (answer: Answer, shown: readonly Row[]) => RowPage<Row>;
  page?: number;
}): PagedRows<Row> {
  const rows = shallowRef<Row[]>([]);
  const more = ref(false);
  const loading = ref(false);
  const loaded = ref(false);
  const failed = shallowRef<CallError | null>(null);
  let question = 0;

  async function askFrom(shown: readonly Row[], limit: number): Promise<void> {
    const mine = ++question;
    loading.value = true;
    const result = await ask(shown, limit);
    if (mine !== question) return;
    loading.value = false;
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    const taken = take(result.value, shown);
    rows.value = [...shown, ...taken.rows];
    more.value = taken.more;
    loaded.value = true;
  }

  const load = (): Promise<void> => askFrom([], page);
  const reload = (): Promise<void> => askFrom([], Math.min(mostRows, Math.max(page, rows.value.length)));

  async function loadMore(): Promise<void> {
    if (more.value && !loading.value) await askFrom(rows.value, page);
  }

  return { rows, more, loading, loaded, failed, load, loadMore, reload };
}
