/** PDF by a real browser: the pages that were computed, nothing left behind, nobody asked. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { expect, test, vi, type TestContext } from 'vitest';
import { fittedFlow } from '@core/official-document/fitted-flow';
import { writeHtml } from '@core/official-document/html';
import { paginate } from '@core/official-document/paginate/paginate';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { createPdfPrinter } from '@core/platform/pdf-printer';
import { chromiumPath, needed, popplerPath } from '../support/programs';
import { calibrationPaper } from '../support/sample-papers';
import { temporaryFolder } from '../support/temporary-folder';
import { foreignAddresses, tracer, tracing } from '../support/traced';

const settings = defaultTypesettingSettings;
const pages = paginate(fittedFlow(calibrationPaper(), settings), settings);
const html = writeHtml(pages, settings, { standalone: true, title: '试排' });
const never = new AbortController().signal;

const one = (path: string) => async () => [{ name: 'Chromium', path }];

/** A program that behaves as `script` says in a browser's place. */
function standIn(script: string): string {
  const path = join(temporaryFolder(), 'browser');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

function tools(context: TestContext) {
  return {
    chromium: needed(context, chromiumPath(), 'Chromium'),
    pdfinfo: needed(context, popplerPath('pdfinfo'), 'poppler'),
    pdftotext: needed(context, popplerPath('pdftotext'), 'poppler'),
  };
}

test('prints the pages that were computed, on A4, and leaves no file', async (context) => {
  const { chromium, pdfinfo, pdftotext } = tools(context);
  // As deep as data folders really lie.
  const folder = join(temporaryFolder(), '云岭市人大常委会办公室', '议事台 数据文件夹', '二〇二六年度');
  mkdirSync(folder, { recursive: true });
  const printer = createPdfPrinter({ temporaryParent: folder, browsers: one(chromium) });
  expect(await printer.engine()).toBe('Chromium');
  const temporary = temporaryFolder();
  vi.stubEnv('TMPDIR', temporary);
  const bytes = await printer.print(html, never);
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(temporary)).toEqual([]);
  vi.unstubAllEnvs();

  const pdf = join(temporaryFolder(), 'x.pdf');
  writeFileSync(pdf, bytes);
  const info = execFileSync(pdfinfo, [pdf], { encoding: 'utf8' });
  expect(pages.pages.length).toBeGreaterThan(3);
  expect(Number(/Pages:\s+(\d+)/.exec(info)![1])).toBe(pages.pages.length);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info)!;
  expect(Math.abs((Number(width) / 72) * 25.4 - 210)).toBeLessThan(0.5);
  expect(Math.abs((Number(height) / 72) * 25.4 - 297)).toBeLessThan(0.5);
  const text = execFileSync(pdftotext, ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  // The browser adds no date, title or address of its own.
  expect(text.join('')).not.toMatch(/paper\.html|试排|file:/);
  expect(text[0]!.replace(/\s/g, '')).toContain('各级人民代表大会及其常务委员会');
});

test('asks nobody on the network', async (context) => {
  const { chromium } = tools(context);
  const found = tracer();
  if ('missing' in found) return context.skip(found.missing);
  const folder = temporaryFolder();
  const log = join(folder, 'trace');
  // A page that would fetch pictures, faces and scripts if it could.
  const greedy = html
    .replace(/<meta http-equiv[^>]*>/, '')
    .replace(
      '</body>',
      `<img src="http://192.0.2.1/x.png"><img src="https://example.com/x.png"><script>fetch('http://192.0.2.1/')</script></body>`,
    );
  await printInProcess(folder, greedy, chromium, [found.path, ...tracing(log)]);
  expect(readFileSync(join(folder, 'out.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(log, 'utf8').length).toBeGreaterThan(0);
  expect(foreignAddresses(log).filter((line) => !isReachabilityProbe(line))).toEqual([]);
});

/**
 * Chromium asks the kernel whether there is a route for IPv6 by “connecting” a datagram socket, which sends nothing; no
 * switch turns that off. Whatever would send (sendto, sendmsg) to that address is still found.
 */
const isReachabilityProbe = (line: string): boolean =>
  /connect\(\d+, \{sa_family=AF_INET6, sin6_port=htons\(443\).*"2001:4860:4860::8888"/.test(line);

/** Prints in a process of its own, so that it can be traced; the PDF lies in `folder` as out.pdf. */
async function printInProcess(folder: string, page: string, browser: string, under: string[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'src-main/platform/pdf-printer.ts', outDir: join(folder, 'bundle'), target: 'node24' },
  });
  writeFileSync(join(folder, 'page.html'), page);
  const program = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { createPdfPrinter } from ${JSON.stringify(join(folder, 'bundle/pdf-printer.js'))};
    const printer = createPdfPrinter({ temporaryParent: ${JSON.stringify(folder)} });
    const page = readFileSync(${JSON.stringify(join(folder, 'page.html'))}, 'utf8');
    writeFileSync(${JSON.stringify(join(folder, 'out.pdf'))}, await printer.print(page, new AbortController().signal));`;
  const [strace, ...args] = under;
  const child = spawn(strace!, [...args, process.execPath, '--input-type=module', '--eval', program], {
    stdio: 'inherit',
    env: { ...process.env, YISHITAI_BROWSER: browser },
  });
  expect((await once(child, 'exit'))[0]).toBe(0);
}

test('a browser that hangs is ended with all its processes, and what it wrote is gone', async () => {
  const folder = temporaryFolder();
  const alive = join(temporaryFolder(), 'alive');
  const hanging = standIn(`(while :; do date > '${alive}'; sleep 0.05; done) &\nsleep 60`);
  const printer = createPdfPrinter({ temporaryParent: folder, browsers: one(hanging), limitMs: 700 });
  await expect(printer.print(html, never)).rejects.toMatchObject({ code: 'TIMED_OUT' });
  expect(readdirSync(folder)).toEqual([]);
  expect(existsSync(alive)).toBe(true);
  const last = readFileSync(alive);
  await wait(300);
  writeFileSync(alive, last);
  await wait(300);
  expect(readFileSync(alive)).toEqual(last);
});

test('a clerk who gives up ends the browser', async () => {
  const folder = temporaryFolder();
  const printer = createPdfPrinter({ temporaryParent: folder, browsers: one(standIn('sleep 60')) });
  const began = performance.now();
  await expect(printer.print(html, AbortSignal.timeout(200))).rejects.toMatchObject({ code: 'CANCELLED' });
  await expect(printer.print(html, AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(readdirSync(folder)).toEqual([]);
});

test('a browser that makes no PDF is passed over; where none makes one that is said', async () => {
  const folder = temporaryFolder();
  const silent = { name: 'A', path: standIn('exit 1') };
  const missing = { name: 'B', path: '/nowhere/browser' };
  const good = {
    name: 'C',
    path: standIn('for a; do case $a in --print-to-pdf=*) echo %PDF-1.7 > "${a#*=}";; esac; done'),
  };
  const printer = (...list: { name: string; path: string }[]) =>
    createPdfPrinter({ temporaryParent: folder, browsers: async () => list });
  expect(new TextDecoder().decode(await printer(silent, missing, good).print(html, never))).toBe('%PDF-1.7\n');
  await expect(printer(silent, missing).print(html, never)).rejects.toMatchObject({
    code: 'INTERNAL',
    detail: { message: expect.stringContaining('PDF') },
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('without a browser there is no engine, and the clerk is told what to install', async () => {
  const printer = createPdfPrinter({ temporaryParent: temporaryFolder(), browsers: async () => [] });
  expect(await printer.engine()).toBeNull();
  await expect(printer.print(html, never)).rejects.toMatchObject({
    code: 'NOT_FOUND',
    detail: { advice: expect.stringContaining('Microsoft Edge') },
  });
});

test('what a killed run left behind goes before the next print; what a living one is printing stays', async () => {
  const folder = temporaryFolder();
  const killed = spawn('true');
  await once(killed, 'exit');
  for (const pid of [killed.pid, process.ppid]) {
    mkdirSync(join(folder, `printing-${pid}-x`));
    writeFileSync(join(folder, `printing-${pid}-x/paper.html`), '任免名单');
  }
  writeFileSync(join(folder, 'yishitai.db'), '');
  const printer = createPdfPrinter({ temporaryParent: folder, browsers: one(standIn('exit 1')) });
  await expect(printer.print(html, never)).rejects.toMatchObject({ code: 'INTERNAL' });
  expect(readdirSync(folder).sort()).toEqual([`printing-${process.ppid}-x`, 'yishitai.db'].sort());
});
