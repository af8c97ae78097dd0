import { computed, onMounted, ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { CalendarYearRecord } from '@core/contract/followups/followups.contract';
import { tidyDays, type CalendarDay } from '@core/domain/followups/calendar';
import { isWeekend } from '@core/domain/followups/civil-days';
import { transport } from '../../../api/transport';
import { tellWritten } from '../../../composables/notices.messages';
import { useStoredForm } from '../../../composables/stored-form';
import { deadlineNotices as notices } from './deadlines.messages';

export type ReadFile = OutputOf<'followups.importCalendar'>;
interface YearForm {
  source: string;
  days: CalendarDay[];
}

/** One year of rest days as it stands, changed day by day; every change is stored at once. */
export function useCalendar() {
  const calendar = shallowRef<CalendarYearRecord | null>(null);
  const years = shallowRef<OutputOf<'followups.getCalendar'>['years']>([]);
  const failed = shallowRef<CallError | null>(null);
  const today = ref('');
  const year = ref(new Date().getFullYear());
  /** Tasks whose day went along with what was stored since the year was opened. */
  const moved = ref(0);
  let revision = 0;

  async function load(wanted = year.value): Promise<void> {
    const result = await transport.call('followups.getCalendar', { year: wanted });
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    if (wanted !== year.value) moved.value = 0;
    year.value = wanted;
    calendar.value = result.value.calendar;
    years.value = result.value.years;
    today.value = result.value.today;
    revision = result.value.calendar.revision;
  }

  const stored = computed<YearForm>(() => ({
    source: calendar.value?.source ?? '',
    days: calendar.value?.days ?? [],
  }));

  async function save({ source, days }: YearForm): Promise<CallError | null> {
    const input = { year: year.value, source, days, expectedRevision: revision };
    const result = await transport.call('followups.saveCalendarYear', input);
    if (!result.ok) return result.error;
    moved.value += result.value.moved.length;
    await load();
    return null;
  }

  const fields = useStoredForm<YearForm>({ stored: () => stored.value, save, reload: () => load() });

  /** Another year, once what was changed in this one is stored. */
  async function open(wanted: number): Promise<void> {
    await fields.commit();
    if (fields.state.value !== 'stored') return;
    await load(wanted);
    await fields.takeTheirs();
  }

  /** A click: as the weekday says → the other way → as it says. A named weekend gives up its name last. */
  function turn(day: string, name: string): void {
    const { days } = fields.form.value;
    const entry = days.find((one) => one.day === day);
    const usual = isWeekend(day) ? 'rest' : 'work';
    const others = days.filter((one) => one.day !== day);
    const other = { day, kind: usual === 'rest' ? ('work' as const) : ('rest' as const), name };
    const next = !entry || entry.kind === usual ? [...others, other] : others;
    fields.set({ days: tidyDays(next) });
    void fields.commit();
  }

  /** Begins a year that is not entered: as its weekdays say, until days are turned. */
  async function enter(): Promise<CallError | null> {
    const error = await save({ source: '', days: [] });
    if (!error) await fields.takeTheirs();
    return error;
  }

  /** Back to what the program brings, or to 未录入. */
  async function giveUp(): Promise<CallError | null> {
    const given = year.value;
    const result = await transport.call('followups.removeCalendarYear', { year: given, expectedRevision: revision });
    if (!result.ok) return result.error;
    await load();
    await fields.takeTheirs();
    const stands = calendar.value?.origin === 'seed';
    await tellWritten(notices.yearRemoved(given, stands) + notices.moved(result.value.moved.length), async () => {
      await load();
      await fields.takeTheirs();
    });
    return null;
  }

  /** Keeps the years of a file one by one; answers the first error. */
  async function keep(read: ReadFile['years']): Promise<CallError | null> {
    let count = 0;
    for (const { year: wanted, source, days, revision: expectedRevision } of read) {
      const input = { year: wanted, source, days, expectedRevision };
      const result = await transport.call('followups.saveCalendarYear', input);
      if (!result.ok) return result.error;
      count += result.value.moved.length;
    }
    await load(read.at(-1)?.year);
    await fields.takeTheirs();
    moved.value = count;
    return null;
  }

  onMounted(() => load());
  return { calendar, years, year, today, failed, moved, fields, load, open, turn, enter, giveUp, keep };
}
