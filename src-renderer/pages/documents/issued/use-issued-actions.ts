import { ElMessage, ElMessageBox } from 'element-plus';
import { ref, type Ref } from 'vue';
import type { ExportedFile } from '@core/contract/define';
import type { Result } from '@core/contract/result';
import { saveFile } from '../../../api/save-file';
import { transport } from '../../../api/transport';
import { tellError } from '../../../composables/notices.messages';
import { useIssuedPaperStore, type OpenedPaper } from '../../../stores/issued-papers';
import { issuedMessages as messages } from './issued.messages';

export interface IssuedActions {
  working: Ref<'word' | 'pdf' | null>;
  saveWord: (opened: OpenedPaper) => Promise<void>;
  savePdf: (opened: OpenedPaper) => Promise<void>;
  showInFolder: (opened: OpenedPaper) => Promise<void>;
  voidPaper: (opened: OpenedPaper) => Promise<void>;
}

/** What is done with a paper on file. The Word file is the bytes as issued; PDF is made of the same model. */
export function useIssuedActions(): IssuedActions {
  const store = useIssuedPaperStore();
  const working = ref<'word' | 'pdf' | null>(null);

  async function hand(what: 'word' | 'pdf', make: () => Promise<Result<ExportedFile>>): Promise<void> {
    if (working.value) return;
    working.value = what;
    const result = await make();
    working.value = null;
    if (!result.ok) return tellError(result.error);
    saveFile(result.value);
    ElMessage({ type: 'success', message: messages.saved(result.value.fileName) });
  }

  const saveWord = ({ paper }: OpenedPaper): Promise<void> =>
    hand('word', () => transport.exportFile('documents.exportIssuedPaper', { id: paper.id }));
  const savePdf = ({ document, settings }: OpenedPaper): Promise<void> =>
    hand('pdf', () => transport.exportFile('documents.composePdf', { document, settings }));

  async function showInFolder({ paper }: OpenedPaper): Promise<void> {
    const result = await transport.call('documents.showIssuedPaper', { id: paper.id });
    if (!result.ok) tellError(result.error);
  }

  /** The reason, or null where the clerk thought better of it. */
  async function askReason(): Promise<string | null> {
    try {
      const { value } = await ElMessageBox.prompt(messages.voidText, messages.voidTitle, {
        confirmButtonText: messages.voidConfirm,
        cancelButtonText: messages.cancel,
        inputPlaceholder: messages.voidReason,
        inputValidator: (text) => (text ?? '').trim().length >= 2 || messages.voidShort,
        type: 'warning',
      });
      return value.trim().slice(0, 200);
    } catch {
      return null;
    }
  }

  async function voidPaper({ paper }: OpenedPaper): Promise<void> {
    const reason = await askReason();
    if (reason === null) return;
    const error = await store.voidPaper(paper, reason);
    if (error) tellError(error);
    else ElMessage({ type: 'success', message: messages.voided(paper.title) });
  }

  return { working, saveWord, savePdf, showInFolder, voidPaper };
}
