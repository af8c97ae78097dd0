// BrowserWindow of the stand-in: a page of the system's Chromium.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preloadShim } from './preload-shim.mjs';

let browser;
const chrome = () =>
  (browser ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--lang=zh-CN'],
  }));

export const windows = new Set();
/** Set by electron.mjs: what windows need of the rest. */
export const links = { app: null, ipcMain: null, session: null, heldBack: null };
/** Handlers of own schemes by name, and the host each is served under. */
export const schemes = new Map();
let nextId = 1;

export async function closeBrowser() {
  for (const window of [...windows]) await window.page?.close();
  await (await browser)?.close();
  browser = undefined;
}

/** Own schemes are served as http://<scheme>.localhost/: the address as Electron would show it. */
const shown = (url) =>
  url.replace(/^http:\/\/(\w+)\.localhost\//, (whole, s) => (schemes.has(s) ? `${s}://yishitai/` : whole));
const served = (url) =>
  url.replace(/^(\w+):\/\/yishitai\//, (whole, s) => (schemes.has(s) ? `http://${s}.localhost/` : whole));

class WebContents extends EventEmitter {
  constructor(window) {
    super();
    this.window = window;
    this.id = window.id;
    this.session = links.session.defaultSession;
    this.mainFrame = {
      get url() {
        return shown(window.page?.url() ?? '');
      },
    };
  }
  send(channel, ...args) {
    void this.window.page.evaluate(([c, a]) => globalThis.__ipcDeliver(c, a), [channel, structuredClone(args)]);
  }
  setWindowOpenHandler(handler) {
    this.openHandler = handler;
  }
  getURL() {
    return this.mainFrame.url;
  }
  isDestroyed() {
    return this.window.isDestroyed();
  }
  reload() {
    this.reloads = (this.reloads ?? 0) + 1;
    void this.window.page?.reload().catch(() => undefined);
  }
  forcefullyCrashRenderer() {
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 1 });
  }
  async printToPDF({ preferCSSPageSize, printBackground }) {
    return this.window.page.pdf({ preferCSSPageSize, printBackground });
  }
}

export class BrowserWindow extends EventEmitter {
  constructor(options = {}) {
    super();
    if (!links.app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.id = nextId++;
    this.options = options;
    this.webContents = new WebContents(this);
    this.visible = options.show !== false;
    windows.add(this);
    links.app.emit('web-contents-created', {}, this.webContents);
  }
  static getAllWindows() {
    return [...windows];
  }
  async #open() {
    const { width = 800, height = 600, webPreferences = {} } = this.options;
    const context = await (
      await chrome()
    ).newContext({
      viewport: { width, height },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      acceptDownloads: true,
      javaScriptEnabled: webPreferences.javascript !== false,
    });
    const page = (this.page = await context.newPage());
    const event = () => ({ sender: this.webContents, senderFrame: this.webContents.mainFrame });
    await page.exposeBinding('__ipcInvoke', async (_source, channel, args) => {
      const handler = links.ipcMain.handlers.get(channel);
      if (!handler) return { error: `Error: No handler registered for '${channel}'` };
      try {
        return { value: structuredClone(await handler(event(), ...args)) };
      } catch (error) {
        return { error: String(error) };
      }
    });
    await page.exposeBinding(
      '__ipcSend',
      (_source, channel, args) => void links.ipcMain.emit(channel, event(), ...args),
    );
    if (webPreferences.preload)
      await page.addInitScript({ content: preloadShim(readFileSync(webPreferences.preload, 'utf8')) });
    for (const [scheme, handler] of schemes)
      await page.route(`http://${scheme}.localhost/**`, async (route) => {
        const response = await handler(new Request(shown(route.request().url()), { method: route.request().method() }));
        await route.fulfill({
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: Buffer.from(await response.arrayBuffer()),
        });
      });
    // A page that holds its window back is let go where the event is prevented, as in Electron.
    page.on('dialog', async (question) => {
      if (question.type() !== 'beforeunload') return question.dismiss();
      if (links.heldBack(this.webContents, 'will-prevent-unload')) return question.accept();
      await question.dismiss();
      // Until the page has left its handler, Chromium takes another wish to close for the same one and drops it.
      await page.evaluate(() => new Promise((left) => setTimeout(left)));
      this.#stays?.();
    });
    page.on('close', () => this.#gone());
  }
  #stays;
  #gone() {
    if (!windows.delete(this)) return;
    this.emit('closed');
    if (windows.size === 0) links.app.emit('window-all-closed');
  }
  async loadURL(url) {
    if (!this.page) await this.#open();
    await this.page.goto(served(url), { waitUntil: 'load' });
    this.loaded = true;
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }
  show() {
    this.visible = true;
    this.emit('show');
  }
  focus() {}
  restore() {}
  isMinimized() {
    return false;
  }
  isDestroyed() {
    return !windows.has(this);
  }
  /** Answers whether it was closed; the person or a listener may have refused. */
  async close() {
    if (links.heldBack(this, 'close')) return false;
    if (!this.page) this.#gone();
    if (this.isDestroyed()) return true;
    return new Promise((resolve) => {
      const closed = () => resolve(true);
      this.#stays = () => {
        this.off('closed', closed);
        resolve(false);
      };
      this.once('closed', closed);
      void this.page.close({ runBeforeUnload: true });
    });
  }
  /** At once, asking nobody. */
  destroy() {
    this.#gone();
    void this.page?.close();
  }
}
