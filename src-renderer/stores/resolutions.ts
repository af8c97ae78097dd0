import { defineStore } from 'pinia';
import { computed, reactive, ref, shallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import type { ResolutionSummary } from '@core/contract/resolutions/resolutions.contract';
import type { ResolutionKind, ResolutionState } from '@core/domain/resolutions/resolution';
import type { OutputOf } from '@core/contract/contract';
import { transport } from '../api/transport';

const pageSize = 60;

export interface ResolutionFilter {
  search: string;
  year: number | null;
  term: number | null;
  kind: ResolutionKind | null;
  states: ResolutionState[];
}

const noFilter = (): ResolutionFilter => ({ search: '', year: null, term: null, kind: null, states: [] });

export type StatisticRow = OutputOf<'resolutions.getStatistics'>['rows'][number];

/** 决议决定 as they were last filtered: what was asked for stays while other rooms are visited. */
export const useResolutionListStore = defineStore('resolution-list', () => {
  const rows = shallowRef<ResolutionSummary[]>([]);
  const total = ref(0);
  const years = shallowRef<number[]>([]);
  const terms = shallowRef<number[]>([]);
  const loading = ref(false);
  const loaded = ref(false);
  const failed = shallowRef<CallError | null>(null);
  const filter = reactive<ResolutionFilter>(noFilter());
  const statistics = shallowRef<StatisticRow[] | null>(null);
  /** Asked for last: answers to earlier questions come too late. */
  let question = 0;

  const asked = (): ResolutionFilter => ({ ...filter, states: [...filter.states], search: filter.search.trim() });
  const filtered = computed(() => JSON.stringify(asked()) !== JSON.stringify(noFilter()));
  const more = computed(() => rows.value.length < total.value);

  async function ask(offset: number): Promise<void> {
    const mine = ++question;
    loading.value = true;
    const result = await transport.call('resolutions.listResolutions', { ...asked(), offset, limit: pageSize });
    if (mine !== question) return;
    loading.value = false;
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    rows.value = offset === 0 ? result.value.resolutions : [...rows.value, ...result.value.resolutions];
    ({ total: total.value, years: years.value, terms: terms.value } = result.value);
    loaded.value = true;
  }

  const load = (): Promise<void> => ask(0);

  /** The next page, when the end of the list comes into view. */
  async function loadMore(): Promise<void> {
    if (more.value && !loading.value) await ask(rows.value.length);
  }

  function clear(): Promise<void> {
    Object.assign(filter, noFilter());
    return load();
  }

  async function loadStatistics(): Promise<CallError | null> {
    const result = await transport.call('resolutions.getStatistics', { term: filter.term });
    if (result.ok) statistics.value = result.value.rows;
    return result.ok ? null : result.error;
  }

  return {
    rows,
    total,
    years,
    terms,
    loading,
    loaded,
    failed,
    filter,
    filtered,
    more,
    statistics,
    asked,
    load,
    loadMore,
    clear,
    loadStatistics,
  };
});
