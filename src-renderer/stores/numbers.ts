import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { NumberRow } from '@core/contract/documents/registers.contract';
import type { CallError } from '@core/contract/errors';
import type { NumberSeries } from '@core/domain/organization/office-settings';
import { transport } from '../api/transport';

const pageSize = 200;

export type NumberState = 'reserved' | 'used' | 'voided' | 'gap';
type Counts = OutputOf<'documents.listNumbers'>['counts'];

/** The register of document numbers as it was last filtered. */
export const useNumberStore = defineStore('numbers', () => {
  const rows = shallowRef<NumberRow[]>([]);
  const total = ref(0);
  const years = ref<number[]>([]);
  const counts = shallowRef<Counts>({ reserved: 0, used: 0, voided: 0, gap: 0 });
  const known = shallowRef<NumberSeries[] | null>(null);
  const loading = ref(false);
  const failed = shallowRef<CallError | null>(null);
  const search = ref('');
  const series = ref('');
  const year = ref<number | null>(null);
  const state = ref<NumberState | null>(null);
  /** Asked for last: answers to earlier questions come too late. */
  let question = 0;
  const filtered = computed(
    () => search.value.trim() !== '' || series.value !== '' || year.value !== null || state.value !== null,
  );
  const active = computed(() => known.value?.filter((one) => one.active) ?? []);

  async function ask(offset: number): Promise<void> {
    const mine = ++question;
    loading.value = true;
    const [settings, result] = await Promise.all([
      transport.call('organization.getNumberingSettings', {}),
      transport.call('documents.listNumbers', {
        series: series.value,
        year: year.value,
        states: state.value === null ? [] : [state.value],
        search: search.value.trim(),
        offset,
        limit: pageSize,
      }),
    ]);
    if (mine !== question) return;
    loading.value = false;
    failed.value = !settings.ok ? settings.error : result.ok ? null : result.error;
    if (settings.ok) known.value = settings.value.settings.series;
    if (!result.ok) return;
    rows.value = offset === 0 ? result.value.rows : [...rows.value, ...result.value.rows];
    total.value = result.value.total;
    years.value = result.value.years;
    counts.value = result.value.counts;
  }

  const load = (): Promise<void> => ask(0);

  /** The next page, when it is asked for. */
  async function loadMore(): Promise<void> {
    if (!loading.value && rows.value.length < total.value) await ask(rows.value.length);
  }

  function clear(): void {
    search.value = '';
    series.value = '';
    year.value = null;
    state.value = null;
    void load();
  }

  return {
    ...{ rows, total, years, counts, known, active, loading, failed },
    ...{ search, series, year, state, filtered, load, loadMore, clear },
  };
});
