import type { App, BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import type { Logger } from '../application/ports';
import { shellMessages } from './shell.messages';

/** What to do when the page dies, hangs, or has text that is not saved. Everything is asked in Chinese. */
export function watchPage(window: BrowserWindow, app: App, dialog: Dialog, logger: Pick<Logger, 'info'>): void {
  const { webContents } = window;
  let asking = false;
  /** We ended the page ourselves, to load it again. */
  let ended = false;

  /** One question at a time; answers the place of the button, or null. */
  async function ask(options: MessageBoxOptions): Promise<number | null> {
    if (asking || window.isDestroyed()) return null;
    asking = true;
    try {
      return (await dialog.showMessageBox(window, { type: 'warning', title: shellMessages.program, ...options }))
        .response;
    } finally {
      asking = false;
    }
  }

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    logger.info('page-gone', { reason, exitCode });
    if (ended) {
      ended = false;
      webContents.reload();
      return;
    }
    void ask({
      message: shellMessages.pageGone,
      detail: shellMessages.pageGoneDetail,
      buttons: [shellMessages.reload, shellMessages.quit],
      defaultId: 0,
      cancelId: 0,
    }).then((button) => {
      if (button === 0 && !window.isDestroyed()) webContents.reload();
      if (button === 1) app.quit();
    });
  });

  let recovered = new AbortController();
  window.on('responsive', () => recovered.abort());
  window.on('unresponsive', () => {
    logger.info('page-hangs');
    recovered = new AbortController();
    const { signal } = recovered;
    void ask({
      message: shellMessages.pageHangs,
      detail: shellMessages.pageHangsDetail,
      buttons: [shellMessages.wait, shellMessages.reload, shellMessages.quit],
      defaultId: 0,
      cancelId: 0,
      // The question goes by itself when the page answers again.
      signal,
    }).then((button) => {
      if (signal.aborted || window.isDestroyed()) return;
      if (button === 1) {
        ended = true;
        webContents.forcefullyCrashRenderer();
      }
      // A page that hangs is not asked whether it may be closed.
      if (button === 2) window.destroy();
    });
  });

  // The page holds the window back (beforeunload); preventing that event lets it go.
  webContents.on('will-prevent-unload', (event) => {
    const button = dialog.showMessageBoxSync(window, {
      type: 'question',
      title: shellMessages.program,
      message: shellMessages.unsaved,
      detail: shellMessages.unsavedDetail,
      buttons: [shellMessages.stay, shellMessages.leave],
      defaultId: 0,
      cancelId: 0,
    });
    if (button === 1) event.preventDefault();
  });
}
