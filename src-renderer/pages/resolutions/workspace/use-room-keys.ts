import { redo, undo } from 'prosemirror-history';
import { onBeforeUnmount, onMounted } from 'vue';
import { fullScreen } from '../../../stores/desk';
import { usePaperStore } from '../../../stores/paper';
import { useRecordPaperStore } from '../../../stores/record-papers';
import { useResolutionSavingStore } from '../../../stores/resolution-saving';

interface Room {
  find: () => void;
  /** Closes what is open in the editor; says whether anything was. */
  escape: () => boolean;
  toggleFullScreen: () => void;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));

/** Keys that work anywhere in the workspace: Ctrl+S, Ctrl+Z and Y, Ctrl+F, F11, Esc. */
export function useRoomKeys(room: Room): void {
  const text = usePaperStore('resolution');
  const own = usePaperStore('record-paper');
  const papers = useRecordPaperStore();
  const saving = useResolutionSavingStore();

  /** On the page of a paper what was changed there is taken back, otherwise what was changed in the text. */
  function takeBack(back: boolean): void {
    const desk = papers.shown !== null && papers.ownChanges ? own : text;
    if (desk.state) (back ? undo : redo)(desk.state, desk.dispatch);
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229) return;
    if (document.querySelector('.el-overlay:not([style*="none"])') !== null) return;
    const control = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    if (control && key === 's') void saving.save();
    else if (control && (key === 'z' || key === 'y') && !isField(event.target))
      takeBack(key === 'z' && !event.shiftKey);
    else if (control && (key === 'f' || key === 'h')) room.find();
    else if (event.key === 'F11') room.toggleFullScreen();
    else if (event.key === 'Escape') {
      if (fullScreen.value) fullScreen.value = false;
      else if (!room.escape()) return;
    } else return;
    event.preventDefault();
  }

  onMounted(() => window.addEventListener('keydown', press));
  onBeforeUnmount(() => window.removeEventListener('keydown', press));
}
