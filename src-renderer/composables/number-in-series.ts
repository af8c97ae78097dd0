import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import { largestSerial, printedNumber } from '@core/domain/documents/document-number';
import { civilDateOf } from '@core/domain/organization/civil-today';
import type { NumberSeries } from '@core/domain/organization/office-settings';
import { transport } from '../api/transport';

export interface NumberInSeries {
  /** The series that are in use. */
  series: ShallowRef<NumberSeries[]>;
  /** The id of the chosen one; null is no number. */
  chosen: Ref<string | null>;
  year: Ref<number>;
  serial: Ref<number | null>;
  current: ComputedRef<NumberSeries | null>;
  /** As it is printed; null while it is not whole. */
  printed: ComputedRef<string | null>;
  /** A series is chosen, but its serial is missing or out of range. */
  incomplete: ComputedRef<boolean>;
  /** As the core is given it; null where none is chosen or it is not whole. */
  given: ComputedRef<{ series: string; year: number; serial: number } | null>;
  /** Why the series or the next number could not be read. */
  unread: ShallowRef<CallError | null>;
  /** Reads the series and begins with no number, in this year. Answers whether they could be read. */
  begin: () => Promise<boolean>;
  choose: (id: string | null) => void;
  /** Proposes the next number of the chosen series in the year. */
  propose: () => Promise<void>;
}

const thisYear = (): number => Number(civilDateOf(Date.now()).slice(0, 4));

/** A number of a series for a paper: which series, which year, the next one proposed; shown by NumberInSeries.vue. */
export function useNumberInSeries(proposing: () => void = () => undefined): NumberInSeries {
  const series = shallowRef<NumberSeries[]>([]);
  const chosen = ref<string | null>(null);
  const year = ref(thisYear());
  const serial = ref<number | null>(null);
  const unread = shallowRef<CallError | null>(null);
  const current = computed(() => series.value.find(({ id }) => id === chosen.value) ?? null);
  const incomplete = computed(
    () => current.value !== null && (serial.value === null || serial.value < 1 || serial.value > largestSerial),
  );
  const given = computed(() =>
    current.value && serial.value !== null && !incomplete.value
      ? { series: current.value.id, year: year.value, serial: serial.value }
      : null,
  );
  const printed = computed(() =>
    current.value && given.value ? printedNumber(current.value, given.value.year, given.value.serial) : null,
  );
  let asked = 0;

  async function propose(): Promise<void> {
    const mine = ++asked;
    proposing();
    if (!current.value) return;
    serial.value = null;
    const result = await transport.call('documents.getNextNumber', { series: current.value.id, year: year.value });
    if (mine !== asked) return;
    unread.value = result.ok ? null : result.error;
    if (result.ok) serial.value = result.value.serial;
  }

  function choose(id: string | null): void {
    chosen.value = id;
    void propose();
  }

  async function begin(): Promise<boolean> {
    const mine = ++asked;
    chosen.value = null;
    serial.value = null;
    year.value = thisYear();
    const result = await transport.call('organization.getNumberingSettings', {});
    if (mine !== asked) return false;
    unread.value = result.ok ? null : result.error;
    if (result.ok) series.value = result.value.settings.series.filter(({ active }) => active);
    return result.ok;
  }

  return { series, chosen, year, serial, current, printed, incomplete, given, unread, begin, choose, propose };
}
