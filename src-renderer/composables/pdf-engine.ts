import { ref, type Ref } from 'vue';
import { transport } from '../api/transport';

const engine = ref<string | null>(null);
const asked = ref(false);

/** The program on this PC that makes PDF pages; null while there is none. Asked for once a window. */
export function usePdfEngine(): { engine: Ref<string | null>; asked: Ref<boolean> } {
  if (!asked.value)
    void transport.call('documents.getPdfEngine', {}).then((result) => {
      if (!result.ok) return;
      engine.value = result.value.engine;
      asked.value = true;
    });
  return { engine, asked };
}
