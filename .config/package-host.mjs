/**
 * npm run package:host: the loopback host as a folder that runs by itself, for PCs where Electron cannot be installed:
 * Node, the built program, the native module, launchers, a note in Chinese. Packed as .tar.gz (Linux) or .zip (Windows).
 *
 * --output DIR  instead of dist/      --target linux-x64|linux-arm64|win-x64  only this one
 * --node FILE   the Node program of that target, where npm did not install it      --folder-only  do not pack
 */
import {
  chmodSync,
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhenStale } from './build.mjs';
import { packFolder } from './pack-folder.mjs';
import { root } from './project.mjs';

const launchers = join(root, 'resources/launchers');
const read = (name) => readFileSync(join(launchers, name), 'utf8');
const withReturns = (text) => text.replace(/\r?\n/g, '\r\n');
const executable = { mode: 0o755 };

/** Launchers by the name they get, as the system wants to read them. */
const launchersOf = {
  linux: () => [
    { name: 'yishitai.sh', bytes: read('yishitai.sh'), ...executable },
    { name: 'install.sh', bytes: read('install.sh'), ...executable },
    { name: 'yishitai.desktop', bytes: read('yishitai.desktop') },
    { name: 'icon.png', bytes: readFileSync(join(root, 'resources/icons/256x256.png')) },
    { name: '使用说明.txt', bytes: read('readme-linux.txt') },
  ],
  win: () => [
    { name: '议事台（显示窗口）.cmd', bytes: withReturns(read('yishitai.cmd')) },
    { name: '议事台.vbs', bytes: Buffer.from(`\ufeff${withReturns(read('yishitai.vbs'))}`, 'utf16le') },
    { name: '使用说明.txt', bytes: `\ufeff${withReturns(read('readme-windows.txt'))}` },
  ],
};

/** Whose data is bundled; the notices of libraries stand in out/main and out/renderer (licenses.md). */
const notices = {
  'LICENSE.cnchar.txt': 'resources/strokes/LICENSE.cnchar.txt',
  'LICENSE.chinese-days.txt': 'resources/holidays/LICENSE.txt',
};

const targets = {
  'linux-x64': { os: 'linux', prebuild: 'linux-x64', node: 'node' },
  'linux-arm64': { os: 'linux', prebuild: 'linux-arm64', node: 'node' },
  'win-x64': { os: 'win', prebuild: 'win32-x64', node: 'node.exe' },
};

/** Assembles every target whose Node can be found; says in one line which cannot. Answers the folders. */
export async function packageHost(args) {
  const { values } = parseArgs({
    args,
    options: {
      output: { type: 'string' },
      target: { type: 'string' },
      node: { type: 'string' },
      'folder-only': { type: 'boolean' },
    },
  });
  if (values.target && !(values.target in targets)) throw new Error(`可用的目标：${Object.keys(targets).join(' ')}`);
  if (values.node && !values.target) throw new Error('--node 要和 --target 一起给出。');
  await buildWhenStale();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const output = resolve(values.output ?? join(root, 'dist'));
  const folders = [];
  for (const target of values.target ? [values.target] : Object.keys(targets)) {
    const node = values.node ?? join(root, `node_modules/node-${target}/bin/${targets[target].node}`);
    if (!existsSync(node)) {
      process.stdout.write(`没有 ${target} 的 Node 程序，不生成这一种（可用 --target ${target} --node 文件 指定）。\n`);
      continue;
    }
    const folder = join(output, `yishitai-host-${version}-${target}`);
    assemble(folder, target, node);
    folders.push(folder);
    process.stdout.write(`${values['folder-only'] ? folder : await packFolder(folder, targets[target].os)}\n`);
  }
  return folders;
}

function assemble(folder, target, node) {
  const { os, prebuild, node: nodeName } = targets[target];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'out/main'), { recursive: true });
  copyFileSync(node, join(folder, nodeName), constants.COPYFILE_FICLONE);
  chmodSync(join(folder, nodeName), 0o755);
  const license = join(dirname(node), '../LICENSE');
  if (existsSync(license)) copyFileSync(license, join(folder, 'LICENSE.node.txt'));
  for (const [name, from] of Object.entries(notices)) copyFileSync(join(root, from), join(folder, name));
  for (const name of filesOf(['host.js', 'cli.js', 'worker.js']))
    cpSync(join(root, 'out/main', name), join(folder, 'out/main', name));
  cpSync(join(root, 'out/main/licenses.md'), join(folder, 'out/main/licenses.md'));
  cpSync(join(root, 'out/renderer'), join(folder, 'out/renderer'), { recursive: true });
  copyNative(join(folder, 'node_modules/better-sqlite3'), prebuild);
  const { name, version, type } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ name, version, type, private: true }, null, 2)}\n`);
  for (const { name, bytes, mode = 0o644 } of launchersOf[os]()) {
    writeFileSync(join(folder, name), bytes);
    chmodSync(join(folder, name), mode);
  }
}

/** These files of out/main and all they import from there: what belongs to the Electron shell alone stays out. */
function filesOf(entries) {
  const found = new Set(entries);
  for (const name of found) {
    const code = readFileSync(join(root, 'out/main', name), 'utf8');
    for (const [, specifier] of code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.\.?\/[^"']+\.js)["']/g))
      found.add(join(dirname(name), specifier));
  }
  return found;
}

/** The module with the one prebuild of the target, without sources. */
function copyNative(to, prebuild) {
  const from = join(root, 'node_modules/better-sqlite3');
  const perTarget = /^(darwin|linux|linuxmusl|win32)-\w+\.js$/;
  mkdirSync(join(to, 'prebuilds'), { recursive: true });
  for (const name of ['package.json', 'LICENSE']) cpSync(join(from, name), join(to, name));
  for (const name of readdirSync(join(from, 'lib')))
    if (!perTarget.test(name)) cpSync(join(from, 'lib', name), join(to, 'lib', name), { recursive: true });
  cpSync(join(from, `prebuilds/${prebuild}.node`), join(to, `prebuilds/${prebuild}.node`));
}
