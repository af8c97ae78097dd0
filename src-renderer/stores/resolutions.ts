import { defineStore } from 'pinia';
import { computed, reactive, ref, shallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import type { ResolutionSummary } from '@core/contract/resolutions/resolutions.contract';
import type { ResolutionKind, ResolutionState } from '@core/domain/resolutions/resolution';
import type { OutputOf } from '@core/contract/contract';
import { transport } from '../api/transport';
import { usePagedRows } from '../composables/paged-rows';

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
  const total = ref(0);
  const years = shallowRef<number[]>([]);
  const terms = shallowRef<number[]>([]);
  const filter = reactive<ResolutionFilter>(noFilter());
  const statistics = shallowRef<StatisticRow[] | null>(null);

  const asked = (): ResolutionFilter => ({ ...filter, states: [...filter.states], search: filter.search.trim() });
  const filtered = computed(() => JSON.stringify(asked()) !== JSON.stringify(noFilter()));

  const list = usePagedRows<ResolutionSummary, OutputOf<'resolutions.listResolutions'>>({
    ask: (shown, limit) => transport.call('resolutions.listResolutions', { ...asked(), offset: shown.length, limit }),
    take(answer, shown) {
      ({ total: total.value, years: years.value, terms: terms.value } = answer);
      return { rows: answer.resolutions, more: shown.length + answer.resolutions.length < answer.total };
    },
  });
  const { rows, more, loading, loaded, failed, load, loadMore } = list;

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
