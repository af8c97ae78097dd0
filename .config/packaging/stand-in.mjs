/**
 * A stand-in for Electron's own files, to pack the program around without a network, and the fuses in its program.
 */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, scratch } from '../project.mjs';

/** Where Electron keeps its fuses in its program: this mark, version 1, their number, then one character each. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseCount = 9;

/** State wanted of each fuse, in the order of their places. '1' on, '0' off. */
export const wantedFuses = {
  RunAsNode: '0',
  EnableCookieEncryption: '1',
  EnableNodeOptionsEnvironmentVariable: '0',
  EnableNodeCliInspectArguments: '0',
  EnableEmbeddedAsarIntegrityValidation: '1',
  OnlyLoadAppFromAsar: '1',
  LoadBrowserProcessSpecificV8Snapshot: '0',
  GrantFileProtocolExtraPrivileges: '0',
};

/** Bytes that stand for fuses as Electron delivers them: all on. */
export const freshFuses = Buffer.from(fuseMark + String.fromCharCode(1, fuseCount) + '1'.repeat(fuseCount), 'latin1');

/** What is wrong with the fuses of a packed program, one line each. */
export function fuseFaults(path) {
  const program = readFileSync(path);
  const at = program.lastIndexOf(fuseMark);
  if (at < 0) return [`${path}: the fuses are gone`];
  const states = program.toString('latin1', at + fuseMark.length + 2, at + fuseMark.length + 2 + fuseCount);
  return Object.entries(wantedFuses)
    .filter(([, wanted], place) => states[place] !== wanted)
    .map(([name, wanted]) => `${path}: fuse ${name} is not ${wanted}`);
}

/** @electron/asar comes with electron-builder. */
export function importAsar() {
  const require = createRequire(join(root, 'node_modules/electron-builder/package.json'));
  return import(require.resolve('@electron/asar'));
}

/**
 * Makes the folder that `electronDist` points to, with `program` in the place of Electron's own, and answers its path.
 * @param {string[]} executables names of the programs in it
 */
export async function makeStandIn(name, program, executables) {
  const folder = join(scratch, `electron-stand-in-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  for (const executable of executables) {
    writeFileSync(join(folder, executable), program);
    chmodSync(join(folder, executable), 0o755);
  }
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(folder, file), '45.4.1\n');
  for (const locale of ['zh-CN', 'en-US', 'fr']) writeFileSync(join(folder, `locales/${locale}.pak`), 'x');
  const empty = join(scratch, 'empty-app');
  mkdirSync(empty, { recursive: true });
  cpSync(join(root, 'package.json'), join(empty, 'package.json'));
  const asar = await importAsar();
  await asar.createPackage(empty, join(folder, 'resources/default_app.asar'));
  return folder;
}

/** The stand-in for Linux: a program of this system with fuses at its end. */
export const linuxStandIn = () =>
  makeStandIn('linux', Buffer.concat([readFileSync('/bin/true'), freshFuses]), [
    'electron',
    'chrome_crashpad_handler',
    'chrome-sandbox',
  ]);
