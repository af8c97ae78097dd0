import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { establishOffice } from '../../support/established-office';
import { startBuiltHost } from '../../support/built-host';
import { deskText, goTo, isStored, stored } from './desk';
import { chromiumAt, openWindow, openWindowOn, outlineTexts, pagesShow, paste, type Window } from './window';

const resolution = readFileSync('tests/fixtures/public/xinzhou-resolution.txt', 'utf8');
const notice = '云岭市人民代表大会常务委员会\n关于开展视察的通知\n各县（区）人大常委会：\n现将有关事项通知如下。';

describe.skipIf(chromiumAt === null)('texts that are not finished', () => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('an untouched sample leaves no draft behind', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '载入示例' }).click();
    await pagesShow(page, '云岭市人民代表大会常务委员会');
    await stored(page).getByText('未改动').waitFor();
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByRole('button', { name: '载入示例' }).waitFor();
    expect(await page.getByText('未完成的文稿').count()).toBe(0);
  });

  test('新建 keeps the old text as a draft, and one changes between them', async () => {
    const { page } = window;
    await paste(page, notice);
    await pagesShow(page, '现将有关事项');
    await isStored(page);
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByRole('button', { name: '从空白开始' }).click();
    await page.getByRole('textbox', { name: '正文编辑区' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('先记几句。');
    await page.getByRole('button', { name: '新建' }).click();
    const list = page.getByRole('region', { name: '未完成的文稿' });
    await list.getByText('2 份').waitFor();
    const rows = await list.getByRole('listitem').allInnerTexts();
    expect(rows[0]).toContain('先记几句。');
    expect(rows[1]).toMatch(/关于开展视察的通知[\s\S]*现将有关事项通知如下。[\s\S]*45 字[\s\S]*今天 \d\d:\d\d/);
    await list.getByRole('button', { name: /^打开 云岭市/ }).click();
    await pagesShow(page, '现将有关事项');
    await stored(page)
      .getByText(/已保存/)
      .waitFor();
    await page.getByRole('button', { name: '新建' }).click();
  });

  test('an address with a draft in it opens that draft, and the text on the desk is kept', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '从空白开始' }).click();
    await page.getByRole('textbox', { name: '正文编辑区' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('还没有保存过。');
    const id = await draftCalled(page, '关于开展视察的通知');
    await goTo(window, `/documents/typeset?draft=${id}`);
    await pagesShow(page, '现将有关事项');
    expect(new URL(page.url()).hash).toBe('#/documents/typeset');
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByRole('button', { name: '删除 还没有保存过。' }).click();
    await page.getByRole('region', { name: '未完成的文稿' }).getByText('2 份').waitFor();
  });

  test('a deleted draft comes back at once, or from the 回收站', async () => {
    const { page } = window;
    const list = page.getByRole('region', { name: '未完成的文稿' });
    await list.getByRole('button', { name: '删除 先记几句。' }).click();
    await list.getByText('1 份').waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).last().click();
    await list.getByText('2 份').waitFor();
    await list.getByRole('button', { name: '删除 先记几句。' }).click();
    await list.getByText('1 份').waitFor();
    await page.getByRole('link', { name: '回收站' }).first().click();
    await page.getByRole('button', { name: '恢复 先记几句。' }).click();
    await page.getByText('已恢复“先记几句。”').waitFor();
    await page.getByRole('link', { name: '公文排版' }).click();
    await list.getByText('2 份').waitFor();
  });

  test('a text that could not be stored stays, and is stored when it is possible again', async () => {
    const { page } = window;
    await page.getByRole('button', { name: /^打开 先记/ }).click();
    await page.getByRole('textbox', { name: '正文编辑区' }).click();
    const refuse = '**/api/documents.saveDraft';
    await page.route(refuse, (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: JSON.stringify({
          ok: false,
          error: { code: 'DISK_FULL', message: '磁盘空间不足，没有写入。', advice: '请清理磁盘。' },
        }),
      }),
    );
    await page.keyboard.press('Control+End');
    await page.keyboard.type('又记一句。');
    await stored(page).getByText('未能保存：磁盘空间不足，没有写入。').waitFor();
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByRole('dialog', { name: '这份文稿没有保存成功' }).getByRole('button', { name: '留在这里' }).click();
    expect(await deskText(page)).toContain('又记一句。');
    await page.unroute(refuse);
    await page.getByRole('button', { name: '重试' }).click();
    await isStored(page);
  });

  test('a second window on the same draft is asked, not overwritten', async () => {
    const { page, context } = window;
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: /^打开 先记/ }).click();
    await other.getByRole('textbox', { name: '正文编辑区' }).click();
    await other.keyboard.press('Control+End');
    await other.keyboard.type('另一个窗口写的。');
    await isStored(other);
    await page.getByRole('textbox', { name: '正文编辑区' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('这个窗口写的。');
    await page.getByRole('dialog', { name: '这份文稿在另一个窗口改过' }).waitFor();
    await page.getByRole('button', { name: '把这里的存为另一份文稿' }).click();
    await isStored(page);
    expect(await deskText(other)).toContain('另一个窗口写的。');
    await other.close();
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByRole('region', { name: '未完成的文稿' }).getByText('3 份').waitFor();
  });

  test('taking what the other window stored leaves the words of this one in the 回收站', async () => {
    const { page, context } = window;
    const other = await context.newPage();
    await other.goto(page.url());
    await page.getByRole('button', { name: /^打开 .*关于开展视察/ }).click();
    await pagesShow(page, '现将有关事项');
    await other.getByRole('button', { name: /^打开 .*关于开展视察/ }).click();
    await pagesShow(other, '现将有关事项');
    for (const [desk, words] of [
      [other, '那边添的。'],
      [page, '这边添的。'],
    ] as const) {
      await desk.locator('.ProseMirror p').last().click();
      await desk.keyboard.press('End');
      await desk.keyboard.type(words);
      if (desk === other) await isStored(other);
    }
    await other.close();
    const asked = page.getByRole('dialog', { name: '这份文稿在另一个窗口改过' });
    await asked.getByRole('button', { name: '改用另一个窗口保存的' }).click();
    await page.getByText('这里原来写的已放进回收站').waitFor();
    await pagesShow(page, '那边添的。');
    expect(await deskText(page)).not.toContain('这边添的。');
    const bin = await page.evaluate(async () => {
      const send = async (method: string, input: unknown) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(`/api/${method}`, { method: 'POST', headers, body: JSON.stringify(input) });
        return ((await answer.json()) as { value: { drafts: { id: string }[]; content: string } }).value;
      };
      const { drafts } = await send('documents.listDrafts', { removed: true });
      return Promise.all(drafts.map(async ({ id }) => (await send('documents.getDraft', { id })).content));
    });
    expect(bin.filter((content) => content.includes('这边添的。'))).toHaveLength(1);
  });
});

/** The id under which a draft of this title is stored. */
const draftCalled = (page: Page, title: string): Promise<string> =>
  page.evaluate(async (words) => {
    const answer = await fetch('/api/documents.listDrafts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ removed: false }),
    });
    const { value } = (await answer.json()) as { value: { drafts: { id: string; title: string }[] } };
    return value.drafts.find((draft) => draft.title.includes(words))?.id ?? '';
  }, title);

/** The rows of the outline; only the chosen one is shown in full. */
const beginnings = async (page: Page): Promise<string[]> =>
  (await outlineTexts(page)).map((row) => row.replace('……', '').slice(0, 60));

describe.skipIf(chromiumAt === null)('a crash', () => {
  test('of host and page at any moment gives back the text, its structure and its changes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yishitai-window-'));
    await establishOffice(folder);
    const first = await openWindowOn(folder);
    const { page } = first;
    await goTo(first, '/documents/typeset');
    await page.getByRole('button', { name: '载入示例' }).waitFor();
    await paste(page, resolution);
    await pagesShow(page, '忻州市人民代表大会常务委员会');
    await outlineTexts(page);
    const outline = page.getByRole('listbox', { name: '结构' });
    await outline.focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+2');
    await page.getByRole('button', { name: '修改清单' }).click();
    const rule = page.getByRole('region', { name: '半角标点改为全角' });
    await rule.getByRole('listitem').nth(2).getByRole('button', { name: '恢复' }).click();
    await page.getByRole('tab', { name: '正文' }).click();
    await page.locator('.ProseMirror p').last().click();
    await page.keyboard.press('End');
    await page.keyboard.type('断电前写下的一句。');
    await isStored(page);
    const before = await deskText(page);
    const rows = await beginnings(page);
    first.host.process.kill('SIGKILL');
    await first.host.exited;
    await page.close();

    const host = await startBuiltHost(folder, [], { keep: true });
    const second = { ...first, host, page: await first.context.newPage() };
    try {
      await second.page.goto(host.address);
      await second.page.waitForURL((url) => url.pathname === '/');
      await goTo(second, '/documents/typeset');
      await second.page.getByRole('button', { name: /^打开 忻州市/ }).click();
      await pagesShow(second.page, '忻州市人民代表大会常务委员会');
      expect(await deskText(second.page)).toBe(before);
      expect(await beginnings(second.page)).toEqual(rows);
      await second.page.getByRole('button', { name: '修改清单' }).click();
      const again = second.page.getByRole('region', { name: '半角标点改为全角' });
      expect(await again.getByText('已恢复').count()).toBe(1);
      await again.getByRole('button', { name: '再改' }).click();
      await again.getByText('已恢复').waitFor({ state: 'detached' });
    } finally {
      host.process.kill('SIGKILL');
      await host.exited;
      await first.close();
    }
  });
});
