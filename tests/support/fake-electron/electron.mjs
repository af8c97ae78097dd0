// A stand-in for Electron's main-process module. What is set on it is recorded, so that tests can ask for it.
import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow, closeBrowser, links, schemes, windows } from './window.mjs';

/** What the shell has asked for: switches, schemes, handlers of the session, menus. */
export const recorded = { sandboxed: false, switches: [], schemes: [], session: {}, menus: [] };

class App extends EventEmitter {
  isPackaged = true;
  commandLine = { appendSwitch: (name) => recorded.switches.push(name), hasSwitch: () => false };
  #paths = new Map();
  #ready = Promise.withResolvers();
  #isReady = false;
  whenReady() {
    return this.#ready.promise;
  }
  isReady() {
    return this.#isReady;
  }
  markReady() {
    this.#isReady = true;
    this.#ready.resolve();
    this.emit('ready', {}, {});
  }
  getPath(name) {
    if (!this.#paths.has(name)) this.#paths.set(name, mkdtempSync(join(tmpdir(), 'yishitai-electron-')));
    return this.#paths.get(name);
  }
  getVersion() {
    return JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version;
  }
  getAppPath() {
    return process.cwd();
  }
  enableSandbox() {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    recorded.sandboxed = true;
  }
  requestSingleInstanceLock() {
    return true;
  }
  async quit() {
    this.emit('before-quit', { preventDefault() {} });
    for (const window of [...windows]) await window.page?.close();
    this.emit('will-quit', { preventDefault() {} });
    await closeBrowser();
    this.emit('quit', {}, 0);
  }
}
export const app = new App();

class IpcMain extends EventEmitter {
  handlers = new Map();
  handle(channel, handler) {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }
}
export const ipcMain = new IpcMain();

const record = (name) => (handler) => {
  recorded.session[name] = handler;
};
export const session = {
  defaultSession: {
    setPermissionRequestHandler: record('permissionRequest'),
    setPermissionCheckHandler: record('permissionCheck'),
    setDevicePermissionHandler: record('devicePermission'),
    setDisplayMediaRequestHandler: record('displayMedia'),
    webRequest: { onBeforeRequest: record('beforeRequest') },
  },
};

export const protocol = {
  registerSchemesAsPrivileged(list) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    recorded.schemes.push(...list);
  },
  handle(scheme, handler) {
    schemes.set(scheme, handler);
  },
};

export class Menu {
  static setApplicationMenu(menu) {
    recorded.menus.push(menu);
  }
  static buildFromTemplate(template) {
    return { items: template };
  }
}

Object.assign(links, { app, ipcMain, session });

/** Runs the entry as Electron does: 'ready' comes only after the module has been evaluated to its end. */
export async function launch(entry) {
  let timer;
  const late = new Promise((_, reject) => {
    const why = 'no window: does the entry module await app.whenReady() at its top level?';
    timer = setTimeout(() => reject(new Error(why)), 30_000);
  });
  const run = async () => {
    await import(entry);
    app.markReady();
    for (;;) {
      const window = [...windows].find((candidate) => candidate.loaded && candidate.visible);
      if (window) return window;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return Promise.race([run(), late]).finally(() => clearTimeout(timer));
}

export { BrowserWindow };
export default { app, BrowserWindow, ipcMain, Menu, session, protocol };
