/**
 * npm run packaging: packs the program with electron-builder around a stand-in for Electron's own files, without a
 * network, and checks what got in and how the fuses are set. What it cannot check is Electron itself.
 */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildWhenStale } from './build.mjs';
import { run } from './processes.mjs';
import { root, scratch } from './project.mjs';

const standIn = join(scratch, 'electron-stand-in');
const packed = join(scratch, 'packed');
/** Where Electron keeps its fuses in its program: this mark, version 1, their number, then one character each. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** State wanted of each fuse, in the order of their places. '1' on, '0' off. */
const wantedFuses = {
  RunAsNode: '0',
  EnableCookieEncryption: '1',
  EnableNodeOptionsEnvironmentVariable: '0',
  EnableNodeCliInspectArguments: '0',
  EnableEmbeddedAsarIntegrityValidation: '1',
  OnlyLoadAppFromAsar: '1',
  LoadBrowserProcessSpecificV8Snapshot: '0',
  GrantFileProtocolExtraPrivileges: '0',
};

/** Every path in the package, as a pattern; and what must be there. */
const allowed = [
  /^\/package\.json$/,
  /^\/out$/,
  /^\/out\/main(\/(index|worker)\.js)?$/,
  /^\/out\/main\/chunks(\/[\w.-]+\.js)?$/,
  /^\/out\/preload(\/preload\.cjs)?$/,
  /^\/out\/renderer(\/index\.html)?$/,
  /^\/out\/renderer\/assets(\/[\w.-]+\.(js|css|svg|png|woff2))?$/,
];
const required = [
  '/package.json',
  '/out/main/index.js',
  '/out/main/worker.js',
  '/out/preload/preload.cjs',
  '/out/renderer/index.html',
];

async function makeStandIn(asar) {
  rmSync(standIn, { recursive: true, force: true });
  mkdirSync(join(standIn, 'resources'), { recursive: true });
  mkdirSync(join(standIn, 'locales'));
  const program = Buffer.concat([
    readFileSync('/bin/true'),
    Buffer.from(fuseMark + String.fromCharCode(1, 9) + '1'.repeat(9), 'latin1'),
  ]);
  for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    writeFileSync(join(standIn, name), program);
    chmodSync(join(standIn, name), 0o755);
  }
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(standIn, name), '45.4.1\n');
  for (const locale of ['zh-CN', 'en-US', 'fr']) writeFileSync(join(standIn, `locales/${locale}.pak`), 'x');
  const empty = join(scratch, 'empty-app');
  mkdirSync(empty, { recursive: true });
  cpSync(join(root, 'package.json'), join(empty, 'package.json'));
  await asar.createPackage(empty, join(standIn, 'resources/default_app.asar'));
}

function fuseFaults(program) {
  const at = program.lastIndexOf(fuseMark);
  if (at < 0) return ['the fuses are gone'];
  const states = program.toString('latin1', at + fuseMark.length + 2, at + fuseMark.length + 2 + 9);
  return Object.entries(wantedFuses)
    .filter(([, wanted], place) => states[place] !== wanted)
    .map(([name, wanted]) => `fuse ${name} is not ${wanted}`);
}

/** Throws, naming every fault, where the package is not as it should be. */
export async function checkPackaging() {
  if (process.platform !== 'linux') throw new Error('打包检查只在 Linux 上进行。');
  const asar = await importAsar();
  await buildWhenStale();
  await makeStandIn(asar);
  rmSync(packed, { recursive: true, force: true });
  const settings = [
    '--config',
    '.config/electron-builder.yml',
    `-c.electronDist=${standIn}`,
    `-c.directories.output=${packed}`,
  ];
  await run('electron-builder/cli.js', ['--linux', 'dir', '--x64', '--publish', 'never', ...settings]);

  const folder = join(packed, 'linux-unpacked');
  const paths = asar.listPackage(join(folder, 'resources/app.asar'), {}).map((path) => path.replaceAll('\\', '/'));
  const faults = [
    ...paths
      .filter((path) => !allowed.some((pattern) => pattern.test(path)))
      .map((path) => `not to be packed: ${path}`),
    ...required.filter((path) => !paths.includes(path)).map((path) => `missing: ${path}`),
    ...fuseFaults(readFileSync(join(folder, 'yishitai'))),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  process.stdout.write(
    `packaging: ${paths.length} entries, ${Object.keys(wantedFuses).length} fuses as they should be\n`,
  );
}

/** @electron/asar comes with electron-builder. */
function importAsar() {
  const require = createRequire(join(root, 'node_modules/electron-builder/package.json'));
  return import(require.resolve('@electron/asar'));
}
