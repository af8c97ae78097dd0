/** Native dialogs and menu, asked of the stand-in. */
import { beforeEach, expect, test } from 'vitest';
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import { failure } from '@core/contract/result';
import { nativeDialogs } from '@core/electron/dialogs';
import { menuActions } from '@core/electron/menu-actions';
import { shellMenu } from '@core/electron/menu';

const load = (specifier: string): Promise<any> => import(/* @vite-ignore */ specifier);
const electron = await load('electron');
const { recorded } = electron;
const window = { id: 1 } as unknown as BrowserWindow;

beforeEach(() => {
  recorded.dialogs.length = recorded.answers.length = recorded.shownInFolder.length = 0;
});

test('a folder is chosen over our window, and leaves no trace in the system', async () => {
  recorded.answers.push(['D:\\议事台数据']);
  const dialogs = nativeDialogs(() => window);
  expect(await dialogs.chooseFolder({ title: '选择数据文件夹', startAt: 'D:\\' })).toBe('D:\\议事台数据');
  expect(recorded.dialogs).toEqual([
    {
      kind: 'open',
      parent: window,
      options: {
        title: '选择数据文件夹',
        defaultPath: 'D:\\',
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      },
    },
  ]);
});

test('a file is chosen among those with the endings asked for', async () => {
  recorded.answers.push(['/mnt/u/换电脑.ystmove']);
  const dialogs = nativeDialogs(() => null);
  expect(await dialogs.chooseFile({ title: '选择', endings: ['ystmove', 'zip'] })).toBe('/mnt/u/换电脑.ystmove');
  expect(recorded.dialogs[0]).toMatchObject({
    parent: null,
    options: { properties: ['openFile', 'dontAddToRecent'], filters: [{ extensions: ['ystmove', 'zip'] }] },
  });
});

test('who gives up has chosen nothing', async () => {
  const dialogs = nativeDialogs(() => window);
  expect(await dialogs.chooseFolder({ title: 'x' })).toBeNull();
  expect(await dialogs.chooseFile({ title: 'x', endings: ['txt'] })).toBeNull();
});

test('a paper is shown in the file manager', async () => {
  await nativeDialogs(() => window).showInFolder('/data/文件/2026/决议.docx');
  expect(recorded.shownInFolder).toEqual(['/data/文件/2026/决议.docx']);
});

test('a place the menu cannot show is told in the core’s own words', async () => {
  const asked: unknown[] = [];
  const dispatch = async (request: unknown) => {
    asked.push(request);
    return failure('OFFICE_NOT_OPEN');
  };
  menuActions(dispatch, () => window, electron.dialog, 'app://yishitai/index.html').showPlace('data');
  await expect.poll(() => recorded.dialogs.length).toBe(1);
  expect(asked).toEqual([{ method: 'system.showPlace', input: { place: 'data' } }]);
  const { error } = failure('OFFICE_NOT_OPEN') as { error: { message: string; advice?: string } };
  expect(recorded.dialogs[0]).toMatchObject({
    kind: 'message',
    parent: window,
    options: { message: error.message, detail: error.advice, buttons: ['知道了'] },
  });
});

test('every item of the menu does something, and says it in Chinese', () => {
  const done: string[] = [];
  const menu = shellMenu({ showPlace: (place) => done.push(place), openRoom: (path) => done.push(path) });
  expect(menu.map(({ label }) => label)).toEqual(['文件', '编辑', '查看', '帮助']);
  for (const item of menu.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])) {
    if (item.type === 'separator') continue;
    expect(item.label).toMatch(/^[\u4e00-\u9fff]+$/);
    if (item.role === undefined) (item.click as () => void)();
  }
  expect(done).toEqual(['data', 'log', '/about']);
});
