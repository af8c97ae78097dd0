import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { CallName, InputOf, OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { Deputy } from '@core/contract/organization/committee.contract';
import type { Congress } from '@core/domain/organization/committee/member';
import { transport } from '../api/transport';
import { usePagedRows } from '../composables/paged-rows';

export type Committee = OutputOf<'organization.listMembers'>;

/** The committee of a term as of a day, and the deputies. Every writer answers the error, or null, and reads them again. */
export const useCommitteeStore = defineStore('committee', () => {
  const term = ref<number | null>(null);
  /** Null is today. */
  const on = ref<string | null>(null);
  const committee = shallowRef<Committee | null>(null);
  const failed = shallowRef<CallError | null>(null);
  const congress = ref<Congress>('own');
  const congressTerm = ref<number | null>(null);
  const search = ref('');
  const total = ref(0);
  const serving = ref(0);
  let asked = 0;

  async function load(): Promise<void> {
    if (term.value === null) return;
    const mine = ++asked;
    const result = await transport.call('organization.listMembers', { term: term.value, on: on.value });
    if (mine !== asked) return;
    failed.value = result.ok ? null : result.error;
    if (result.ok) committee.value = result.value;
  }

  async function write<Name extends CallName>(method: Name, input: InputOf<Name>): Promise<CallError | null> {
    const result = await transport.call(method, input);
    if (!result.ok) return result.error;
    await load();
    return null;
  }

  const deputies = usePagedRows<Deputy, OutputOf<'organization.listDeputies'>>({
    ask: (shown, limit) =>
      transport.call('organization.listDeputies', {
        congress: congress.value,
        term: congressTerm.value ?? 1,
        search: search.value.trim(),
        offset: shown.length,
        limit,
      }),
    take(answer, shown) {
      total.value = answer.total;
      serving.value = answer.serving;
      return { rows: answer.deputies, more: shown.length + answer.deputies.length < answer.total };
    },
  });

  async function writeDeputy<Name extends CallName>(method: Name, input: InputOf<Name>): Promise<CallError | null> {
    const result = await transport.call(method, input);
    if (!result.ok) return result.error;
    await deputies.reload();
    return null;
  }

  return {
    term,
    on,
    committee,
    failed,
    load,
    write,
    congress,
    congressTerm,
    search,
    total,
    serving,
    deputies: deputies.rows,
    deputiesLoading: deputies.loading,
    deputiesLoaded: deputies.loaded,
    deputiesFailed: deputies.failed,
    loadDeputies: deputies.load,
    moreDeputies: deputies.loadMore,
    reloadDeputies: deputies.reload,
    writeDeputy,
  };
});
