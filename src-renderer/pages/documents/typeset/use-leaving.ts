import { ElMessageBox } from 'element-plus';
import { onBeforeUnmount, onMounted, watch } from 'vue';
import { tellDone, tellError } from '../../../composables/notices.messages';
import { useDraftSavingStore } from '../../../stores/draft-saving';
import { useDraftStore } from '../../../stores/drafts';
import { usePaperStore } from '../../../stores/paper';
import { roomMessages as messages } from './room.messages';
import { useOpening } from './use-opening';

/** Keeps the text when the desk, the page or the window is left; and asks when another window has changed the draft. */
export function useLeaving(): { mayLeave: () => Promise<boolean> } {
  const paper = usePaperStore();
  const saving = useDraftSavingStore();
  const drafts = useDraftStore();
  const { openDraft } = useOpening();

  /** Whether the desk may be cleared: the text is stored, or the clerk gives up what could not be stored. */
  async function mayLeave(): Promise<boolean> {
    if (!paper.open || (await saving.save(true))) return true;
    if (saving.conflict !== null) return false;
    try {
      await ElMessageBox.confirm(messages.leave(saving.failed?.message ?? ''), messages.leaveTitle, {
        confirmButtonText: messages.leaveConfirm,
        cancelButtonText: messages.leaveCancel,
        type: 'warning',
      });
      return true;
    } catch {
      return false;
    }
  }

  async function settle(id: string): Promise<void> {
    const answer = await ElMessageBox.confirm(messages.conflict, messages.conflictTitle, {
      confirmButtonText: messages.conflictKeep,
      cancelButtonText: messages.conflictLoad,
      distinguishCancelAndClose: true,
      closeOnClickModal: false,
      closeOnPressEscape: false,
      showClose: false,
      type: 'warning',
    }).catch(() => 'cancel' as const);
    if (answer === 'cancel') await takeStored(id);
    else await saving.keepMine();
  }

  /** The draft as the other window stored it; the words of this one go to the 回收站, where they can be had back. */
  async function takeStored(id: string): Promise<void> {
    if (!(await saving.keepMine())) return;
    const mine = paper.draft;
    await openDraft(id);
    if (mine === null || paper.draft !== id) return;
    const error = await drafts.remove(mine);
    if (error) tellError(error);
    else tellDone(messages.setAside, () => drafts.restore(mine));
  }

  watch(
    () => saving.conflict,
    (id) => id !== null && void settle(id),
  );

  function guard(event: BeforeUnloadEvent): void {
    if (!paper.unsaved) return;
    event.preventDefault();
    void saving.save(true);
  }

  function hide(): void {
    if (document.visibilityState === 'hidden') void saving.save(true);
  }

  const put = (): void => void saving.save(true);

  onMounted(() => {
    window.addEventListener('beforeunload', guard);
    window.addEventListener('pagehide', put);
    document.addEventListener('visibilitychange', hide);
  });
  onBeforeUnmount(() => {
    window.removeEventListener('beforeunload', guard);
    window.removeEventListener('pagehide', put);
    document.removeEventListener('visibilitychange', hide);
  });
  return { mayLeave };
}
