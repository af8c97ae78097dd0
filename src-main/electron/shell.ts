/**
 * The Electron shell. `ready` comes only after this module has been evaluated to its end: no await up here.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron';
import type { Logger } from '../application/ports';
import { openApplication } from '../platform/open-application';
import { settingsFolder } from '../platform/settings-folder';
import { version } from '../platform/version';
import { answerPageRequest } from './app-protocol';
import { answerCalls } from './calls';
import { closeBeforeExit } from './closing';
import { nativeDialogs } from './dialogs';
import { tellOfFaults } from './faults';
import { lockContents, lockSession } from './lockdown';
import { menuActions } from './menu-actions';
import { shellMenu } from './menu';
import { ownPage } from './own-page';
import { watchPage } from './page-life';
import { electronPdfPrinter } from './pdf';
import { PrintPages } from './print-pages';
import { pageAddress, pageScheme, schemes, switches, windowOptions } from './settings';
import { assertComplete, failStart } from './start-failure';

const bundleFolder = import.meta.dirname;
const rendererRoot = join(bundleFolder, '../renderer');
const preload = join(bundleFolder, '../preload/preload.cjs');
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const address = devServer ?? pageAddress;
const isOwnPage = ownPage(devServer);
let window: BrowserWindow | null = null;
let logger: Logger | null = null;

app.enableSandbox();
for (const name of switches) app.commandLine.appendSwitch(name);
protocol.registerSchemesAsPrivileged(schemes);
Menu.setApplicationMenu(null);
// Chromium's own files get a folder of their own among what belongs to this user.
app.setPath('userData', join(settingsFolder(), 'window'));
lockContents(app, isOwnPage);
tellOfFaults(
  process,
  dialog,
  (error) => logger?.error('uncaught', error),
  () => logger?.file() ?? null,
);
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  void app.whenReady().then(start).catch(startFailed);
} else {
  app.quit();
}

async function start(): Promise<void> {
  if (devServer === undefined) assertComplete(rendererRoot, preload);
  const printPages = new PrintPages();
  const opened = openApplication({
    shell: 'electron',
    dataFolder: dataArgument(process.argv),
    version,
    workerEntry: join(bundleFolder, 'worker.js'),
    pdfPrinter: electronPdfPrinter(printPages),
    dialogs: nativeDialogs(() => window),
  });
  const { application } = opened;
  logger = opened.logger;
  const beginClosing = closeBeforeExit(
    app,
    () => application.close(),
    (error) => logger?.error('closing-failed', error),
  );
  await application.begin();
  protocol.handle(pageScheme, (request) => answerPageRequest(request, rendererRoot, printPages));
  lockSession(session.defaultSession, isOwnPage);
  answerCalls(ipcMain, application.dispatch, () => window?.webContents.mainFrame ?? null, isOwnPage);
  const actions = menuActions(application.dispatch, () => window, dialog, address);
  Menu.setApplicationMenu(Menu.buildFromTemplate(shellMenu(actions)));
  window = new BrowserWindow(windowOptions(preload));
  watchPage(window, app, dialog, logger);
  window.once('ready-to-show', () => window?.show());
  window.once('closed', () => {
    window = null;
    // A window that is printing may still be open, and nobody sees it.
    app.quit();
  });
  // Windows is being shut down and will not wait.
  window.on('session-end', beginClosing);
  window.webContents.on('preload-error', (_event, _path, error) => startFailed(error));
  logger.info('electron-started', { version });
  await window.loadURL(address).catch((error: unknown) => {
    // A window that was closed while it loaded has not failed.
    if (window !== null) throw error;
  });
}

function startFailed(error: unknown): void {
  logger?.error('start-failed', error);
  failStart(app, dialog, error, logger?.file() ?? null);
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
