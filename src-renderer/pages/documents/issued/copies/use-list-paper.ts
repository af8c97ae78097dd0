import { ElMessage } from 'element-plus';
import { ref, type Ref } from 'vue';
import type { CallError } from '@core/contract/errors';
import type { OfficialDocument } from '@core/official-document/model';
import { saveFile } from '../../../../api/save-file';
import { transport } from '../../../../api/transport';
import { tellError } from '../../../../composables/notices.messages';
import { copiesMessages as messages } from './copies.messages';

type Composed = { ok: true; value: { document: OfficialDocument; fileName: string } } | { ok: false; error: CallError };

/** Lists and slips that go with a paper on file, saved as Word in the office's typesetting. */
export function useListPaper(): {
  working: Ref<boolean>;
  saveAsWord: (compose: () => Promise<Composed>) => Promise<void>;
} {
  const working = ref(false);

  async function saveAsWord(compose: () => Promise<Composed>): Promise<void> {
    if (working.value) return;
    working.value = true;
    const [made, settings] = await Promise.all([compose(), transport.call('documents.getTypesettingSettings', {})]);
    if (!made.ok || !settings.ok) {
      working.value = false;
      tellError(made.ok ? (settings as { error: CallError }).error : made.error);
      return;
    }
    const paper = { document: made.value.document, settings: settings.value.settings };
    const file = await transport.exportFile('documents.composeWord', paper);
    working.value = false;
    if (!file.ok) return tellError(file.error);
    const { fileName } = made.value;
    saveFile({ ...file.value, fileName });
    ElMessage({ type: 'success', message: messages.saved(fileName) });
  }

  return { working, saveAsWord };
}
