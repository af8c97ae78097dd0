import { ElMessageBox } from 'element-plus';
import { useLayerClass } from './shut-rooms';
import { askMessages } from './ask.messages';

export interface Question {
  title: string;
  /** What will happen; each entry a paragraph. */
  text: string | string[];
  /** The word on the button that does it. */
  confirm: string;
}

/** Asks before something that cannot be taken back at once; answers whether it shall be done. Call in setup. */
export function useAsk(): (question: Question) => Promise<boolean> {
  const modalClass = useLayerClass();
  return async ({ title, text, confirm }) => {
    const paragraphs = typeof text === 'string' ? [text] : text;
    try {
      await ElMessageBox.confirm(paragraphs.join('\n'), title, {
        confirmButtonText: confirm,
        cancelButtonText: askMessages.cancel,
        customStyle: { whiteSpace: 'pre-line' },
        modalClass,
        type: 'warning',
      });
      return true;
    } catch {
      return false;
    }
  };
}
