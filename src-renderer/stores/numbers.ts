import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { NumberRow } from '@core/contract/documents/registers.contract';
import type { NumberSeries } from '@core/domain/organization/office-settings';
import { transport } from '../api/transport';
import { usePagedRows } from '../composables/paged-rows';

const pageSize = 200;

export type NumberState = 'reserved' | 'used' | 'voided' | 'gap';
type Counts = OutputOf<'documents.listNumbers'>['counts'];

/** The register of document numbers as it was last filtered. */
export const useNumberStore = defineStore('numbers', () => {
  const total = ref(0);
  const years = ref<number[]>([]);
  const counts = shallowRef<Counts>({ reserved: 0, used: 0, voided: 0, gap: 0 });
  const known = shallowRef<NumberSeries[] | null>(null);
  const search = ref('');
  const series = ref<string | null>(null);
  const year = ref<number | null>(null);
  const state = ref<NumberState | null>(null);
  const filtered = computed(
    () => search.value.trim() !== '' || series.value !== null || year.value !== null || state.value !== null,
  );
  const active = computed(() => known.value?.filter((one) => one.active) ?? []);

  const list = usePagedRows<NumberRow, OutputOf<'documents.listNumbers'>>({
    page: pageSize,
    async ask(shown, limit) {
      const [settings, result] = await Promise.all([
        transport.call('organization.getNumberingSettings', {}),
        transport.call('documents.listNumbers', {
          series: series.value ?? '',
          year: year.value,
          states: state.value === null ? [] : [state.value],
          search: search.value.trim(),
          offset: shown.length,
          limit,
        }),
      ]);
      if (settings.ok) known.value = settings.value.settings.series;
      return settings.ok ? result : settings;
    },
    take(answer, shown) {
      ({ total: total.value, years: years.value, counts: counts.value } = answer);
      return { rows: answer.rows, more: shown.length + answer.rows.length < answer.total };
    },
  });
  const { rows, more, loading, failed, load, loadMore } = list;

  function clear(): void {
    search.value = '';
    series.value = null;
    year.value = null;
    state.value = null;
    void load();
  }

  return {
    ...{ rows, total, more, years, counts, known, active, loading, failed },
    ...{ search, series, year, state, filtered, load, loadMore, clear },
  };
});
