/**
 * The program in real Electron. Runs by itself where Electron's program is there (npm run electron:fetch, or
 * ELECTRON_EXEC_PATH); looks for it without importing the package, which would start a download.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from '@core/contract/page-security';
import { webPreferences } from '@core/electron/settings';

// Scripts of .config are plain JavaScript.
const { electronProgram } = (await import('../../../.config/' + 'project.mjs')) as { electronProgram(): string | null };

const program = electronProgram();
/** Why real Electron cannot be run here, or null. */
const missing =
  program === null
    ? 'Electron’s program is not installed (npm run electron:fetch)'
    : process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
      ? 'there is no display for Electron’s window'
      : process.getuid?.() === 0
        ? 'Electron’s sandbox does not run for root'
        : null;

let electron: ElectronApplication;
let page: Page;
let folder: string;

beforeAll(async () => {
  if (missing !== null) return;
  folder = mkdtempSync(join(tmpdir(), 'yishitai-e2e-'));
  electron = await _electron.launch({
    executablePath: program!,
    args: [resolve('.'), '--data', join(folder, 'data')],
    env: { ...(process.env as Record<string, string>), YISHITAI_SETTINGS: join(folder, 'settings') },
  });
  page = await electron.firstWindow();
});
afterAll(async () => {
  await electron?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const electronTest = (title: string, run: () => Promise<void>): void =>
  test(title, async (context) => {
    if (missing !== null) return context.skip(missing);
    await run();
  });

electronTest('opens one window with the title 议事台 under app://', async () => {
  await page.waitForFunction(() => document.title.includes('议事台'));
  expect(page.url()).toMatch(/^app:\/\/yishitai\/index\.html/);
  expect(electron.windows()).toHaveLength(1);
});

electronTest('the window is locked as it was asked for', async () => {
  const inForce = await electron.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    return (webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences();
  });
  expect(inForce).toMatchObject({ ...webPreferences });
  expect(await electron.evaluate(() => process.argv.includes('--no-sandbox'))).toBe(false);
  expect(
    await page.evaluate(() => ({
      require: typeof (window as any).require,
      process: typeof (window as any).process,
      bridge: Object.keys((window as any).yishitai).sort(),
    })),
  ).toEqual({ require: 'undefined', process: 'undefined', bridge: ['importFile', 'invoke'] });
});

electronTest('every page carries the policy; no new window, no request to the outside', async () => {
  const seen = await page.evaluate(async () => ({
    policy: (await fetch('/index.html')).headers.get('content-security-policy'),
    opened: window.open('https://example.com/'),
    outside: await fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  }));
  expect(seen).toEqual({ policy: contentSecurityPolicy, opened: null, outside: 'refused' });
});

electronTest('calls are answered through the bridge', async () => {
  const about = await page.evaluate(() => (window as any).yishitai.invoke('system.getAbout', {}));
  expect(about).toMatchObject({ ok: true, value: { shell: 'electron' } });
});

electronTest('prints to PDF and quits in order', async () => {
  const pdf = await electron.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]!.webContents.printToPDF({ preferCSSPageSize: true });
    return bytes.subarray(0, 5).toString('latin1');
  });
  expect(pdf).toBe('%PDF-');
  const child = electron.process();
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await electron.evaluate(({ app }) => app.quit());
  expect(await exited).toBe(0);
  expect(readdirSync(folder).sort()).toContain('settings');
});
