/** The loopback host as a folder that runs by itself, and its launchers. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openPromise } from 'yauzl';
import { callOverHttp, rawRequest, signIn } from '../support/host-client';
import { temporaryFolder } from '../support/temporary-folder';

const run = resolve('.config/run.mjs');
const onLinux = process.platform === 'linux';
let output: string;
/** The assembled folder for this machine: in a path with Chinese and spaces. */
let folder: string;

function assemble(to: string, ...args: string[]): string {
  const given = [run, 'package-host', '--output', to, ...args];
  return execFileSync(process.execPath, given, { encoding: 'utf8' }).trimEnd();
}

beforeAll(() => {
  output = join(mkdtempSync(join(tmpdir(), 'yishitai-package-')), '程序 文件夹');
  folder = assemble(output, '--target', `linux-${process.arch}`, '--folder-only');
});
afterAll(() => rmSync(join(output, '..'), { recursive: true, force: true }));

interface Started {
  printed: () => string;
  child: ChildProcess;
  exited: Promise<number | null>;
}

/** Starts the launcher with no environment but what is given, from the root of the disk; waits for `until`. */
async function launched(args: string[], until: RegExp, env: NodeJS.ProcessEnv = {}): Promise<Started> {
  const child = spawn(join(folder, 'yishitai.sh'), args, { cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  await new Promise<void>((found, failed) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      if (until.test(text)) found();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void exited.then((code) => failed(new Error(`ended with ${code}: ${text}`)));
  });
  return { printed: () => text, child, exited };
}

const addressLine = /http:\/\/127\.0\.0\.1:\d+\/start#\S+/;

describe.runIf(onLinux)('on Linux', () => {
  test('starts without PATH and HOME, from another folder, and shows its page', async () => {
    const { printed, child, exited } = await launched(['--no-open', '--data', temporaryFolder()], addressLine, {
      YISHITAI_SETTINGS: temporaryFolder(),
      XDG_RUNTIME_DIR: temporaryFolder(),
    });
    const { port, cookie } = await signIn(addressLine.exec(printed())![0]);
    const page = await rawRequest(port, { path: '/', headers: { host: `127.0.0.1:${port}`, cookie } });
    expect([page.status, page.body.toString().includes('议事台')]).toEqual([200, true]);
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
  });

  test('started a second time, it opens the page of the running one and ends', async () => {
    const runtime = temporaryFolder();
    const seen = join(runtime, 'seen');
    writeFileSync(join(runtime, 'xdg-open'), `#!/bin/sh\necho "$1" >> '${seen}'\n`, { mode: 0o755 });
    const data = temporaryFolder();
    const env = {
      PATH: runtime,
      DISPLAY: ':9',
      XDG_RUNTIME_DIR: runtime,
      YISHITAI_SETTINGS: join(runtime, 'settings'),
    };
    const first = await launched(['--data', data], addressLine, env);
    const address = addressLine.exec(first.printed())![0];
    const second = await launched(['--data', data], /已经在运行/, env);
    expect(await second.exited).toBe(0);
    expect(second.printed()).toContain(address);
    const opened = () => readFileSync(seen, 'utf8').trim().split('\n');
    await expect.poll(opened, { timeout: 5_000 }).toHaveLength(2);
    // Each by a code of its own that is good once, not by the secret, since others can read a browser's arguments.
    expect(new Set([...opened(), address]).size).toBe(3);
    first.child.kill('SIGTERM');
    expect(await first.exited).toBe(0);
    expect(readdirSync(runtime).filter((name) => name.startsWith('yishitai-host-'))).toEqual([]);
    const third = await launched(['--no-open', '--data', data], addressLine, env);
    expect(third.printed()).not.toContain('已经在运行');
  });

  test.each([
    ['loads', false, /^better-sqlite3/],
    ['does not load, as where glibc is too old', true, /^node:sqlite/],
  ])('opens its data where the native module %s', async (_name, damaged, driver) => {
    const addon = join(folder, `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`);
    const whole = readFileSync(addon);
    if (damaged) writeFileSync(addon, 'no module');
    onTestFinished(() => writeFileSync(addon, whole));
    const own = temporaryFolder();
    const args = ['--no-open', '--create', '--data', join(own, '数据')];
    const { printed } = await launched(args, addressLine, {
      YISHITAI_SETTINGS: join(own, 'settings'),
      XDG_RUNTIME_DIR: own,
    });
    const client = await signIn(addressLine.exec(printed())![0]);
    const about = await callOverHttp(client, { method: 'system.getAbout', input: {} });
    expect(about).toMatchObject({ ok: true, value: { database: expect.stringMatching(driver) } });
  });

  test('brings its own Node and a native module that opens a database', () => {
    const program = `
      const Database = require('better-sqlite3');
      console.log(process.version, new Database(':memory:').prepare('SELECT 1 + 1 AS two').get().two);`;
    const said = execFileSync(join(folder, 'node'), ['--eval', program], { cwd: folder, encoding: 'utf8', env: {} });
    expect(said).toBe(`${process.version} 2\n`);
    expect(readdirSync(join(folder, 'node_modules'))).toEqual(['better-sqlite3']);
    expect(readdirSync(join(folder, 'node_modules/better-sqlite3')).sort()).toEqual([
      'LICENSE',
      'lib',
      'package.json',
      'prebuilds',
    ]);
    expect(readdirSync(join(folder, 'node_modules/better-sqlite3/prebuilds'))).toEqual([`linux-${process.arch}.node`]);
  });

  test('holds nothing of Electron, of the sources or of the tests', () => {
    expect(readdirSync(folder).sort()).toEqual(
      [
        'LICENSE.chinese-days.txt',
        'LICENSE.cnchar.txt',
        'LICENSE.node.txt',
        'icon.png',
        'install.sh',
        'node',
        'node_modules',
        'out',
        'package.json',
        'yishitai.desktop',
        'yishitai.sh',
        '使用说明.txt',
      ].sort(),
    );
    expect(readdirSync(join(folder, 'out/main')).sort()).toEqual([
      'chunks',
      'cli.js',
      'host.js',
      'licenses.md',
      'worker.js',
    ]);
    const code = readdirSync(join(folder, 'out/main'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    for (const name of code)
      expect(readFileSync(join(folder, 'out/main', name), 'utf8'), name).not.toMatch(/from ?["']electron["']/);
  });

  test('names those whose data and libraries it brings', () => {
    const notice = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(notice('LICENSE.cnchar.txt')).toMatch(/MIT License[\s\S]*theajack/);
    expect(notice('LICENSE.chinese-days.txt')).toMatch(/chinese-days[\s\S]*MIT License/);
    for (const library of ['zod', 'pinyin-pro', 'docx', 'yauzl'])
      expect(notice('out/main/licenses.md')).toMatch(new RegExp(`^## ${library} - `, 'm'));
    for (const library of ['@vue/runtime-dom', 'element-plus', 'prosemirror-view'])
      expect(notice('out/renderer/licenses.md')).toMatch(new RegExp(`^## ${library} - `, 'm'));
  });

  test('goes into the start menu of one user and out again', () => {
    const home = temporaryFolder();
    const install = (...args: string[]) =>
      execFileSync(join(folder, 'install.sh'), args, {
        cwd: '/',
        encoding: 'utf8',
        env: { PATH: '/usr/bin:/bin', HOME: home },
      });
    const entry = join(home, '.local/share/applications/yishitai.desktop');
    const icon = join(home, '.local/share/icons/hicolor/256x256/apps/yishitai.png');
    expect(install()).toContain('开始菜单');
    expect(readFileSync(entry, 'utf8')).toContain(`\nName=议事台\n`);
    expect(readFileSync(entry, 'utf8')).toContain(`\nExec="${folder}/yishitai.sh" --desktop\n`);
    expect(statSync(icon).size).toBeGreaterThan(1000);
    install('--remove');
    expect(() => statSync(entry)).toThrow();
    expect(() => statSync(icon)).toThrow();
  });

  test('from the start menu a failed start ends with its code and shows why', async () => {
    const tools = temporaryFolder();
    const told = join(tools, 'told');
    writeFileSync(join(tools, 'zenity'), `#!/bin/sh\nprintf '%s' "$*" > '${told}'\n`, { mode: 0o755 });
    const child = spawn(join(folder, 'yishitai.sh'), ['--desktop', '--evil'], { cwd: '/', env: { PATH: tools } });
    expect((await once(child, 'exit'))[0]).toBe(1);
    expect(readFileSync(told, 'utf8')).toMatch(/--title=议事台.*可用的参数/);
  });

  test('is packed as one file with the rights of its programs', () => {
    const to = temporaryFolder();
    const small = join(to, 'node-stand-in');
    writeFileSync(small, '#!/bin/sh\n');
    const file = assemble(to, '--target', 'linux-arm64', '--node', small);
    expect(basename(file)).toMatch(/^yishitai-host-[\d.]+-linux-arm64\.tar\.gz$/);
    const listed = execFileSync('tar', ['-tvzf', file], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    for (const name of ['node', 'yishitai.sh', 'install.sh'])
      expect(listed, name).toMatch(new RegExp(`^-rwxr-xr-x 0/0 .*-linux-arm64/${name}$`, 'm'));
    expect(listed).toMatch(/better-sqlite3\/prebuilds\/linux-arm64\.node$/m);
  });
});

test('for Windows: launchers as Windows reads them, in a .zip with Chinese names', async () => {
  const to = temporaryFolder();
  const node = join(to, 'node.exe');
  writeFileSync(node, 'MZ');
  const file = assemble(to, '--target', 'win-x64', '--node', node);
  const names: string[] = [];
  const archive = await openPromise(file);
  for await (const entry of archive.eachEntry()) names.push(entry.fileName.replace(/^[^/]+\//, ''));
  for (const name of ['node.exe', '议事台.vbs', '议事台（显示窗口）.cmd', '使用说明.txt', 'out/main/host.js'])
    expect(names).toContain(name);
  expect(names.filter((name) => name.endsWith('.node'))).toEqual([
    'node_modules/better-sqlite3/prebuilds/win32-x64.node',
  ]);

  const unpacked = file.replace(/\.zip$/, '');
  const cmd = readFileSync(join(unpacked, '议事台（显示窗口）.cmd'), 'latin1');
  expect(cmd).toMatch(/^[\x00-\x7f]*$/);
  expect(cmd.split('\r\n').join('')).not.toMatch(/[\r\n]/);
  const vbs = readFileSync(join(unpacked, '议事台.vbs'));
  expect([...vbs.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  expect(vbs.toString('utf16le')).toContain('MsgBox "议事台没有启动成功');
  expect(readFileSync(join(unpacked, '使用说明.txt')).subarray(0, 3).toString('hex')).toBe('efbbbf');
});

test('a target without its Node is named in one line, and nothing is made for it', () => {
  const to = temporaryFolder();
  mkdirSync(join(to, 'empty'));
  const said = assemble(join(to, 'empty'), '--target', 'win-x64');
  expect(said).toMatch(/^没有 win-x64 的 Node 程序.*$/);
  expect(readdirSync(join(to, 'empty'))).toEqual([]);
});
