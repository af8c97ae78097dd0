import { defineStore } from 'pinia';
import { computed, reactive, ref, shallowRef } from 'vue';
import type { MotionSummary } from '@core/contract/appointments/motions.contract';
import type { OutputOf } from '@core/contract/contract';
import { transport } from '../api/transport';
import { usePagedRows } from '../composables/paged-rows';

export interface MotionFilter {
  search: string;
  year: number | null;
  meeting: number | null;
  closed: boolean | null;
}

const noFilter = (): MotionFilter => ({ search: '', year: null, meeting: null, closed: null });

/** 人事任免 as it was last filtered: what was asked for stays while other rooms are visited. */
export const useMotionListStore = defineStore('motion-list', () => {
  const total = ref(0);
  const years = shallowRef<number[]>([]);
  const filter = reactive<MotionFilter>(noFilter());
  const asked = (): MotionFilter => ({ ...filter, search: filter.search.trim() });
  const filtered = computed(() => JSON.stringify(asked()) !== JSON.stringify(noFilter()));

  const list = usePagedRows<MotionSummary, OutputOf<'appointments.listMotions'>>({
    ask: (shown, limit) => transport.call('appointments.listMotions', { ...asked(), offset: shown.length, limit }),
    take(answer, shown) {
      ({ total: total.value, years: years.value } = answer);
      return { rows: answer.motions, more: shown.length + answer.motions.length < answer.total };
    },
  });
  const { rows, more, loading, loaded, failed, load, loadMore, reload } = list;

  function clear(): Promise<void> {
    Object.assign(filter, noFilter());
    return load();
  }

  return { rows, total, years, more, loading, loaded, failed, filter, filtered, load, loadMore, reload, clear };
});
