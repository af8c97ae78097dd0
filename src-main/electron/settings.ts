/**
 * Every security setting of the Electron shell as plain objects, defaults written out too: tests/electron asserts them.
 */
import type { BrowserWindowConstructorOptions, CustomScheme, WebPreferences } from 'electron';

/** The page is served under app://yishitai/, never from file://. */
export const pageScheme = 'app';
export const pageHost = 'yishitai';
export const pageAddress = `${pageScheme}://${pageHost}/index.html`;

export const schemes: CustomScheme[] = [
  { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
];

export const webPreferences: Readonly<WebPreferences> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
};

/** Smallest supported screen is 1366 × 768. */
export function windowOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    name: 'main',
    windowStatePersistence: true,
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: '#FAF9F6',
    webPreferences: { ...webPreferences, preload },
  };
}

/** Chromium's own traffic; the program has none. */
export const switches = ['disable-background-networking'] as const;

/** What a page may load: its own files and what it made itself. */
export const allowedProtocols: ReadonlySet<string> = new Set([`${pageScheme}:`, 'devtools:', 'blob:', 'data:']);

/** What a page may ask of the system: writing text it copies to the clipboard. */
export const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** The one IPC channel. */
export const callChannel = 'yishitai:call';
