/**
 * Entry of the Electron shell: loads the shell itself, and says so in Chinese where parts of the program are missing or
 * broken, in place of Electron's English box. `ready` comes only after this module has been evaluated to its end: the
 * shell waits for it in a promise, never by an await of its own.
 */
import { app, dialog } from 'electron';
import { BrokenInstallation, failStart } from './start-failure';
import { shellMessages } from './shell.messages';

try {
  await import('./shell');
} catch (error) {
  failStart(app, dialog, new BrokenInstallation(shellMessages.programBroken, { cause: error }), null);
}
