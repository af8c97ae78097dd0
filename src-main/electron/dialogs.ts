import { dialog, shell, type BrowserWindow, type OpenDialogOptions } from 'electron';
import type { Dialogs } from '../application/ports';
import { shellMessages } from './shell.messages';

/** Native dialogs over our window. Nothing that is chosen is left in the system's list of recent files. */
export function nativeDialogs(window: () => BrowserWindow | null): Dialogs {
  async function choose(options: OpenDialogOptions): Promise<string | null> {
    const parent = window();
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options));
    return canceled ? null : (filePaths[0] ?? null);
  }
  return {
    chooseFolder: ({ title, startAt }) =>
      choose({
        title,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
        ...(startAt === undefined ? {} : { defaultPath: startAt }),
      }),
    chooseFile: ({ title, endings }) =>
      choose({
        title,
        properties: ['openFile', 'dontAddToRecent'],
        filters: [{ name: shellMessages.files, extensions: [...endings] }],
      }),
    async showInFolder(path) {
      shell.showItemInFolder(path);
    },
  };
}
