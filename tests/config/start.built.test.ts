/** npm start, with Electron's program and without. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { signIn } from '../support/host-client';
import { chromiumPath, needed } from '../support/programs';
import { collected } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

const run = resolve('.config/run.mjs');
/** A path that is given and leads nowhere: no Electron, whatever node_modules holds. */
const withoutElectron = (from: string) => ({
  ...process.env,
  INIT_CWD: from,
  ELECTRON_EXEC_PATH: '/nowhere/electron',
  YISHITAI_SETTINGS: join(from, 'settings'),
  DISPLAY: '',
  WAYLAND_DISPLAY: '',
});

/** Starts, waits until nothing more is to be printed, stops as Ctrl+C does; answers the lines. */
async function started(from: string, args: string[], lines: number): Promise<string[]> {
  const child = spawn(process.execPath, [run, 'start', ...args], {
    cwd: from,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: withoutElectron(from),
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  while (printed.split('\n').length <= lines) await once(child.stdout, 'data');
  const address = /http:\S+/.exec(printed)![0];
  await signIn(address);
  child.kill('SIGINT');
  expect((await once(child, 'exit'))[0]).toBe(0);
  return printed.trimEnd().split('\n');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

test('without Electron: one line says so, then the host and its address', async () => {
  const from = temporaryFolder();
  const port = await freePort();
  const lines = await started(from, ['--no-open', '--create', '--data', 'data', '--port', String(port)], 3);
  expect(lines).toEqual([
    '未找到 Electron 程序，改为在本机浏览器中打开。',
    expect.stringMatching(new RegExp(`^议事台已启动：http://127\\.0\\.0\\.1:${port}/start#[\\w-]{43}$`)),
    expect.stringContaining('Ctrl+C'),
  ]);
  expect(existsSync(join(from, 'data/log/yishitai.log'))).toBe(true);
});

test('without a display no browser is opened, and that is said', async () => {
  const lines = await started(temporaryFolder(), ['--data', 'data'], 4);
  expect(lines[3]).toContain('没有自动打开浏览器');
});

test('with Electron: its window', async (context) => {
  const CHROMIUM = needed(context, chromiumPath(), 'Chromium');
  const from = temporaryFolder();
  const env = {
    ...process.env,
    CHROMIUM,
    INIT_CWD: from,
    ELECTRON_EXEC_PATH: resolve('tests/support/fake-electron/electron.sh'),
    YISHITAI_SETTINGS: join(from, 'settings'),
    FAKE_ELECTRON_ONCE: '1',
  };
  const { code, stdout } = await collected(process.execPath, [run, 'start', '--data', 'data'], { from, env });
  expect(stdout).toMatch(/^window app:\/\/yishitai\/index\.html\S* .*议事台.*\n$/);
  expect(code).toBe(0);
  expect(existsSync(join(from, 'settings/log/yishitai.log'))).toBe(true);
});

test('an unknown tool is refused', async () => {
  const { code, stdout, stderr } = await collected(process.execPath, [run, 'fly'], { from: temporaryFolder() });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('fly');
});
