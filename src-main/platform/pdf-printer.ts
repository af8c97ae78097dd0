import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PdfPrinter } from '../application/ports';
import { CallFailure } from '../contract/errors';
import { installedBrowsers, type InstalledBrowser } from './installed-browser';
import { pdfMessages } from './pdf-printer.messages';

/** The longest a browser may take for one paper, in ms. */
const limitMs = 60_000;
/** The process id follows. Not a hidden name: a browser in a package of its own (snap) may not see hidden folders. */
const folderPrefix = 'printing-';

export interface PdfPrinterOptions {
  /** A folder that nobody else may read, made if absent: paper and browser profile lie there while it prints. */
  temporaryParent: string;
  /** Browsers to try, best first; asked for at every print, since one may have been installed meanwhile. */
  browsers?: (() => Promise<InstalledBrowser[]>) | undefined;
  /** ms; default 60 000. */
  limitMs?: number | undefined;
}

/**
 * PDF by an installed browser of Chromium's family: headless, with a profile of its own that is gone afterwards, no
 * network. Scripts are forbidden by the page's own policy (html.ts). A browser that makes no PDF is passed over for the next one. Fails with CallFailure NOT_FOUND
 * (no browser), TIMED_OUT, CANCELLED, or INTERNAL where none of them made a PDF.
 */
export function createPdfPrinter(options: PdfPrinterOptions): PdfPrinter {
  const browsers = options.browsers ?? installedBrowsers;
  let swept: Promise<void> | null = null;

  async function print(html: string, signal: AbortSignal): Promise<Uint8Array> {
    if (signal.aborted) throw new CallFailure('CANCELLED');
    const candidates = await browsers();
    if (candidates.length === 0)
      throw new CallFailure('NOT_FOUND', { message: pdfMessages.noBrowser, advice: pdfMessages.installBrowser });
    await mkdir(options.temporaryParent, { recursive: true, mode: 0o700 });
    await (swept ??= removeLeftBehind(options.temporaryParent));
    const ends = AbortSignal.timeout(options.limitMs ?? limitMs);
    for (const browser of candidates) {
      const bytes = await printWith(browser.path, html, options.temporaryParent, AbortSignal.any([signal, ends]));
      if (signal.aborted) throw new CallFailure('CANCELLED');
      if (bytes !== null) return bytes;
      if (ends.aborted) throw new CallFailure('TIMED_OUT');
    }
    throw new CallFailure('INTERNAL', { message: pdfMessages.noPages, advice: pdfMessages.useWord });
  }

  return { engine: async () => (await browsers())[0]?.name ?? null, print };
}

/** Null where the browser ended, or was ended, without a PDF. Leaves no file behind. */
async function printWith(
  program: string,
  html: string,
  parent: string,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(parent, `${folderPrefix}${process.pid}-`));
  // The browser makes a socket there, and the path of a socket may have 107 bytes at most: a short folder of its own.
  const short = await mkdtemp(join(tmpdir(), 'yst-'));
  try {
    const page = join(folder, 'paper.html');
    const pdf = join(folder, 'paper.pdf');
    await writeFile(page, html, { mode: 0o600 });
    const child = spawn(program, browserArguments(folder, page, pdf), {
      // A group of its own on POSIX, so that all its processes can be ended.
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: 'ignore',
      cwd: folder,
      env: { ...process.env, TMPDIR: short, TMP: short, TEMP: short },
    });
    await ended(child, signal);
    const bytes = await readFile(pdf).catch(() => null);
    return bytes?.subarray(0, 5).toString('latin1') === '%PDF-' && !signal.aborted ? new Uint8Array(bytes) : null;
  } finally {
    await Promise.all([removeFolder(folder), removeFolder(short)]);
  }
}

function browserArguments(folder: string, page: string, pdf: string): string[] {
  // Chromium refuses to run as root without this; only machines that test run as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    '--headless',
    ...asRoot,
    `--user-data-dir=${join(folder, 'profile')}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--disable-background-networking',
    '--disable-features=OptimizationHints,MediaRouter,Translate,NetworkTimeServiceQuerying',
    '--metrics-recording-only',
    '--no-pings',
    '--password-store=basic',
    '--use-mock-keychain',
    // No name resolves, and what needs none goes to a port where nobody listens.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--proxy-server=http://127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
    '--no-pdf-header-footer',
    // The same in browsers built on Chromium before 112.
    '--print-to-pdf-no-header',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ];
}

/** Waits for the end of the browser; at the signal all its processes are ended. Never fails. */
async function ended(child: ChildProcess, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = (): void => endAll(child);
  child.once('error', () => resolve()).once('exit', () => resolve());
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  await promise;
  signal.removeEventListener('abort', stop);
  // What the browser started may outlive it, and would write into the folder that is about to go.
  endAll(child);
}

function endAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
    else if (child.exitCode === null)
      spawn('taskkill.exe', ['/T', '/F', '/PID', String(child.pid)], { windowsHide: true, stdio: 'ignore' }).once(
        'error',
        () => child.kill(),
      );
  } catch {
    // All of them have ended.
  }
}

const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/** Folders of a run that was killed while it printed: the papers in them must not stay. Other processes may be printing. */
async function removeLeftBehind(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const dead = names.filter((name) => {
    const [, pid] = /^printing-(\d+)-/.exec(name) ?? [];
    return pid !== undefined && Number(pid) !== process.pid && !isAlive(Number(pid));
  });
  await Promise.all(dead.map((name) => removeFolder(join(parent, name))));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
