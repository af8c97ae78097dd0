import { watch, type Ref } from 'vue';
import { useNumberInSeries, type NumberInSeries } from '../../../composables/number-in-series';
import { useNumberStore } from '../../../stores/numbers';

/** A number that has to be of a series, at first of the one the register is narrowed to; begins anew when it is seen. */
export function useNumberChoice(visible: Ref<boolean>): NumberInSeries {
  const store = useNumberStore();
  const number = useNumberInSeries();
  watch(
    visible,
    async (open) => {
      if (!open || !(await number.begin())) return;
      const first = number.series.value.find(({ id }) => id === store.series) ?? number.series.value[0];
      if (first) number.choose(first.id);
    },
    { immediate: true },
  );
  return number;
}
