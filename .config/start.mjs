/**
 * npm start, npm run dev and the command line.
 */
import { join } from 'node:path';
import { buildWhenStale } from './build.mjs';
import { electronProgram, projectNode, root } from './project.mjs';
import { run, spawned } from './processes.mjs';

/** Where the person stands: npm goes to the root of the checkout, so paths that were given are relative to this. */
const givenFrom = process.env.INIT_CWD ?? process.cwd();
const built = (name) => join(root, 'out/main', name);

/** Electron where its binary is present, else the loopback host with the browser. */
export async function start(args) {
  await buildWhenStale();
  const electron = electronProgram();
  if (electron) process.exit(await spawned(electron, [root, ...args], {}, givenFrom));
  process.stdout.write('未找到 Electron 程序，改为在本机浏览器中打开。\n');
  process.exit(await spawned(projectNode(), [built('host.js'), ...args], {}, givenFrom));
}

/** Development with hot reload needs Electron (or ELECTRON_EXEC_PATH); without it the built host has to do. */
export async function develop(args) {
  if (electronProgram()) return run('electron-vite/bin/electron-vite.js', ['dev', ...args]);
  return start(args);
}

export async function cli(args) {
  await buildWhenStale();
  process.exit(await spawned(projectNode(), [built('cli.js'), ...args], {}, givenFrom));
}
