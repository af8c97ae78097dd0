/** The built Electron shell on the stand-in: the real main, preload and page, in the system's Chromium. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from '@core/contract/page-security';
import type { Result } from '@core/contract/result';
import type { Bridge } from '@core/contract/transport';
import { webPreferences } from '@core/electron/settings';
import { runCases, runThroughDispatch } from '../support/contract-runs';
import { chromiumPath, needed } from '../support/programs';
import { temporaryFolder } from '../support/temporary-folder';

const chromium = chromiumPath();
/** A test of the shell; skipped, with the reason, where there is no Chromium. */
const shellTest = (title: string, run: () => Promise<void>): void =>
  test(title, async (context) => {
    needed(context, chromium, 'Chromium');
    await run();
  });
const load = (specifier: string): Promise<any> => import(/* @vite-ignore */ specifier);
let electron: any;
let page: Page;
let folder: string;

beforeAll(async () => {
  if (chromium === null) return;
  process.env['CHROMIUM'] ??= chromium;
  process.env['YISHITAI_CHECK_OUTPUT'] = '1';
  folder = mkdtempSync(join(tmpdir(), 'yishitai-electron-'));
  process.env['YISHITAI_SETTINGS'] = join(folder, 'settings');
  process.argv.push('--data', join(folder, 'data'));
  electron = await load('electron');
  ({ page } = await electron.launch(new URL(`file://${resolve('out/main/index.js')}`).href));
});
afterAll(async () => {
  await electron?.app.quit();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

shellTest('opens the page under app://, with the settings in force', async () => {
  const [window, ...others] = electron.BrowserWindow.getAllWindows();
  expect(others).toEqual([]);
  expect(window.webContents.getURL()).toMatch(/^app:\/\/yishitai\/index\.html(#|$)/);
  expect(window.options.webPreferences).toEqual({ ...webPreferences, preload: resolve('out/preload/preload.cjs') });
  expect([...electron.ipcMain.handlers.keys()]).toEqual(['yishitai:call']);
  expect(await page.title()).toContain('议事台');
  const { recorded } = electron;
  expect(recorded.sandboxed).toBe(true);
  expect(recorded.schemes).toHaveLength(1);
  expect(recorded.switches).toEqual(['disable-background-networking']);
  expect(Object.keys(recorded.session).sort()).toEqual([
    'beforeRequest',
    'devicePermission',
    'displayMedia',
    'permissionCheck',
    'permissionRequest',
  ]);
  expect(recorded.menus.at(-1).items.map((item: { label: string }) => item.label)).toEqual([
    '文件',
    '编辑',
    '查看',
    '帮助',
  ]);
});

shellTest('what has to be settled before the program is ready was settled before', async () => {
  expect(electron.recorded.beforeReady).toEqual([
    'enableSandbox',
    'appendSwitch',
    'registerSchemesAsPrivileged',
    'setApplicationMenu(null)',
    'setPath(userData)',
    'requestSingleInstanceLock',
  ]);
  expect(electron.app.getPath('userData')).toBe(join(folder, 'settings/window'));
});

shellTest('关于 in the menu shows that room; the page is not loaded again', async () => {
  await page.evaluate(() => ((window as any).stillHere = true));
  const help = electron.recorded.menus.at(-1).items.at(-1).submenu;
  help.find((item: { label: string }) => item.label === '关于议事台').click();
  await page.waitForFunction(() => location.hash === '#/about');
  expect(await page.evaluate(() => (window as any).stillHere)).toBe(true);
});

shellTest('every answer carries the policy; what is not GET, ours and there is refused', async () => {
  const answers = await page.evaluate(async () => {
    const ask = async (path: string, method = 'GET') => {
      const answer = await fetch(path, { method });
      return [answer.status, answer.headers.get('content-security-policy')];
    };
    return [
      await ask('/index.html'),
      await ask('/index.html', 'POST'),
      await ask('/nothing.js'),
      await ask('/%2e%2e/main/index.js'),
    ];
  });
  expect(answers).toEqual([200, 405, 404, 404].map((status) => [status, contentSecurityPolicy]));
});

shellTest('IPC gives the results of dispatch', async () => {
  const expected = await runThroughDispatch(temporaryFolder());
  const made = await page.evaluate(
    (folder) => (window as any).yishitai.invoke('system.openFolder', { folder, create: true }),
    join(folder, 'data'),
  );
  expect(made).toMatchObject({ ok: true, value: { stage: 'set-up' } });
  const results = await runCases(({ method, input, file }) =>
    page
      .evaluate(
        async ([method, input, file]) => {
          const bridge = (window as unknown as { yishitai: Bridge }).yishitai;
          // Playwright carries bytes as an array and back, IPC as they are.
          const result = file
            ? await bridge.importFile(method, new Uint8Array(file.bytes), file.name, input)
            : await bridge.invoke(method, input);
          return JSON.stringify(result, (_key, value: unknown) =>
            value instanceof Uint8Array ? { bytes: Array.from(value) } : value,
          );
        },
        [method, input, file && { name: file.name, bytes: Array.from(file.bytes) }] as const,
      )
      .then((json) => JSON.parse(json, revived) as Result<unknown>),
  );
  expect(results).toEqual(expected);
});

const revived = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'bytes' in value && Array.isArray(value.bytes)
    ? Object.keys(value).length === 1
      ? new Uint8Array(value.bytes)
      : value
    : value;

shellTest('the page sees nothing of Electron or Node but the bridge', async () => {
  expect(
    await page.evaluate(() => [typeof (window as any).require, Object.keys((window as any).yishitai).sort()]),
  ).toEqual(['undefined', ['importFile', 'invoke']]);
});

shellTest('the handlers of the built shell refuse what they should', async () => {
  const { permissionRequest, permissionCheck, devicePermission, displayMedia, beforeRequest } =
    electron.recorded.session;
  const answers: unknown[] = [];
  permissionRequest({}, 'media', (granted: boolean) => answers.push(granted));
  beforeRequest({ url: 'https://example.com/' }, (answer: unknown) => answers.push(answer));
  expect(answers).toEqual([false, { cancel: true }]);
  expect([permissionCheck({}, 'geolocation'), devicePermission(), displayMedia]).toEqual([false, false, null]);
  const { webContents } = electron.BrowserWindow.getAllWindows()[0];
  expect(webContents.openHandler({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
  for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']) {
    let prevented = false;
    webContents.emit(name, { url: 'https://example.com/', preventDefault: () => (prevented = true) });
    expect(prevented, name).toBe(true);
  }
});

shellTest('the page loads again without breaking its policy', async () => {
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) broken.push(message.text());
  });
  await page.reload({ waitUntil: 'networkidle' });
  expect(broken).toEqual([]);
});

test('the built shell opens no address outside, prints nothing in silence, and answers nothing synchronously', () => {
  const code = ['index.js', 'shell.js'].map((name) => readFileSync(join('out/main', name), 'utf8')).join('\n');
  expect(code).toContain('showItemInFolder');
  for (const forbidden of ['openExternal', 'openPath', 'silent', 'sendSync', 'returnValue', 'file://', 'loadFile'])
    expect(code, forbidden).not.toContain(forbidden);
});

test('the built preload script imports nothing but electron', () => {
  const code = readFileSync('out/preload/preload.cjs', 'utf8');
  expect([...code.matchAll(/\brequire\(([^)]*)\)/g)].map((match) => match[1])).toEqual([
    expect.stringMatching(/^["']electron["']$/),
  ]);
  // What a sandboxed preload script of Electron 45 no longer has.
  expect(code.replace(/\/\*[^]*?\*\//g, '')).not.toMatch(/\b(Buffer|setImmediate|EventEmitter)\b|\bprocess\./);
});
