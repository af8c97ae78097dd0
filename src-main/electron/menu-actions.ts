import type { BrowserWindow, Dialog } from 'electron';
import type { Dispatch } from '../application/dispatcher';
import type { MenuActions } from './menu';
import { shellMessages } from './shell.messages';

/** The menu's own items: through the contract like everything the page asks, so that a locked window stays locked. */
export function menuActions(
  dispatch: Dispatch,
  window: () => BrowserWindow | null,
  dialog: Dialog,
  pageAddress: string,
): MenuActions {
  async function showPlace(place: 'data' | 'log'): Promise<void> {
    const result = await dispatch({ method: 'system.showPlace', input: { place } });
    const parent = window();
    if (result.ok || parent === null) return;
    const { message, advice = '' } = result.error;
    const buttons = [shellMessages.understood];
    await dialog.showMessageBox(parent, {
      type: 'info',
      title: shellMessages.program,
      message,
      detail: advice,
      buttons,
    });
  }
  return {
    showPlace: (place) => void showPlace(place),
    // Only the part behind # changes: the page stays, and goes to another room.
    openRoom: (path) =>
      void window()
        ?.loadURL(`${pageAddress}#${path}`)
        .catch(() => undefined),
  };
}
