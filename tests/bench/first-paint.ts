import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { startHostProcess } from './host-process';
import { chromiumPath } from '../support/programs';
import { measured, verdict, type Verdict } from './measure';

const rounds = 11;
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * First contentful paint of the program in a fresh browser context, against a page with nothing but Vue and one line.
 * The program brings its whole component library from disk; five times an empty page is still a third of a second.
 */
export async function benchFirstPaint(): Promise<Verdict[]> {
  const executablePath = chromiumPath();
  if (executablePath === null) {
    console.log('first paint left out: no Chromium here');
    return [];
  }
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.tmp/first-paint-'));
  const data = mkdtempSync(join(tmpdir(), 'yishitai-bench-'));
  const host = await startHostProcess(data);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  const empty = await serveEmptyPage(folder);
  try {
    const times: number[][] = [[], []];
    const addresses = [host.address, `http://127.0.0.1:${(empty.address() as AddressInfo).port}/`];
    for (let round = -2; round < rounds; round++)
      for (const [index, address] of addresses.entries()) {
        const paint = await firstPaint(browser, address, index === 0);
        if (round >= 0) times[index]?.push(paint);
      }
    const [program, emptyPage] = times as [number[], number[]];
    const measures = [measured('the program', program), measured('an empty Vue page', emptyPage)] as const;
    return [verdict('first painted page of the program to an empty Vue page', measures, 5)];
  } finally {
    empty.close();
    await browser.close();
    host.stop();
    for (const path of [folder, data]) rmSync(path, { recursive: true, force: true });
  }
}

/** Milliseconds from the page's own navigation to its first contentful paint. */
async function firstPaint(browser: Browser, address: string, signsIn: boolean): Promise<number> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(address);
  // The exchange of the token is a step of its own; what is measured is the page as it opens every time after.
  if (signsIn) {
    await page.waitForURL((url) => url.pathname === '/');
    await page.reload();
  }
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const entry = performance.getEntriesByName('first-contentful-paint')[0];
          if (entry) resolve(entry.startTime);
          else setTimeout(look, 10);
        };
        look();
      }),
  );
  await context.close();
  return paint;
}

async function serveEmptyPage(folder: string): Promise<Server> {
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><div id="app"></div><script type="module" src="./main.js"></script>',
  );
  writeFileSync(
    join(folder, 'main.js'),
    "import { createApp, h } from 'vue'; createApp({ render: () => h('p', '议事台') }).mount('#app');",
  );
  const outDir = join(folder, 'out');
  await build({ configFile: false, root: folder, logLevel: 'error', build: { outDir } });
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '/');
    try {
      const content = readFileSync(join(outDir, path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
