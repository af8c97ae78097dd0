import { transport } from '../../../api/transport';
import { useAsk } from '../../../composables/ask';
import { tellError, tellWritten } from '../../../composables/notices.messages';
import { useResolutionListStore } from '../../../stores/resolutions';
import { useResolutionSavingStore } from '../../../stores/resolution-saving';
import { useResolutionStore } from '../../../stores/resolution';
import { removalMessages as messages } from './leaving.messages';

/** Removing a matter: it goes to the 回收站 with everything of it, and 撤销 brings it back. */
export function useRecordRemoval() {
  const record = useResolutionStore();
  const saving = useResolutionSavingStore();
  const list = useResolutionListStore();
  const ask = useAsk();

  /** Whether it is removed. */
  async function remove(): Promise<boolean> {
    const { opened } = record;
    if (!opened || !(await ask(messages.ask(opened.title)))) return false;
    if (!(await saving.save())) return false;
    const revision = record.opened?.revision ?? opened.revision;
    const result = await transport.call('resolutions.removeResolution', { id: opened.id, expectedRevision: revision });
    if (!result.ok) {
      tellError(result.error);
      return false;
    }
    await tellWritten(messages.removed(opened.title), list.load);
    return true;
  }

  return { remove };
}
