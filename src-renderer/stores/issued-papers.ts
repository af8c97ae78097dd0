import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import type { CallError } from '@core/contract/errors';
import { transport } from '../api/transport';

const pageSize = 60;

export type OpenedPaper = OutputOf<'documents.getIssuedPaper'>;

/** The papers on file: the list as it was last filtered, and the one that is looked at. */
export const useIssuedPaperStore = defineStore('issued-papers', () => {
  const papers = shallowRef<IssuedPaper[]>([]);
  const total = ref(0);
  const years = ref<number[]>([]);
  const more = ref(false);
  const loading = ref(false);
  const failed = shallowRef<CallError | null>(null);
  const search = ref('');
  const year = ref<number | null>(null);
  const opened = shallowRef<OpenedPaper | null>(null);
  const openFailed = shallowRef<CallError | null>(null);
  /** Asked for last: answers to earlier questions come too late. */
  let question = 0;
  let asked = 0;
  const filtered = computed(() => search.value.trim() !== '' || year.value !== null);

  async function ask(before: number | null): Promise<void> {
    const mine = ++question;
    loading.value = true;
    const input = { search: search.value.trim(), year: year.value, before, limit: pageSize };
    const result = await transport.call('documents.listIssuedPapers', input);
    if (mine !== question) return;
    loading.value = false;
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    papers.value = before === null ? result.value.papers : [...papers.value, ...result.value.papers];
    total.value = result.value.total;
    years.value = result.value.years;
    more.value = result.value.more;
  }

  const load = (): Promise<void> => ask(null);

  /** The next page, when the end of the list comes into view. */
  async function loadMore(): Promise<void> {
    const last = papers.value.at(-1);
    if (more.value && !loading.value && last) await ask(last.id);
  }

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
