import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

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
      : environment['XDG_RUNTIME_DIR'] || join(home, '.cache');
  const key = createHash('sha256')
    .update(dataFolder === undefined ? '' : resolve(dataFolder))
    .digest('hex')
    .slice(0, 16);
  return join(own, `yishitai-host-${key}`);
}

/** Writes the note; a host that cannot note its address runs all the same. */
export function noteAddress(path: string, address: string): void {
  try {
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
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

function notedAddress(path: string): string | null {
  try {
    const address = readFileSync(path, 'utf8');
    return /^http:\/\/127\.0\.0\.1:\d{1,5}\/start#[\w-]{43}$/.test(address) ? address : null;
  } catch {
    return null;
  }
}

/**
 * The address of a host that is really running, or null. Asked without the secret, which stands behind #: a stranger
 * who has taken over the port of a dead host learns nothing.
 */
export async function runningHost(path: string): Promise<string | null> {
  const address = notedAddress(path);
  if (address === null) return null;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000), redirect: 'error' });
    const page = await answer.text();
    return answer.ok && page.includes('src="/start.js"') ? address : null;
  } catch {
    return null;
  }
}
