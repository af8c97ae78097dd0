/** PDF by the shell's own hidden window, on the stand-in. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerPageRequest } from '@core/electron/app-protocol';
import { electronPdfPrinter } from '@core/electron/pdf';
import { PrintPages } from '@core/electron/print-pages';
import { webPreferences } from '@core/electron/settings';
import { fittedFlow } from '@core/official-document/fitted-flow';
import { writeHtml } from '@core/official-document/html';
import { paginate } from '@core/official-document/paginate/paginate';
import { defaultTypesettingSettings as settings } from '@core/official-document/typesetting-settings';
import { chromiumPath, needed, popplerPath } from '../support/programs';
import { calibrationPaper } from '../support/sample-papers';
import { temporaryFolder } from '../support/temporary-folder';

const load = (specifier: string): Promise<any> => import(/* @vite-ignore */ specifier);
const chromium = chromiumPath();
const pages = paginate(fittedFlow(calibrationPaper(), settings), settings);
const html = writeHtml(pages, settings, { standalone: true, title: '试排' });
const never = new AbortController().signal;
const waiting = new PrintPages();
const printer = electronPdfPrinter(waiting);
let electron: any;

beforeAll(async () => {
  if (chromium !== null) process.env['CHROMIUM'] ??= chromium;
  electron = await load('electron');
  electron.app.markReady();
  electron.protocol.handle('app', (request: Request) => answerPageRequest(request, resolve('out/renderer'), waiting));
});
afterAll(() => electron.app.exit());

test('prints the pages that were computed, in a locked window that is gone afterwards', async (context) => {
  needed(context, chromium, 'Chromium');
  const pdfinfo = needed(context, popplerPath('pdfinfo'), 'poppler');
  const options: unknown[] = [];
  electron.app.on('web-contents-created', (_event: unknown, { window }: any) => options.push(window.options));
  const bytes = await printer.print(html, never);
  const pdf = join(temporaryFolder(), 'x.pdf');
  writeFileSync(pdf, bytes);
  const info = execFileSync(pdfinfo, [pdf], { encoding: 'utf8' });
  expect(Number(/Pages:\s+(\d+)/.exec(info)![1])).toBe(pages.pages.length);
  expect(info).toMatch(/Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts/);
  // As our own window, without a preload script and without scripts at all.
  expect(options).toEqual([{ show: false, webPreferences: { ...webPreferences, javascript: false } }]);
  expect(electron.BrowserWindow.getAllWindows()).toEqual([]);
});

test('a clerk who gives up gets CANCELLED, and the window goes', async (context) => {
  needed(context, chromium, 'Chromium');
  await expect(printer.print(html, AbortSignal.timeout(1))).rejects.toMatchObject({ code: 'CANCELLED' });
  await expect(printer.print(html, AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(electron.BrowserWindow.getAllWindows()).toEqual([]);
});

test('a paper is handed out once, may load nothing, and is forgotten when nobody fetched it', async () => {
  const papers = new PrintPages();
  const ask = (address: string) => answerPageRequest(new Request(address), resolve('out/renderer'), papers);
  const address = papers.put('<p>决议</p>');
  expect(address).toMatch(/^app:\/\/yishitai\/print\/[0-9a-f-]{36}$/);
  const first = await ask(address);
  expect([first.status, await first.text()]).toEqual([200, '<p>决议</p>']);
  expect(first.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
  expect((await ask(address)).status).toBe(404);
  const dropped = papers.put('x');
  papers.drop(dropped);
  expect((await ask(dropped)).status).toBe(404);
});
