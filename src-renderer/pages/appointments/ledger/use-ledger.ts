import { ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { LedgerLine } from '@core/contract/appointments/ledger.contract';
import { transport } from '../../../api/transport';
import { usePagedRows } from '../../../composables/paged-rows';

export type LedgerRow = LedgerLine & { id: number };

/** The ledger as it is filtered: posts with their holders on a day, page by page. */
export function useLedger() {
  const on = ref<string | null>(null);
  const organ = ref<number | null>(null);
  const vacantOnly = ref(false);
  const search = ref('');
  const organs = shallowRef<{ value: number; name: string }[]>([]);
  const counts = shallowRef({ on: '', total: 0, filled: 0, vacant: 0 });
  const asked = () => ({
    on: on.value,
    organ: organ.value,
    vacantOnly: vacantOnly.value,
    search: search.value,
  });
  const list = usePagedRows<LedgerRow, OutputOf<'appointments.listLedger'>>({
    ask: (shown, limit) => transport.call('appointments.listLedger', { ...asked(), offset: shown.length, limit }),
    take({ lines, ...answer }, shown) {
      counts.value = answer;
      const rows = lines.map((line) => ({ ...line, id: line.post }));
      return { rows, more: shown.length + rows.length < answer.total };
    },
  });

  async function loadOrgans(): Promise<void> {
    const result = await transport.call('organization.listOrgans', { on: on.value, withAbolished: false });
    if (!result.ok) return;
    organs.value = result.value.organs
      .filter(({ category }) => category !== 'congress')
      .map(({ id, name }) => ({ value: id, name }));
  }

  return { on, organ, vacantOnly, search, organs, counts, asked, list, loadOrgans };
}
