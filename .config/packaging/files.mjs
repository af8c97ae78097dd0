/**
 * What got into a package: the archive, and the native module beside it.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { spawned } from '../processes.mjs';
import { projectNode } from '../project.mjs';
import { importAsar } from './stand-in.mjs';

const native = 'node_modules/better-sqlite3';

/** Every path in the archive, as a pattern; and what must be there. */
const allowed = (target) => [
  /^\/package\.json$/,
  /^\/out$/,
  /^\/out\/main(\/(index|shell|worker)\.js)?$/,
  /^\/out\/main\/chunks(\/[\w.-]+\.js)?$/,
  /^\/out\/(main|preload|renderer)\/licenses\.md$/,
  /^\/out\/preload(\/preload\.cjs)?$/,
  /^\/out\/renderer(\/index\.html)?$/,
  /^\/out\/renderer\/assets(\/[\w.-]+\.(js|css|svg|png|woff2))?$/,
  /^\/node_modules$/,
  new RegExp(`^/${native}(/(LICENSE|package\\.json))?$`),
  new RegExp(`^/${native}/lib(/(methods|methods/[\\w-]+\\.js|(binding|database|index|sqlite-error|util)\\.js))?$`),
  new RegExp(`^/${native}/prebuilds(/${target}\\.node)?$`),
];
const required = (target) => [
  '/package.json',
  '/out/main/index.js',
  '/out/main/shell.js',
  '/out/main/worker.js',
  '/out/preload/preload.cjs',
  '/out/renderer/index.html',
  '/out/main/licenses.md',
  '/out/renderer/licenses.md',
  `/${native}/package.json`,
  `/${native}/lib/index.js`,
  `/${native}/prebuilds/${target}.node`,
];

/** Notices beside the program: whose data it holds. */
const notices = { 'LICENSE.cnchar.txt': 'theajack', 'LICENSE.chinese-days.txt': 'chinese-days' };

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);

/**
 * Faults of the program in `resources` (a folder of the package), one line each, and the number of paths looked at.
 * @param {string} target as better-sqlite3 names it: linux-x64, win32-x64
 */
export async function fileFaults(resources, target) {
  const asar = await importAsar();
  const paths = asar.listPackage(join(resources, 'app.asar'), {}).map((path) => path.replaceAll('\\', '/'));
  const unpackedFolder = join(resources, 'app.asar.unpacked');
  const unpacked = existsSync(unpackedFolder) ? filesUnder(unpackedFolder) : [];
  const faults = [
    ...paths
      .filter((path) => !allowed(target).some((pattern) => pattern.test(path)))
      .map((path) => `not to be packed: ${path}`),
    ...required(target)
      .filter((path) => !paths.includes(path))
      .map((path) => `missing: ${path}`),
    ...unpacked.filter((path) => !path.startsWith(`/${native}/`)).map((path) => `not to be unpacked: ${path}`),
    ...required(target)
      .filter((path) => path.startsWith(`/${native}/`) && !unpacked.includes(path))
      .map((path) => `not unpacked: ${path}`),
  ];
  for (const [name, author] of Object.entries(notices)) {
    const path = join(resources, '..', name);
    if (!existsSync(path)) faults.push(`missing: ${name}`);
    else if (!readFileSync(path, 'utf8').includes(author)) faults.push(`${name} does not name ${author}`);
  }
  const addon = join(unpackedFolder, native, 'prebuilds', `${target}.node`);
  if (existsSync(addon) && statSync(addon).size < 500_000) faults.push(`${addon}: too small for a module`);
  return { faults: faults.map((fault) => `${target}: ${fault}`), count: paths.length };
}

/** Opens a database with the unpacked module; only where it is one of this machine. */
export async function nativeFault(resources) {
  const program = `
    const Database = require(${JSON.stringify(join(resources, 'app.asar.unpacked', native))});
    const { one } = new Database(':memory:').prepare('SELECT 1 AS one').get();
    process.exit(one === 1 ? 0 : 1);`;
  const code = await spawned(projectNode(), ['--eval', program]);
  return code === 0 ? [] : ['the unpacked native module opens no database'];
}
