/**
 * Entry of the Electron shell. `ready` comes only after this module has been evaluated to its end: no await up here.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, ipcMain, Menu, protocol, session } from 'electron';
import { openApplication } from '../platform/open-application';
import { version } from '../platform/version';
import { answerPageRequest } from './app-protocol';
import { answerCalls } from './calls';
import { lockContents, lockSession } from './lockdown';
import { menuTemplate } from './menu';
import { ownPage } from './own-page';
import { pageAddress, pageScheme, schemes, switches, windowOptions } from './settings';

const bundleFolder = import.meta.dirname;
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const isOwnPage = ownPage(devServer);
let window: BrowserWindow | null = null;

app.enableSandbox();
for (const name of switches) app.commandLine.appendSwitch(name);
protocol.registerSchemesAsPrivileged(schemes);
Menu.setApplicationMenu(null);
lockContents(app, isOwnPage);
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const { application, logger } = openApplication({
    shell: 'electron',
    dataFolder: dataArgument(process.argv),
    version,
    workerEntry: join(bundleFolder, 'worker.js'),
  });
  await application.begin();
  app.on('will-quit', () => void application.close());
  protocol.handle(pageScheme, (request) => answerPageRequest(request, join(bundleFolder, '../renderer')));
  lockSession(session.defaultSession, isOwnPage);
  answerCalls(ipcMain, application.dispatch, () => window?.webContents.mainFrame ?? null, isOwnPage);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate));
  window = new BrowserWindow(windowOptions(join(bundleFolder, '../preload/preload.cjs')));
  window.once('ready-to-show', () => window?.show());
  window.once('closed', () => (window = null));
  logger.info('electron-started', { version });
  await window.loadURL(devServer ?? pageAddress);
}

function focusWindow(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** --data DIR among Electron's and Chromium's own arguments. */
function dataArgument(argv: string[]): string | undefined {
  return parseArgs({ args: argv.slice(1), options: { data: { type: 'string' } }, strict: false }).values['data'] as
    string | undefined;
}
