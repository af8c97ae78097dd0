import { computed, ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { ProposedOrgan } from '@core/contract/organization/organs.contract';
import { bytesOf } from '../../../api/save-file';
import { transport } from '../../../api/transport';
import { tellError, tellWritten } from '../../../composables/notices.messages';
import { useOrganStore } from '../../../stores/organs';
import { organMessages as messages } from './organs.messages';

/** Organs that a preset or a table proposes: ticked or not, each post too, and added in one change. */
export function useProposedOrgans() {
  const store = useOrganStore();
  const shown = ref(false);
  const working = ref(false);
  const failed = shallowRef<CallError | null>(null);
  const organs = shallowRef<ProposedOrgan[]>([]);
  const faults = shallowRef<OutputOf<'organization.readOrganTable'>['faults']>([]);
  /** Indices of organs, and of posts as `organ/post`, that are not wanted. */
  const unticked = ref(new Set<string>());
  const from = ref('');

  function offer(
    proposed: ProposedOrgan[],
    wrong: OutputOf<'organization.readOrganTable'>['faults'],
    name: string,
  ): void {
    organs.value = proposed;
    faults.value = wrong;
    unticked.value = new Set();
    from.value = name;
    shown.value = true;
  }

  async function propose(): Promise<void> {
    working.value = true;
    const result = await transport.call('organization.proposeOrgans', {});
    working.value = false;
    failed.value = result.ok ? null : result.error;
    if (result.ok) offer(result.value.organs, [], messages.preset);
  }

  async function read(file: File): Promise<void> {
    working.value = true;
    const given = { name: file.name, bytes: await bytesOf(file) };
    const result = await transport.importFile('organization.readOrganTable', given, {});
    working.value = false;
    failed.value = result.ok ? null : result.error;
    if (result.ok) offer(result.value.organs, result.value.faults, file.name);
  }

  const ticked = (key: string): boolean => !unticked.value.has(key);

  /** An organ that is not wanted takes its posts with it. */
  function tick(key: string, wanted: boolean): void {
    const next = new Set(unticked.value);
    if (wanted) next.delete(key);
    else next.add(key);
    unticked.value = next;
  }

  const wanted = computed((): ProposedOrgan[] =>
    organs.value
      .map((organ, index) => ({
        ...organ,
        posts: organ.posts.filter((_, at) => ticked(`${index}/${at}`)),
      }))
      .filter((_, index) => ticked(String(index))),
  );

  function close(): void {
    shown.value = false;
  }

  async function keep(): Promise<void> {
    if (working.value || wanted.value.length === 0) return;
    working.value = true;
    const result = await transport.call('organization.addOrgans', { organs: wanted.value });
    working.value = false;
    if (!result.ok) return tellError(result.error);
    shown.value = false;
    await store.load();
    const { organs: added, posts, left } = result.value;
    await tellWritten(messages.added(added, posts, left), store.load);
  }

  return { shown, working, failed, organs, faults, from, ticked, tick, wanted, propose, read, close, keep };
}
export type ProposedOrgansState = ReturnType<typeof useProposedOrgans>;
