import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Dialog } from 'electron';
import { shellMessages } from './shell.messages';

/** Something is missing in the installed program; `message` says what to do, in Chinese. */
export class BrokenInstallation extends Error {}

/** Throws where the page or its preload script is not there: the window would stay empty without a word. */
export function assertComplete(rendererRoot: string, preload: string): void {
  if (![join(rendererRoot, 'index.html'), preload].every((path) => existsSync(path)))
    throw new BrokenInstallation(shellMessages.pageMissing);
}

/** Says why the program cannot start and where the log is, then ends it with code 2. Never ends without a word. */
export function failStart(app: App, dialog: Dialog, error: unknown, logFile: string | null): void {
  const cause = error instanceof Error ? error.message : String(error);
  const lines = error instanceof BrokenInstallation ? [cause] : [cause, shellMessages.cannotStartAdvice];
  if (logFile !== null) lines.push(shellMessages.logAt(logFile));
  dialog.showErrorBox(shellMessages.cannotStart, lines.join('\n\n'));
  app.exit(2);
}
