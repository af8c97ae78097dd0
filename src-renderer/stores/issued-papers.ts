import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import type { CallError } from '@core/contract/errors';
import { transport } from '../api/transport';
import { usePagedRows } from '../composables/paged-rows';

export type OpenedPaper = OutputOf<'documents.getIssuedPaper'>;

/** The papers on file: the list as it was last filtered, and the one that is looked at. */
export const useIssuedPaperStore = defineStore('issued-papers', () => {
  const total = ref(0);
  const years = ref<number[]>([]);
  const search = ref('');
  const year = ref<number | null>(null);
  const opened = shallowRef<OpenedPaper | null>(null);
  const openFailed = shallowRef<CallError | null>(null);
  /** Asked for last: answers to earlier questions come too late. */
  let asked = 0;
  const filtered = computed(() => search.value.trim() !== '' || year.value !== null);

  const list = usePagedRows<IssuedPaper, OutputOf<'documents.listIssuedPapers'>>({
    ask: (shown, limit) =>
      transport.call('documents.listIssuedPapers', {
        search: search.value.trim(),
        year: year.value,
        before: shown.at(-1)?.id ?? null,
        limit,
      }),
    take(answer) {
      total.value = answer.total;
      years.value = answer.years;
      return { rows: answer.papers, more: answer.more };
    },
  });
  const { rows: papers, more, loading, failed, load, loadMore } = list;

  async function open(id: number): Promise<void> {
    const mine = ++asked;
    const result = await transport.call('documents.getIssuedPaper', { id });
    if (mine !== asked) return;
    openFailed.value = result.ok ? null : result.error;
    if (result.ok) opened.value = result.value;
  }

  function close(): void {
    asked++;
    opened.value = null;
    openFailed.value = null;
  }

  /** 作废. Answers the error when it was refused. */
  async function voidPaper(paper: IssuedPaper, reason: string): Promise<CallError | null> {
    const input = { id: paper.id, reason, expectedRevision: paper.revision };
    const result = await transport.call('documents.voidIssuedPaper', input);
    if (!result.ok) return result.error;
    await Promise.all([load(), open(paper.id)]);
    return null;
  }

  return {
    papers,
    total,
    years,
    more,
    loading,
    failed,
    search,
    year,
    filtered,
    opened,
    openFailed,
    load,
    loadMore,
    open,
    close,
    voidPaper,
  };
});
