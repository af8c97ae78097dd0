// A stand-in for Electron's main-process module. What is set on it is recorded, so that tests can ask for it.
import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, dialog, shell, shown, shownInFolder } from './dialogs.mjs';
import { BrowserWindow, closeBrowser, links, schemes, windows } from './window.mjs';

/** What the shell has asked for: switches, schemes, handlers of the session, menus. */
export const recorded = {
  sandboxed: false,
  switches: [],
  schemes: [],
  session: {},
  menus: [],
  /** Names of what has to be done before 'ready', in the order in which it was done. */
  beforeReady: [],
  dialogs: shown,
  answers,
  shownInFolder,
  exitCode: null,
};
const early = (name) => void (app.isReady() || recorded.beforeReady.push(name));

class App extends EventEmitter {
  isPackaged = true;
  commandLine = {
    appendSwitch(name) {
      early('appendSwitch');
      recorded.switches.push(name);
    },
    hasSwitch: () => false,
  };
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
  setPath(name, path) {
    early(`setPath(${name})`);
    this.#paths.set(name, path);
  }
  getVersion() {
    return JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version;
  }
  getAppPath() {
    return process.cwd();
  }
  enableSandbox() {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    early('enableSandbox');
    recorded.sandboxed = true;
  }
  requestSingleInstanceLock() {
    early('requestSingleInstanceLock');
    return !process.env.FAKE_ELECTRON_SECOND;
  }
  #exited = Promise.withResolvers();
  #quitting = false;
  /** As Electron: before-quit, then the windows one by one (any may refuse), then will-quit (which may be held back). */
  async quit() {
    if (this.#quitting) return this.#exited.promise;
    this.#quitting = true;
    if (!heldBack(this, 'before-quit'))
      for (const window of [...windows]) if (!(await window.close())) return void (this.#quitting = false);
    if (windows.size === 0 && !heldBack(this, 'will-quit')) await this.exit(0);
    this.#quitting = false;
    return this.#exited.promise;
  }
  /** Ends at once, asking nobody. In the stand-in the process goes on: the promise of quit() tells of the end. */
  async exit(code = 0) {
    recorded.exitCode = code;
    await closeBrowser();
    this.emit('quit', {}, code);
    this.#exited.resolve(code);
  }
}
function heldBack(emitter, name) {
  let prevented = false;
  emitter.emit(name, { preventDefault: () => (prevented = true) });
  return prevented;
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
    early('registerSchemesAsPrivileged');
    recorded.schemes.push(...list);
  },
  handle(scheme, handler) {
    schemes.set(scheme, handler);
  },
};

export class Menu {
  static setApplicationMenu(menu) {
    early(`setApplicationMenu(${menu})`);
    recorded.menus.push(menu);
  }
  static buildFromTemplate(template) {
    return { items: template };
  }
}

Object.assign(links, { app, ipcMain, session, heldBack });

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
      if (recorded.exitCode !== null) throw new Error(`ended with ${recorded.exitCode}: ${JSON.stringify(shown)}`);
      const window = [...windows].find((candidate) => candidate.loaded && candidate.visible);
      if (window) return window;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return Promise.race([run(), late]).finally(() => clearTimeout(timer));
}

export { BrowserWindow, dialog, shell };
export default { app, BrowserWindow, dialog, ipcMain, Menu, session, shell, protocol };
