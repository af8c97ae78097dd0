import type { EventEmitter } from 'node:events';
import type { Dialog } from 'electron';
import { shellMessages } from './shell.messages';

/**
 * Errors nobody caught: every one is logged, the first is shown as well, in place of Electron's English box. The
 * program goes on, since what was acknowledged is on the disk and the page may hold text that is not.
 */
export function tellOfFaults(
  process: Pick<EventEmitter, 'on'>,
  dialog: Dialog,
  log: (error: unknown) => void,
  logFile: () => string | null,
): void {
  let told = false;
  const tell = (error: unknown): void => {
    log(error);
    if (told) return;
    told = true;
    const path = logFile();
    const lines = path === null ? [shellMessages.faultAdvice] : [shellMessages.faultAdvice, shellMessages.logAt(path)];
    dialog.showErrorBox(shellMessages.fault, lines.join('\n\n'));
  };
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
}
