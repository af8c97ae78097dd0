/** The built Electron shell from its start to its end, each time as a process of its own on the stand-in. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumPath, needed } from '../support/programs';
import { installation, runShell as run } from '../support/shell-process';
import { temporaryFolder } from '../support/temporary-folder';

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

test('unsaved text keeps the program open, however often it is asked to end, until the clerk lets it go', async (context) => {
  needed(context, chromiumPath(), 'Chromium');
  const { code, printed } = await run(
    installation(),
    `${holdBack}
     for (let time = 0; time < 20; time++) {
       recorded.answers.push(0);
       await app.quit();
     }
     say(['stayed', BrowserWindow.getAllWindows().length, recorded.exitCode]);
     recorded.answers.push(1);
     say(recorded.dialogs.map(({ kind, options }) => [kind, ...options.buttons].join(' ')));
     void app.quit();`,
  );
  const asked = Array(20).fill('message-sync 留下 离开');
  expect(printed.trim().split('\n')).toEqual(['["stayed",1,null]', JSON.stringify(asked)]);
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
