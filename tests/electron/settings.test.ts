/** The settings of architecture.md 9, asserted as they stand: weakening one must show here. */
import { EventEmitter } from 'node:events';
import type { App, IpcMain, Session } from 'electron';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '@core/contract/page-security';
import { success } from '@core/contract/result';
import { answerCalls } from '@core/electron/calls';
import { lockContents, lockSession } from '@core/electron/lockdown';
import { ownPage } from '@core/electron/own-page';
import { schemes, switches, webPreferences, windowOptions } from '@core/electron/settings';

describe('settings', () => {
  test('of a window', () => {
    expect(webPreferences).toEqual({
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
    });
    expect(windowOptions('/p.cjs')).toMatchObject({
      show: false,
      webPreferences: { ...webPreferences, preload: '/p.cjs' },
    });
  });

  test('the window’s place is kept by Electron itself, under a name', () => {
    expect(windowOptions('/p.cjs')).toMatchObject({ name: 'main', windowStatePersistence: true });
  });

  test('of Chromium’s own traffic', () => {
    expect(switches).toEqual(['disable-background-networking']);
  });

  test('the policy of every page, the same in both shells', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'",
    );
  });

  test('of the scheme', () => {
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });
});

test.each([
  ['app://yishitai/index.html', true],
  ['app://yishitai/', true],
  ['app://yishitai.evil/', false],
  ['app://evil/', false],
  ['https://yishitai/', false],
  ['file:///etc/passwd', false],
  ['about:blank', false],
  ['', false],
  ['http://localhost:5173/', false],
])('%s is our page: %s', (address, own) => {
  expect(ownPage(undefined)(address)).toBe(own);
});

test('in development the server’s page is ours as well', () => {
  expect(ownPage('http://localhost:5173')('http://localhost:5173/index.html')).toBe(true);
  expect(ownPage('http://localhost:5173')('http://localhost:5174/')).toBe(false);
});

describe('lockdown', () => {
  function lockedSession() {
    const set: Record<string, (...args: any[]) => unknown> = {};
    const keep = (name: string) => (handler: any) => (set[name] = handler);
    lockSession(
      {
        setPermissionRequestHandler: keep('request'),
        setPermissionCheckHandler: keep('check'),
        setDevicePermissionHandler: keep('device'),
        setDisplayMediaRequestHandler: keep('display'),
        webRequest: { onBeforeRequest: keep('beforeRequest') },
      } as unknown as Session,
      ownPage(undefined),
    );
    return set;
  }

  test('grants no permission but writing to the clipboard', () => {
    const { request, check, device, display } = lockedSession();
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'display-capture',
      'openExternal',
    ]) {
      request!(null, permission, (granted: boolean) => expect(granted, permission).toBe(false));
      expect(check!(null, permission)).toBe(false);
    }
    expect(check!(null, 'clipboard-sanitized-write')).toBe(true);
    expect(device!()).toBe(false);
    expect(display).toBeNull();
  });

  test.each([
    ['app://yishitai/x.js', false],
    ['data:text/plain,x', false],
    ['blob:app://yishitai/1', false],
    ['devtools://devtools/x', false],
    ['https://example.com/', true],
    ['http://127.0.0.1/', true],
    ['ws://example.com/', true],
    ['file:///etc/passwd', true],
  ])('a request to %s is cancelled: %s', (url, cancel) => {
    lockedSession()['beforeRequest']!({ url }, (answer: object) => expect(answer).toEqual({ cancel }));
  });

  test('keeps every window on our page', () => {
    const app = new EventEmitter();
    lockContents(app as unknown as App, ownPage(undefined));
    let openHandler: () => unknown = () => undefined;
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: () => unknown) => (openHandler = handler),
    });
    app.emit('web-contents-created', {}, contents);
    const prevented = (event: string, url: string) => {
      let stopped = false;
      contents.emit(event, { url, preventDefault: () => (stopped = true) });
      return stopped;
    };
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      expect(prevented(event, 'https://example.com/'), event).toBe(true);
      expect(prevented(event, 'app://yishitai/index.html'), event).toBe(false);
    }
    expect(prevented('will-attach-webview', 'app://yishitai/')).toBe(true);
    expect(openHandler()).toEqual({ action: 'deny' });
  });
});

describe('the channel', () => {
  const mainFrame = { url: 'app://yishitai/index.html' };
  function channel() {
    let handler: (event: object, request: unknown) => Promise<unknown> = async () => undefined;
    const ipcMain = { handle: (_channel: string, given: typeof handler) => (handler = given) };
    answerCalls(
      ipcMain as unknown as IpcMain,
      async () => success('passed'),
      () => mainFrame as never,
      ownPage(undefined),
    );
    return (senderFrame: unknown, request: unknown) => handler({ senderFrame }, request);
  }
  const call = { method: 'system.getAbout', input: {} };

  test('passes a call of our page', async () => {
    expect(await channel()(mainFrame, call)).toEqual({ ok: true, value: 'passed' });
  });

  test('refuses a frame that is gone, another frame, and our frame on another page', async () => {
    for (const sender of [null, { url: mainFrame.url }])
      expect(await channel()(sender, call)).toMatchObject({ error: { code: 'FORBIDDEN_SENDER' } });
    const navigated = { url: 'https://example.com/' };
    let handler: (event: object, request: unknown) => Promise<unknown> = async () => undefined;
    const ipcMain = { handle: (_channel: string, given: typeof handler) => (handler = given) };
    answerCalls(
      ipcMain as unknown as IpcMain,
      async () => success(1),
      () => navigated as never,
      ownPage(undefined),
    );
    expect(await handler({ senderFrame: navigated }, call)).toMatchObject({ error: { code: 'FORBIDDEN_SENDER' } });
  });

  test.each([
    ['no object', 'system.getAbout'],
    ['an unknown key', { ...call, evil: 1 }],
    ['a path for a file', { ...call, file: { name: 'x', path: '/etc/passwd' } }],
    ['bytes that are none', { ...call, file: { name: 'x', bytes: [1, 2] } }],
    ['a method that is no name', { ...call, method: 1 }],
  ])('refuses %s', async (_name, request) => {
    expect(await channel()(mainFrame, request)).toMatchObject({ error: { code: 'VALIDATION_FAILED' } });
  });
});
