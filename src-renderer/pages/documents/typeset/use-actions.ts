import { ElMessage } from 'element-plus';
import { ref } from 'vue';
import type { CallError } from '@core/contract/errors';
import { writeText } from '@core/official-document/text';
import { saveFile } from '../../../api/save-file';
import { transport } from '../../../api/transport';
import { usePagesStore } from '../../../stores/pages';
import { usePaperStore } from '../../../stores/paper';
import { roomMessages as messages } from './room.messages';

/** What is made of the paper: Word, text, print. */
export function useActions(showErrors: () => void) {
  const paper = usePaperStore();
  const pages = usePagesStore();
  const working = ref<'word' | 'text' | null>(null);

  function refuse(error: CallError): void {
    // What stands in the way is named place by place in the list of checks.
    if (error.code === 'RULE_VIOLATED' && error.rule === 'printable-characters') return showErrors();
    ElMessage({ type: 'error', message: `${error.message}${error.advice ?? ''}`, duration: 8000, showClose: true });
  }

  async function saveWord(): Promise<void> {
    const { doc } = paper;
    if (!doc || working.value) return;
    working.value = 'word';
    const result = await transport.exportFile('documents.composeWord', {
      document: paper.document,
      settings: pages.settings(),
    });
    working.value = null;
    if (!result.ok) return refuse(result.error);
    saveFile(result.value);
    paper.markSaved(doc);
    ElMessage({ type: 'success', message: messages.saved(result.value.fileName) });
  }

  async function saveText(): Promise<void> {
    if (!paper.doc || working.value) return;
    working.value = 'text';
    const result = await transport.exportFile('documents.composeText', {
      document: paper.document,
      settings: pages.settings(),
    });
    working.value = null;
    if (!result.ok) return refuse(result.error);
    saveFile(result.value);
    ElMessage({ type: 'success', message: messages.saved(result.value.fileName) });
  }

  async function copyText(): Promise<void> {
    await navigator.clipboard.writeText(writeText(paper.document));
    ElMessage({ type: 'success', message: messages.copied });
  }

  return { working, saveWord, saveText, copyText };
}
