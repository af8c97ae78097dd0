import { onBeforeUnmount, onMounted } from 'vue';
import { usePending } from '../../../composables/pending-changes';
import { usePaperStore } from '../../../stores/paper';
import { useResolutionSavingStore } from '../../../stores/resolution-saving';
import { useResolutionStore } from '../../../stores/resolution';
import { leavingMessages as messages } from './leaving.messages';

/** Leaving the workspace stores the text first; what cannot be stored is asked about. */
export function useRecordLeaving(): void {
  const saving = useResolutionSavingStore();
  const record = useResolutionStore();
  const paper = usePaperStore('resolution');

  usePending({
    pending: () => saving.waiting || (record.correcting && paper.unsaved),
    settle: async () => {
      if (record.correcting) return paper.unsaved ? messages.correction : null;
      if (await saving.save()) return null;
      return saving.failed?.message ?? messages.stale;
    },
  });

  const hide = (): void => void (document.visibilityState === 'hidden' && saving.save());
  onMounted(() => document.addEventListener('visibilitychange', hide));
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', hide));
}
