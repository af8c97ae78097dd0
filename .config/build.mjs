/**
 * Building out/, and knowing when that is needed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectNode, root, scratch } from './project.mjs';

const stamp = 'out/.built';
const lock = join(scratch, 'build.lock');
const sources = ['src-main', 'src-renderer', 'resources', 'electron.vite.config.ts', 'package-lock.json'];

/** Newest modification under `path` in ms since 1970. Folders count too: their time tells of deleted files. */
function newest(path) {
  let stat;
  try {
    stat = statSync(path);
  } catch {
    return 0;
  }
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

/** Whether a source or a build setting is newer than out/. */
export function isStale(checkout = root) {
  const built = newest(join(checkout, stamp));
  return built === 0 || sources.some((name) => newest(join(checkout, name)) > built);
}

/** One build at a time, whoever asks; a lock older than three minutes was left behind. */
async function withLock(work) {
  mkdirSync(scratch, { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - newest(lock) > 180_000) rmSync(lock, { recursive: true, force: true });
      await wait(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** What the build prints goes to stderr: stdout belongs to the tool that asked for it (the command line's JSON). */
function electronViteBuild() {
  return new Promise((resolve, reject) => {
    const began = new Date();
    const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
    const child = spawn(projectNode() ?? process.execPath, [tool, 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) return reject(new Error('构建失败，见上文。'));
      writeFileSync(join(root, stamp), '');
      // The time the build began: what was saved meanwhile counts as newer.
      utimesSync(join(root, stamp), began, began);
      resolve();
    });
  });
}

export const build = () => withLock(electronViteBuild);

/** Builds when out/ is stale; asks again under the lock, since another process may just have built. */
export async function buildWhenStale() {
  if (!isStale()) return;
  await withLock(async () => {
    if (isStale()) await electronViteBuild();
  });
}
