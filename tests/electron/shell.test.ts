/** The built Electron shell on the stand-in: the real main, preload and page, in the system's Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from '@core/contract/page-security';
import type { Result } from '@core/contract/result';
import type { Bridge } from '@core/contract/transport';
import { runCases, runThroughDispatch } from '../support/contract-runs';
import { chromiumPath } from '../support/programs';
import { temporaryFolder } from '../support/temporary-folder';

const present = chromiumPath() !== null;
const load = (specifier: string): Promise<any> => import(/* @vite-ignore */ specifier);
let electron: any;
let page: Page;
let folder: string;

beforeAll(async () => {
  if (!present) return;
  process.env['CHROMIUM'] ??= chromiumPath()!;
  process.env['YISHITAI_CHECK_OUTPUT'] = '1';
  folder = mkdtempSync(join(tmpdir(), 'yishitai-electron-'));
  process.argv.push('--data', folder);
  electron = await load('electron');
  ({ page } = await electron.launch(new URL(`file://${resolve('out/main/index.js')}`).href));
});
afterAll(async () => {
  await electron?.app.quit();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test.skipIf(!present)('opens the page under app://, with the settings in force', async () => {
  expect(electron.BrowserWindow.getAllWindows()[0].webContents.getURL()).toBe('app://yishitai/index.html');
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
  expect(recorded.menus.at(-1).items.map((item: { label: string }) => item.label)).toEqual(['文件', '编辑', '查看']);
});

test.skipIf(!present)('every answer carries the policy; what is not GET, ours and there is refused', async () => {
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

test.skipIf(!present)('IPC gives the results of dispatch', async () => {
  const expected = await runThroughDispatch(temporaryFolder());
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

test.skipIf(!present)('the page sees nothing of Electron or Node but the bridge', async () => {
  expect(
    await page.evaluate(() => [typeof (window as any).require, Object.keys((window as any).yishitai).sort()]),
  ).toEqual(['undefined', ['importFile', 'invoke']]);
});
