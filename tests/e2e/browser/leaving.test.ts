import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { establishOffice } from '../../support/established-office';
import { deskText, goTo } from './desk';
import { chromiumAt, openWindowOn, type Window } from './window';

/** Text typed a moment ago, before anything of it could be stored by itself. */
async function type(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: '从空白开始' }).click();
  await page.getByRole('textbox', { name: '正文编辑区' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

async function openTypesetting(window: Window): Promise<void> {
  await goTo(window, '/documents/typeset');
  await window.page.getByRole('button', { name: '从空白开始' }).waitFor();
}

const openDraft = async (page: Page, words: string): Promise<string> => {
  await page.getByRole('button', { name: new RegExp(`^打开 ${words.slice(0, 4)}`) }).click();
  await page.getByRole('textbox', { name: '正文编辑区' }).waitFor();
  return (await deskText(page)).trim();
};

describe.skipIf(chromiumAt === null)('text typed a moment ago', () => {
  let folder: string;
  let window: Window;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yishitai-window-'));
    await establishOffice(folder);
    window = await openWindowOn(folder);
    await openTypesetting(window);
  });
  afterEach(async () => {
    await window.close();
  });

  test('is stored when the program is left, though storing takes its time', async () => {
    const { page, host } = window;
    await page.route('**/api/documents.saveDraft', async (route) => {
      await new Promise((resume) => setTimeout(resume, 3_000));
      await route.continue();
    });
    await type(page, '退出之前写的。');
    await page.getByRole('link', { name: '关于' }).click();
    await page.getByRole('button', { name: '退出程序' }).click();
    const dialog = page.getByRole('dialog', { name: '退出议事台' });
    await dialog.getByText('退出前会自动备份').waitFor();
    await dialog.getByRole('button', { name: '退出', exact: true }).click();
    await page.getByText('议事台已退出').waitFor();
    expect(await host.exited).toBe(0);
    expect(window.faults()).toEqual([]);

    const again = await openWindowOn(folder);
    try {
      await openTypesetting(again);
      expect(await openDraft(again.page, '退出之前写的。')).toBe('退出之前写的。');
    } finally {
      await again.close();
    }
  });

  test('that cannot be stored is told before the program is left', async () => {
    const { page } = window;
    const error = { code: 'DISK_FULL', message: '磁盘空间不足，没有写入。', advice: '请清理磁盘。' };
    const body = JSON.stringify({ ok: false, error });
    await page.route('**/api/documents.saveDraft', (route) => route.fulfill({ contentType: 'application/json', body }));
    await type(page, '写不进磁盘的。');
    await page.getByRole('link', { name: '关于' }).click();
    await page.getByTitle('文稿没有保存成功').waitFor();
    await page.getByRole('button', { name: '退出程序' }).click();
    const dialog = page.getByRole('dialog', { name: '退出议事台' });
    await dialog.getByText('磁盘空间不足，没有写入。现在退出，最近的修改会丢失。').waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await page.unroute('**/api/documents.saveDraft');
    await page.getByTitle('文稿没有保存成功').waitFor({ state: 'detached', timeout: 20_000 });
  });

  test('is stored when the window is locked, so that nothing is missing in another one', async () => {
    const { page } = window;
    await page.evaluate(() =>
      fetch('/api/system.setPassword', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ current: null, next: 'yunling' }),
      }),
    );
    await page.reload();
    await type(page, '锁定之前写的。');
    await page.keyboard.press('Control+Shift+L');
    await page.getByRole('heading', { name: '已锁定' }).waitFor();
    const other = await window.context.newPage();
    await page.close();
    await other.goto(`${new URL(window.host.address).origin}/#/documents/typeset`);
    await other.getByLabel('启动密码').fill('yunling');
    await other.keyboard.press('Enter');
    expect(await openDraft(other, '锁定之前写的。')).toBe('锁定之前写的。');
    expect(window.faults()).toEqual([]);
  });
});
