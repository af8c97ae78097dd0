import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startBuiltHost, type BuiltHost, type HostStart } from '../../support/built-host';
import { establishOffice } from '../../support/established-office';
import { chromiumPath } from '../../support/programs';

/** The built host with a real Chromium before it, as a clerk has them. */
export interface Window {
  page: Page;
  context: BrowserContext;
  host: BuiltHost;
  /** Errors of the console, of the page and of the security policy since the last call. */
  faults(): string[];
  close(): Promise<void>;
}

export const chromiumAt = chromiumPath();

const usualSize = { width: 1366, height: 768 };

/** A window over an office that is set up, in 公文排版. */
export async function openWindow(size = usualSize): Promise<Window> {
  const folder = mkdtempSync(join(tmpdir(), 'yishitai-window-'));
  await establishOffice(folder);
  const window = await openWindowOn(folder, size);
  // Until the first room stands, the router does not hear of another address.
  await window.page.getByRole('region', { name: '提醒' }).waitFor();
  await window.page.goto(`${new URL(window.host.address).origin}/#/documents/typeset`);
  await window.page.getByRole('button', { name: '载入示例' }).waitFor();
  return window;
}

/** A window over a data folder as it is: there or not, set up or not. The folder is removed with the window. */
export async function openWindowOn(
  folder: string,
  size = usualSize,
  args: string[] = [],
  start: HostStart = {},
): Promise<Window> {
  const host = await startBuiltHost(folder, args, { ...start, keep: true, create: false });
  const browser: Browser = await chromium.launch({ executablePath: chromiumAt as string });
  const context = await browser.newContext({
    viewport: size,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(10_000);
  const faults: string[] = [];
  context.on('page', (page) => watch(page, faults));
  const page = await context.newPage();
  await page.goto(host.address);
  await page.waitForURL((url) => url.pathname === '/');
  return {
    page,
    context,
    host,
    faults: () => faults.splice(0),
    close: async () => {
      await browser.close();
      host.process.kill('SIGKILL');
      await host.exited;
      for (const path of [folder, `${folder}-settings`]) rmSync(path, { recursive: true, force: true });
    },
  };
}

function watch(page: Page, faults: string[]): void {
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' || message.text().startsWith('policy:')) faults.push(`${message.text()} ${url}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== '127.0.0.1' && !['data:', 'blob:'].includes(protocol)) faults.push(`request: ${request.url()}`);
  });
  void page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.warn(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
}

/** Ctrl+V with these contents of the clipboard. */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    ([plain, rich]) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain as string);
      if (rich) data.setData('text/html', rich);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    [text, html],
  );
}

/** Words of a row of the outline, badge first. */
export async function outlineTexts(page: Page): Promise<string[]> {
  await page.getByRole('tab', { name: '结构' }).click();
  const rows = await page.getByRole('listbox', { name: '结构' }).getByRole('option').allInnerTexts();
  return rows.map((row) => row.replace(/\s+/g, ' ').trim());
}

/** Waits until the pages show a text. */
export async function pagesShow(page: Page, words: string): Promise<void> {
  await page.locator('.gw-line', { hasText: words }).first().waitFor({ timeout: 15_000 });
}
