import { ref, shallowRef, watch, type Ref } from 'vue';
import type { CallError } from '@core/contract/errors';
import type { FolderSuitability } from '@core/contract/system/system.contract';
import { transport } from '../../../api/transport';

const pauseMs = 200;

/** What the folder that is typed would be good for, asked after a pause in typing. */
export function useSuitability(folder: Ref<string>) {
  const suitability = shallowRef<FolderSuitability | null>(null);
  const failed = shallowRef<CallError | null>(null);
  const busy = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function look(): Promise<void> {
    clearTimeout(timer);
    const mine = ++asked;
    const path = folder.value.trim();
    if (path === '') return void (suitability.value = null);
    busy.value = true;
    const result = await transport.call('system.inspectFolder', { folder: path });
    if (mine !== asked) return;
    busy.value = false;
    suitability.value = result.ok ? result.value : null;
    failed.value = result.ok ? null : result.error;
  }

  watch(
    folder,
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), pauseMs);
    },
    { immediate: true },
  );
  return { suitability, failed, busy, look };
}
