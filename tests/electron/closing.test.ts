/** How the shell ends: never before the core has let go, and never without a word. */
import { EventEmitter } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { App, Dialog } from 'electron';
import { describe, expect, test } from 'vitest';
import { closeBeforeExit } from '@core/electron/closing';
import { tellOfFaults } from '@core/electron/faults';
import { assertComplete, BrokenInstallation, failStart } from '@core/electron/start-failure';
import { temporaryFolder } from '../support/temporary-folder';

function shell() {
  const happened: unknown[] = [];
  const app = Object.assign(new EventEmitter(), { exit: (code: number) => happened.push(`exit ${code}`) });
  const dialog = { showErrorBox: (title: string, content: string) => happened.push({ title, content }) };
  const willQuit = () => {
    let held = false;
    app.emit('will-quit', { preventDefault: () => (held = true) });
    return held;
  };
  return { app: app as unknown as App & typeof app, dialog: dialog as unknown as Dialog, happened, willQuit };
}

describe('closing', () => {
  test('the process ends only after the core has let go, however often it is asked', async () => {
    const { app, happened, willQuit } = shell();
    const { promise, resolve } = Promise.withResolvers<void>();
    closeBeforeExit(
      app,
      async () => {
        happened.push('backup begins');
        await promise;
        happened.push('backup done');
      },
      () => happened.push('logged'),
    );
    expect([willQuit(), willQuit()]).toEqual([true, true]);
    await wait(20);
    expect(happened).toEqual(['backup begins']);
    expect(willQuit()).toBe(true);
    resolve();
    await wait(0);
    expect(happened).toEqual(['backup begins', 'backup done', 'exit 0']);
  });

  test('a core that cannot close is logged, and the process ends all the same', async () => {
    const { app, happened, willQuit } = shell();
    closeBeforeExit(
      app,
      () => Promise.reject(new Error('disk gone')),
      () => happened.push('logged'),
    );
    willQuit();
    await wait(0);
    expect(happened).toEqual(['logged', 'exit 0']);
  });

  test('a system that is shut down closes the core at once, and once only', async () => {
    const { app, happened, willQuit } = shell();
    const begin = closeBeforeExit(
      app,
      async () => void happened.push('closed'),
      () => undefined,
    );
    begin();
    begin();
    willQuit();
    await wait(0);
    expect(happened).toEqual(['closed', 'exit 0']);
  });
});

describe('a start that fails', () => {
  test('says what to do and where the log is, then ends with code 2', () => {
    const { app, dialog, happened } = shell();
    failStart(app, dialog, new Error('EIO'), 'D:\\数据\\log\\yishitai.log');
    expect(happened).toEqual([
      {
        title: '议事台无法启动',
        content: expect.stringMatching(/^EIO\n\n[^]*重新安装[^]*日志文件：D:\\数据\\log\\yishitai\.log$/),
      },
      'exit 2',
    ]);
  });

  test('an incomplete installation is named as one', () => {
    const folder = temporaryFolder();
    const preload = join(folder, 'preload.cjs');
    const renderer = join(folder, 'renderer');
    expect(() => assertComplete(renderer, preload)).toThrow(BrokenInstallation);
    mkdirSync(renderer);
    writeFileSync(join(renderer, 'index.html'), '');
    expect(() => assertComplete(renderer, preload)).toThrow(/重新安装/);
    writeFileSync(preload, '');
    expect(() => assertComplete(renderer, preload)).not.toThrow();
    const { app, dialog, happened } = shell();
    failStart(app, dialog, new BrokenInstallation('缺少页面文件'), null);
    expect(happened[0]).toEqual({ title: '议事台无法启动', content: '缺少页面文件' });
  });
});

test('errors nobody caught are all logged, and the first is shown in Chinese', () => {
  const { dialog, happened } = shell();
  const process = new EventEmitter();
  const logged: unknown[] = [];
  tellOfFaults(
    process,
    dialog,
    (error) => logged.push(error),
    () => '/data/log/yishitai.log',
  );
  const faults = [new Error('a'), 'b', new TypeError('c')];
  process.emit('uncaughtException', faults[0]);
  process.emit('unhandledRejection', faults[1]);
  process.emit('uncaughtException', faults[2]);
  expect(logged).toEqual(faults);
  expect(happened).toEqual([
    { title: '议事台出现意外错误', content: expect.stringContaining('日志文件：/data/log/yishitai.log') },
  ]);
});
