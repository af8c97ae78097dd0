import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { printedNumber } from '@core/domain/documents/document-number';
import type { CallError } from '@core/contract/errors';
import type { NumberSeries } from '@core/domain/organization/office-settings';
import { transport } from '../../../api/transport';
import { useNumberStore } from '../../../stores/numbers';
import { useOfficeStore } from '../../../stores/office';

export interface NumberChoice {
  series: Ref<string>;
  year: Ref<number>;
  serial: Ref<number | undefined>;
  current: ComputedRef<NumberSeries | null>;
  /** As the first of them is printed; null while it is not known. */
  printed: ComputedRef<string | null>;
  failed: Ref<CallError | null>;
  /** Proposes the next number of the series and year. */
  propose: () => Promise<void>;
}

/** A number of a series: which one, of which year, the next one proposed. Begins anew whenever it becomes visible. */
export function useNumberChoice(visible: Ref<boolean>): NumberChoice {
  const store = useNumberStore();
  const office = useOfficeStore();
  const series = ref('');
  const year = ref(2026);
  const serial = ref<number>();
  const failed = shallowRef<CallError | null>(null);
  const current = computed(() => store.active.find(({ id }) => id === series.value) ?? null);
  const printed = computed(() =>
    current.value && serial.value ? printedNumber(current.value, year.value, serial.value) : null,
  );
  let asked = 0;

  async function propose(): Promise<void> {
    if (!current.value) return;
    const mine = ++asked;
    const result = await transport.call('documents.getNextNumber', { series: series.value, year: year.value });
    if (mine !== asked) return;
    failed.value = result.ok ? null : result.error;
    if (result.ok) serial.value = result.value.serial;
  }

  watch(
    visible,
    async (open) => {
      if (!open) return;
      if (!office.known) await office.load();
      year.value = Number(office.known?.today.slice(0, 4)) || year.value;
      series.value = store.active.find(({ id }) => id === store.series)?.id ?? store.active[0]?.id ?? '';
      await propose();
    },
    { immediate: true },
  );
  return { series, year, serial, current, printed, failed, propose };
}
