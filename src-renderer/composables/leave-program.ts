import { ref, type Ref } from 'vue';
import type { CallError } from '@core/contract/errors';
import { transport } from '../api/transport';
import { useDraftSavingStore } from '../stores/draft-saving';
import { useProgramStore } from '../stores/program';

/** 退出 in the host, where the window has no closing of its own: stores the text, stops the program and says so. */
export function useLeaving(): { leave: () => Promise<void>; failed: Ref<CallError | null> } {
  const program = useProgramStore();
  const saving = useDraftSavingStore();
  const failed = ref<CallError | null>(null);
  async function leave(): Promise<void> {
    await saving.save(true);
    const result = await transport.call('system.quit', {});
    if (result.ok) program.gone = true;
    else failed.value = result.error;
  }
  return { leave, failed };
}
