/**
 * Where the project's own programs lie. Read by every script of .config/, under any Node from 20.19 on.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Scratch files of the tools: inside node_modules, so that the top level stays clean. */
export const scratch = join(root, 'node_modules/.tmp');

/**
 * The Node 24 that the optional packages node-<os>-<cpu> carry. npm 10 does not link their bin, so it is looked up here.
 * @returns {string | null} its path, or null where the package for this machine was not installed
 */
export function projectNode() {
  const os = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, `node_modules/node-${os}-${process.arch}/bin/${program}`);
  return existsSync(path) ? path : null;
}

/**
 * Electron's program, found without importing the package: importing it where the binary is missing starts a download.
 * @returns {string | null}
 */
export function electronProgram() {
  const given = process.env.ELECTRON_EXEC_PATH;
  if (given) return existsSync(given) ? given : null;
  const name =
    { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron';
  const path = join(root, 'node_modules/electron/dist', name);
  return existsSync(path) ? path : null;
}
