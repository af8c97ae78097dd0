import { ElMessageBox } from 'element-plus';
import type { RecordPaperKind } from '@core/domain/documents/record-paper';
import { transport } from '../../../api/transport';
import { useLayerClass } from '../../../composables/shut-rooms';
import { wordingMessages as messages } from './wording.messages';

/**
 * Asks whether papers already composed shall take a new wording as well. Answers null where one thought better of it, false
 * at once where there is no such paper. Call in setup.
 */
export function useAskPlanned(): (paper: RecordPaperKind, text: string) => Promise<boolean | null> {
  const modalClass = useLayerClass();
  return async (paper, text) => {
    const result = await transport.call('templates.listPapersUsingWording', { paper, text });
    // What cannot be asked for is not reached; the saving itself tells what is wrong.
    if (!result.ok || result.value.papers.length === 0) return false;
    try {
      await ElMessageBox.confirm(messages.planned(result.value.papers).join('\n'), messages.plannedTitle, {
        confirmButtonText: messages.alsoPlanned,
        cancelButtonText: messages.onlyLater,
        distinguishCancelAndClose: true,
        customStyle: { whiteSpace: 'pre-line' },
        modalClass,
        type: 'warning',
      });
      return true;
    } catch (action) {
      return action === 'cancel' ? false : null;
    }
  };
}
