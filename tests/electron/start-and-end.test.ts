/** The built Electron shell from its start to its end, each time as a process of its own on the stand-in. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumPath, needed } from '../support/programs';
import { temporaryFolder } from '../support/temporary-folder';

/** The built program in a folder of its own, which may be damaged. */
function installation(): string {
  const folder = temporaryFolder();
  cpSync(resolve('out'), join(folder, 'out'), { recursive: true });
  cpSync(resolve('package.json'), join(folder, 'package.json'));
  return folder;
}

/** Starts Electron's stand-in on it with `before` run first and `script` after the window is open; answers code and what was printed. */
async function run(folder: string, script = '', before = '') {
  const own = temporaryFolder();
  const program = join(own, 'program.mjs');
  const entry = JSON.stringify(join(folder, 'out/main/index.js'));
  writeFileSync(
    program,
    `import electron, { app, launch, recorded } from 'electron';
     const { BrowserWindow, protocol } = electron;
     ${before}
     app.once('quit', (_event, code) => process.exit(code));
     const window = await launch(${entry});
     const say = (value) => console.log(JSON.stringify(value));
     ${script}`,
  );
  const register = resolve('tests/support/fake-electron/register.mjs');
  const child = spawn(process.execPath, ['--import', register, program, '--data', join(own, 'data')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CHROMIUM: chromiumPath() ?? '', YISHITAI_SETTINGS: join(own, 'settings') },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  const log = join(own, 'settings/log/yishitai.log');
  return { code, printed, log: existsSync(log) ? readFileSync(log, 'utf8') : '' };
}

test('a program without its page does not start, and says to install it again', async () => {
  const folder = installation();
  rmSync(join(folder, 'out/renderer/index.html'));
  const { code, printed } = await run(folder);
  expect(printed).toMatch(/议事台无法启动\n.*缺少页面文件.*重新安装/);
  expect(code).toBe(2);
});

test('a program with a part missing says so instead of ending without a word', async () => {
  const folder = installation();
  rmSync(join(folder, 'out/main/shell.js'));
  const { code, printed } = await run(folder);
  expect(printed).toMatch(/议事台无法启动\n.*程序文件缺失或损坏.*重新安装/);
  expect(code).toBe(2);
});

test('a page that cannot be loaded is told, with the place of the log, which has the reason', async () => {
  // As where something has taken the page's own scheme already.
  const { code, printed, log } = await run(
    installation(),
    '',
    `protocol.handle = () => { throw new Error('taken'); };`,
  );
  expect(printed).toMatch(/议事台无法启动\ntaken\n[^]*再启动一次[^]*日志文件：\/.*yishitai\.log/);
  expect(code).toBe(2);
  expect(log).toContain('start-failed');
});

/** The page stands in its first room (going there while the window closes would lose the question), and holds back. */
const holdBack = `
  await window.page.waitForLoadState('networkidle');
  for (let hash = null; hash !== window.page.url(); await new Promise((go) => setTimeout(go, 400))) hash = window.page.url();
  await window.page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
  await window.page.mouse.click(5, 5);`;

test('unsaved text keeps the program open until the clerk lets it go', async (context) => {
  needed(context, chromiumPath(), 'Chromium');
  const { code, printed } = await run(
    installation(),
    `${holdBack}
     recorded.answers.push(0);
     await app.quit();
     say(['stayed', BrowserWindow.getAllWindows().length, recorded.exitCode]);
     recorded.answers.push(1);
     say(recorded.dialogs.map(({ kind, options }) => [kind, options.buttons]));
     void app.quit();`,
  );
  const lines = printed.trim().split('\n');
  expect(lines).toEqual(['["stayed",1,null]', '[["message-sync",["留下","离开"]]]']);
  expect(code).toBe(0);
});

test('closing the window ends the program, after the core has let go', async (context) => {
  needed(context, chromiumPath(), 'Chromium');
  const { code, printed, log } = await run(installation(), 'void window.close();');
  expect(printed).toBe('');
  expect(code).toBe(0);
  expect(log).toContain('electron-started');
});

test('a second start brings the first window to the front and ends', async () => {
  const own = temporaryFolder();
  const program = join(own, 'second.mjs');
  writeFileSync(
    program,
    `import { app } from 'electron';
     app.once('quit', (_event, code) => process.exit(code));
     await import(${JSON.stringify(resolve('out/main/index.js'))});`,
  );
  const register = resolve('tests/support/fake-electron/register.mjs');
  const child = spawn(process.execPath, ['--import', register, program], {
    stdio: 'inherit',
    env: { ...process.env, FAKE_ELECTRON_SECOND: '1', YISHITAI_SETTINGS: join(own, 'settings') },
  });
  expect((await once(child, 'exit'))[0]).toBe(0);
  expect(readdirSync(own)).toEqual(['second.mjs']);
});
