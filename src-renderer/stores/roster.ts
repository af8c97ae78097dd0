import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { CallName, InputOf, OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { Person, PersonSummary } from '@core/contract/organization/people.contract';
import type { PersonFields } from '@core/domain/organization/people/person';
import { transport } from '../api/transport';
import { usePagedRows } from '../composables/paged-rows';

export type PeopleOrder = InputOf<'organization.listPeople'>['order'];
export type RosterState = OutputOf<'organization.getRosterState'>;

/**
 * The people as the list was last filtered, the one that is looked at, and how far 名册 has come. Every writer answers the
 * error, or null, and reads again what it has changed.
 */
export const useRosterStore = defineStore('roster', () => {
  const total = ref(0);
  const search = ref('');
  const organ = ref<number | null>(null);
  const inOffice = ref<boolean | null>(null);
  const order = ref<PeopleOrder>('name-strokes');
  const opened = shallowRef<Person | null>(null);
  const openFailed = shallowRef<CallError | null>(null);
  const state = shallowRef<RosterState | null>(null);
  const stateFailed = shallowRef<CallError | null>(null);
  /** Asked for last: answers to earlier questions come too late. */
  let asked = 0;
  const filtered = computed(() => search.value.trim() !== '' || organ.value !== null || inOffice.value !== null);
  const filter = () => ({
    search: search.value.trim(),
    organ: organ.value,
    inOffice: inOffice.value,
    order: order.value,
  });

  const list = usePagedRows<PersonSummary, OutputOf<'organization.listPeople'>>({
    ask: (shown, limit) => transport.call('organization.listPeople', { ...filter(), offset: shown.length, limit }),
    take(answer, shown) {
      total.value = answer.total;
      return { rows: answer.people, more: shown.length + answer.people.length < answer.total };
    },
  });
  const { rows: people, more, loading, loaded, failed, load, loadMore, reload } = list;

  async function open(id: number): Promise<void> {
    const mine = ++asked;
    const result = await transport.call('organization.getPerson', { id });
    if (mine !== asked) return;
    openFailed.value = result.ok ? null : result.error;
    opened.value = result.ok ? result.value : null;
  }

  function close(): void {
    asked++;
    opened.value = null;
    openFailed.value = null;
  }

  async function loadState(): Promise<void> {
    const result = await transport.call('organization.getRosterState', {});
    stateFailed.value = result.ok ? null : result.error;
    if (result.ok) state.value = result.value;
  }

  /** The open person and the list as they stand now. */
  async function refresh(): Promise<void> {
    const id = opened.value?.id;
    await Promise.all([reload(), id === undefined ? Promise.resolve() : open(id)]);
  }

  /** Does a call that changes people or what they hold, and reads again what is shown. */
  async function write<Name extends CallName>(method: Name, input: InputOf<Name>): Promise<CallError | null> {
    const result = await transport.call(method, input);
    if (!result.ok) return result.error;
    await refresh();
    return null;
  }

  const savePerson = ({ id, revision }: Person, fields: PersonFields) =>
    write('organization.updatePerson', { ...fields, id, expectedRevision: revision });

  async function removePerson({ id, revision }: Person): Promise<CallError | null> {
    const result = await transport.call('organization.removePerson', { id, expectedRevision: revision });
    if (!result.ok) return result.error;
    close();
    await reload();
    return null;
  }

  async function clear(): Promise<void> {
    search.value = '';
    organ.value = null;
    inOffice.value = null;
    await load();
  }

  return {
    people,
    total,
    more,
    loading,
    loaded,
    failed,
    search,
    organ,
    inOffice,
    order,
    filtered,
    filter,
    opened,
    openFailed,
    state,
    stateFailed,
    load,
    loadMore,
    reload,
    open,
    close,
    clear,
    loadState,
    refresh,
    write,
    savePerson,
    removePerson,
  };
});
