import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { mediaTypes } from '../contract/http-wire';

/** Where a running host is asked to open its page. */
export const openPath = '/open';

/**
 * Where a host that was started by a launcher notes its address, so that a second double click opens the page of the
 * first instead of starting a second host. The address carries the secret: it stands only where this user alone can
 * read, never in the data folder, which may lie on a disk everybody reads.
 */
export function runningHostNote(
  dataFolder: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string {
  const home = homedir();
  const own =
    platform === 'win32'
      ? join(environment['LOCALAPPDATA'] ?? join(home, 'AppData/Local'), 'yishitai')
      : environment['XDG_RUNTIME_DIR'] || join(environment['XDG_CACHE_HOME'] || join(home, '.cache'), 'yishitai');
  const key = createHash('sha256')
    .update(dataFolder === undefined ? '' : resolve(dataFolder))
    .digest('hex')
    .slice(0, 16);
  return join(own, `yishitai-host-${key}`);
}

/** Writes the note; a host that cannot note its address runs all the same. */
export function noteAddress(path: string, address: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    rmSync(path, { force: true });
    writeFileSync(path, address, { mode: 0o600, flag: 'wx' });
  } catch {
    return;
  }
}

/** Takes the note away, unless another host has written it meanwhile. */
export function forgetAddress(path: string, address: string): void {
  if (notedAddress(path) === address) rmSync(path, { force: true });
}

/** The noted address, or null where there is none or it is none of ours. */
export function notedAddress(path: string): string | null {
  try {
    const address = readFileSync(path, 'utf8');
    return /^http:\/\/127\.0\.0\.1:\d{1,5}\/start#[\w-]{43}$/.test(address) ? address : null;
  } catch {
    return null;
  }
}

/**
 * Asks the host of this address to open its page in the browser (it does so with a code that is good once: the command
 * line of a browser can be read by others). Answers whether a browser was started, or null where no such host runs.
 * Whoever else may have taken over the port learns the secret of a host that is dead.
 */
export function askToOpen(address: string): Promise<boolean | null> {
  const { origin, hash, port } = new URL(address);
  return new Promise((answer) => {
    const asked = request({ host: '127.0.0.1', port, path: openPath, method: 'POST', timeout: 3_000 }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => answer(response.statusCode === 200 ? body.includes('"opened":true') : null));
      response.on('error', () => answer(null));
    });
    asked.setHeader('content-type', mediaTypes.json);
    // What a page of the host itself would send: the guards ask for both.
    asked.setHeader('origin', origin);
    asked.setHeader('sec-fetch-site', 'same-origin');
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => answer(null));
    asked.end(JSON.stringify({ token: hash.slice(1) }));
  });
}
