import { computed, ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { ListedCountedItem } from '@core/contract/appointments/ledger.contract';
import type { StatisticsQuestion } from '@core/domain/appointments/statistics/question';
import { civilDateOf } from '@core/domain/organization/civil-today';
import { transport } from '../../../api/transport';
import { usePagedRows } from '../../../composables/paged-rows';

export type Answer = OutputOf<'appointments.countItems'>;
export type BehindRow = ListedCountedItem & { id: number };
type Days = { from: string | null; until: string | null };

/** The years of a term: how far back one is usually asked. */
const yearsBack = 5;

/** Ranges one press sets: this year, the last one, the last five and this. */
export function usualRanges(today: string): { key: string; year: number; from: string; until: string }[] {
  const year = Number(today.slice(0, 4));
  return [
    { key: 'since', year: year - yearsBack, from: `${year - yearsBack}-01-01`, until: today },
    { key: 'last', year: year - 1, from: `${year - 1}-01-01`, until: `${year - 1}-12-31` },
    { key: 'this', year, from: `${year}-01-01`, until: today },
  ];
}

/** The question how many, its answer, and the items behind a number of it. */
export function useStatistics(now: number) {
  const today = civilDateOf(now);
  const [usual] = usualRanges(today);
  const days = shallowRef<Days>({ from: usual!.from, until: usual!.until });
  const rest = shallowRef<Omit<StatisticsQuestion, 'from' | 'until'>>({
    unit: 'items',
    direction: 'both',
    withJudges: true,
    withProcurators: true,
    withJurors: false,
    by: 'organ-category',
  });
  const answer = shallowRef<Answer | null>(null);
  const failed = shallowRef<CallError | null>(null);
  const busy = ref(false);
  /** Key of the group looked at; null all. */
  const group = ref<string | null>(null);
  /** Null while a day is missing, or the range ends before it begins. */
  const question = computed<StatisticsQuestion | null>(() => {
    const { from, until } = days.value;
    return from === null || until === null || from > until ? null : { ...rest.value, from, until };
  });
  const total = ref(0);
  const behind = usePagedRows<BehindRow, OutputOf<'appointments.listCountedItems'>>({
    ask: (shown, limit) =>
      transport.call('appointments.listCountedItems', {
        question: question.value!,
        group: group.value,
        offset: shown.length,
        limit,
      }),
    take({ items, total: all }, shown) {
      total.value = all;
      return { rows: items.map((item) => ({ ...item, id: item.item })), more: shown.length + items.length < all };
    },
  });
  let asked = 0;

  async function ask(): Promise<void> {
    const mine = ++asked;
    if (!question.value) return;
    busy.value = true;
    group.value = null;
    const result = await transport.call('appointments.countItems', question.value);
    if (mine !== asked) return;
    busy.value = false;
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    answer.value = result.value;
    await behind.load();
  }

  function set(part: Partial<StatisticsQuestion>): void {
    const { from = days.value.from, until = days.value.until, ...others } = part;
    days.value = { from, until };
    rest.value = { ...rest.value, ...others };
    void ask();
  }
  function setDays(part: Partial<Days>): void {
    days.value = { ...days.value, ...part };
  }
  function look(key: string | null): void {
    group.value = key;
    void behind.load();
  }

  return { today, days, rest, question, answer, failed, busy, group, behind, total, ask, set, setDays, look };
}
