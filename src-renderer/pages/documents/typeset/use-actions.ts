import { ElMessage } from 'element-plus';
import { ref } from 'vue';
import type { ExportName } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import { writeText } from '@core/official-document/text';
import { saveFile } from '../../../api/save-file';
import { transport } from '../../../api/transport';
import { tellError } from '../../../composables/notices.messages';
import { usePagesStore } from '../../../stores/pages';
import { usePaperStore } from '../../../stores/paper';
import { roomMessages as messages } from './room.messages';

const methods = {
  word: 'documents.composeWord',
  text: 'documents.composeText',
  pdf: 'documents.composePdf',
} as const satisfies Record<string, ExportName>;
type Made = keyof typeof methods;

/** What is made of the paper: Word, text, print. */
export function useActions(showErrors: () => void) {
  const paper = usePaperStore();
  const pages = usePagesStore();
  const working = ref<Made | null>(null);

  function refuse(error: CallError): void {
    // What stands in the way is named place by place in the list of checks.
    if (error.code === 'RULE_VIOLATED' && error.rule === 'printable-characters') return showErrors();
    tellError(error);
  }

  /** Makes a file of the paper and hands it over; says whether it did. */
  async function make(what: Made): Promise<boolean> {
    if (!paper.doc || working.value) return false;
    working.value = what;
    const result = await transport.exportFile(methods[what], {
      document: paper.document,
      settings: pages.settings(),
    });
    working.value = null;
    if (!result.ok) {
      refuse(result.error);
      return false;
    }
    saveFile(result.value);
    ElMessage({ type: 'success', message: messages.saved(result.value.fileName) });
    return true;
  }

  async function saveWord(): Promise<void> {
    const { doc } = paper;
    if ((await make('word')) && doc) paper.markMade(doc);
  }

  async function copyText(): Promise<void> {
    await navigator.clipboard.writeText(writeText(paper.document));
    ElMessage({ type: 'success', message: messages.copied });
  }

  return { working, saveWord, saveText: () => make('text'), savePdf: () => make('pdf'), copyText };
}
