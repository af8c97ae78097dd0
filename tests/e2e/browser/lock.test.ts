import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumAt, openWindow, pagesShow, paste, type Window } from './window';

const text = '关于加强供热管理的决议\n为加强供热管理，保障群众温暖过冬，作出如下决议。\n一、压实责任。\n二、加强监督。';

describe.skipIf(chromiumAt === null)('the lock of the window', () => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow();
    const { page } = window;
    await page.evaluate(() =>
      fetch('/api/system.setPassword', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ current: null, next: 'yunling' }),
      }),
    );
    await page.reload();
  });
  afterAll(() => window.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('hides everything, and gives the text back as it was', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '载入示例' }).waitFor();
    await paste(page, text);
    await pagesShow(page, '关于加强供热管理的决议');
    await page.locator('.ProseMirror').getByText('压实责任').click();
    await page.keyboard.press('End');
    await page.keyboard.type('由市住建局牵头');
    await page.keyboard.press('Control+Shift+L');

    await page.getByRole('heading', { name: '已锁定' }).waitFor();
    expect(await page.title()).toBe('议事台');
    expect(await page.locator('body').ariaSnapshot()).not.toContain('供热');
    expect(await page.getByText('供热').filter({ visible: true }).count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+z');
    expect(await page.getByRole('listbox', { name: '搜索结果' }).count()).toBe(0);

    await page.getByLabel('启动密码').fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByText('密码不对').waitFor();
    await page.keyboard.type('yunling');
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror').getByText('由市住建局牵头').waitFor();
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
    expect(await page.title()).toBe('公文排版 · 议事台');
  });

  test('a dialog left open is not seen over the lock, and is there again afterwards', async () => {
    const { page } = window;
    await page.getByRole('link', { name: '关于' }).click();
    await page.getByRole('button', { name: '退出程序' }).click();
    await page.getByRole('dialog', { name: '退出议事台' }).waitFor();
    await page.keyboard.press('Control+Shift+L');
    await page.getByRole('heading', { name: '已锁定' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByLabel('启动密码').fill('yunling');
    await page.getByRole('button', { name: '解锁' }).click();
    await page.getByRole('dialog', { name: '退出议事台' }).getByRole('button', { name: '取消' }).click();
  });

  test('a window opened anew is locked before anything of the office is shown', async () => {
    const { page, host } = window;
    await page.getByRole('button', { name: '锁定' }).click();
    await page.getByRole('heading', { name: '已锁定' }).waitFor();
    await page.goto('about:blank');
    await page.goto(`${new URL(host.address).origin}/#/documents/typeset`);
    await page.getByRole('heading', { name: '已锁定' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    const answer = await page.evaluate(async () => {
      const response = await fetch('/api/documents.listDrafts', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"removed":false}',
      });
      return (await response.json()) as { error?: { code: string } };
    });
    expect(answer.error?.code).toBe('LOCKED');
    await page.getByLabel('启动密码').fill('yunling');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
  });
});
