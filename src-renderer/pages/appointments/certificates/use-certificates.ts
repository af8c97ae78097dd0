import { computed, ref, shallowRef } from 'vue';
import type { CertificateFacts } from '@core/contract/appointments/certificates.contract';
import type { InputOf, OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import { transport } from '../../../api/transport';
import { tellError } from '../../../composables/notices.messages';

type Listed = OutputOf<'appointments.listCertificates'>;
/** Read so many at a time, so that a large batch can be stopped. */
const portion = 50;

/** The 任命书 of a session. */
export function useCertificates(meeting: () => number) {
  const listed = shallowRef<Listed | null>(null);
  const failed = shallowRef<CallError | null>(null);
  const working = ref(false);
  /** How far a batch is that is being set; null while none is. */
  const progress = ref<{ done: number; total: number } | null>(null);
  const chosen = ref<number[]>([]);
  let stopped = false;

  async function load(): Promise<void> {
    const result = await transport.call('appointments.listCertificates', { meeting: meeting() });
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    listed.value = result.value;
    const there = new Set(result.value.certificates.map(({ id }) => id));
    chosen.value = chosen.value.filter((id) => there.has(id));
  }

  /** Does something and shows the list anew; answers whether it was done. */
  async function act<Name extends CommandOfPage>(method: Name, input: InputOf<Name>): Promise<OutputOf<Name> | null> {
    if (working.value) return null;
    working.value = true;
    const result = await transport.call(method, input);
    working.value = false;
    if (!result.ok) {
      tellError(result.error);
      await load();
      return null;
    }
    await load();
    return result.value;
  }

  /** What stands on certificates, portion by portion; null where it was stopped or refused. */
  async function read(ids: readonly number[]): Promise<CertificateFacts[] | null> {
    stopped = false;
    const facts: CertificateFacts[] = [];
    progress.value = { done: 0, total: ids.length };
    for (let from = 0; from < ids.length && !stopped; from += portion) {
      const certificates = ids.slice(from, from + portion);
      const result = await transport.call('appointments.readCertificates', { certificates });
      if (!result.ok) {
        progress.value = null;
        tellError(result.error);
        return null;
      }
      facts.push(...result.value.pages);
      progress.value = { done: facts.length, total: ids.length };
    }
    progress.value = null;
    return stopped ? null : facts;
  }

  const living = computed(() => (listed.value?.certificates ?? []).filter(({ state }) => state !== 'void'));
  const picked = computed(() => living.value.filter(({ id }) => chosen.value.includes(id)));
  return {
    listed,
    failed,
    working,
    progress,
    chosen,
    living,
    picked,
    load,
    act,
    read,
    stop: () => void (stopped = true),
  };
}

type CommandOfPage =
  | 'appointments.prepareCertificates'
  | 'appointments.handCertificates'
  | 'appointments.orderCertificates'
  | 'appointments.voidCertificate';
