/** A page that dies, hangs or holds unsaved text: the clerk is asked, in Chinese, and the answer is followed. */
import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { App, BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { watchPage } from '@core/electron/page-life';

/** A watched window; `answers` are the buttons pressed, a promise where the person takes time. */
function watched(...answers: (number | Promise<number>)[]) {
  const happened: string[] = [];
  const asked: MessageBoxOptions[] = [];
  const webContents = Object.assign(new EventEmitter(), {
    reload: () => happened.push('reload'),
    forcefullyCrashRenderer: () => {
      happened.push('crash');
      webContents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 1 });
    },
  });
  const window = Object.assign(new EventEmitter(), {
    webContents,
    isDestroyed: () => happened.includes('destroy'),
    destroy: () => happened.push('destroy'),
  });
  const dialog = {
    showMessageBox: async (_window: unknown, options: MessageBoxOptions) => {
      asked.push(options);
      return { response: await answers.shift()! };
    },
    showMessageBoxSync: (_window: unknown, options: MessageBoxOptions) => {
      asked.push(options);
      return answers.shift() as number;
    },
  };
  const logged: string[] = [];
  watchPage(
    window as unknown as BrowserWindow,
    { quit: () => happened.push('quit') } as unknown as App,
    dialog as unknown as Dialog,
    { info: (event) => void logged.push(event) },
  );
  const dies = (reason = 'crashed') => webContents.emit('render-process-gone', {}, { reason, exitCode: 5 });
  return { window, webContents, happened, asked, logged, dies };
}

describe('a page that died', () => {
  test('is loaded again', async () => {
    const { dies, happened, asked, logged } = watched(0);
    dies();
    await wait(0);
    expect(happened).toEqual(['reload']);
    expect(asked[0]).toMatchObject({ message: '页面意外关闭了。', buttons: ['重新载入', '退出'] });
    expect(logged).toEqual(['page-gone']);
  });

  test('or the program ends', async () => {
    const { dies, happened } = watched(1);
    dies('oom');
    await wait(0);
    expect(happened).toEqual(['quit']);
  });

  test('is asked about once, and not at all where it ended in order', async () => {
    const { dies, asked } = watched(Promise.withResolvers<number>().promise);
    dies('clean-exit');
    expect(asked).toEqual([]);
    dies();
    dies();
    expect(asked).toHaveLength(1);
  });
});

describe('a page that hangs', () => {
  test('is waited for', async () => {
    const { window, happened, asked } = watched(0);
    window.emit('unresponsive');
    await wait(0);
    expect(happened).toEqual([]);
    expect(asked[0]).toMatchObject({ buttons: ['继续等待', '重新载入', '退出'], cancelId: 0 });
  });

  test('is ended and loaded again without a second question', async () => {
    const { window, happened, asked } = watched(1);
    window.emit('unresponsive');
    await wait(0);
    expect(happened).toEqual(['crash', 'reload']);
    expect(asked).toHaveLength(1);
  });

  test('lets the window go when the clerk wants to leave', async () => {
    const { window, happened } = watched(2);
    window.emit('unresponsive');
    await wait(0);
    expect(happened).toEqual(['destroy']);
  });

  test('that answers again takes the question back, and a late answer does nothing', async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const { window, happened, asked } = watched(promise, 1);
    window.emit('unresponsive');
    expect(asked[0]!.signal!.aborted).toBe(false);
    window.emit('responsive');
    expect(asked[0]!.signal!.aborted).toBe(true);
    resolve(2);
    await wait(0);
    expect(happened).toEqual([]);
    window.emit('unresponsive');
    await wait(0);
    expect(happened).toEqual(['crash', 'reload']);
  });
});

describe('text that is not saved', () => {
  const leaves = (button: number) => {
    const { webContents, asked } = watched(button);
    let lets = false;
    webContents.emit('will-prevent-unload', { preventDefault: () => (lets = true) });
    expect(asked[0]).toMatchObject({ type: 'question', buttons: ['留下', '离开'], defaultId: 0, cancelId: 0 });
    return lets;
  };
  test('keeps the window open when the clerk stays', () => expect(leaves(0)).toBe(false));
  test('lets it go when the clerk leaves', () => expect(leaves(1)).toBe(true));
});
