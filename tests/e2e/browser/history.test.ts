import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { goTo } from './desk';
import { chromiumAt, openWindow, type Window } from './window';

describe.skipIf(chromiumAt === null)('history and recycle bin', () => {
  let window: Window;
  const line = (label: string) => window.page.getByRole('listitem').filter({ hasText: label }).first();

  beforeAll(async () => {
    window = await openWindow();
    const { page } = window;
    await goTo(window, '/settings/office');
    for (const name of ['沈知行', '陆一鸣']) {
      await page.getByRole('button', { name: '添加经办人' }).click();
      await page.getByRole('region', { name: '经办人' }).getByRole('textbox', { name: '姓名' }).first().fill(name);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `删除 ${name}` }).waitFor();
    }
    await page.getByRole('button', { name: '删除 陆一鸣' }).click();
    await page.getByText('已删除经办人陆一鸣。').waitFor();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('says who did what and when, newest first', async () => {
    const { page } = window;
    await page.getByRole('link', { name: '历史', exact: true }).click();
    await line('删除经办人陆一鸣').waitFor();
    const lines = await page.getByRole('listitem').allInnerTexts();
    expect(lines.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/今天 \d\d:\d\d 周明远 删除经办人陆一鸣 撤销/),
      expect.stringMatching(/周明远 添加经办人陆一鸣/),
      expect.stringMatching(/周明远 添加经办人沈知行/),
      expect.stringContaining('建立本单位：云岭市人民代表大会常务委员会'),
    ]);
  });

  test('shows field by field what was and what is', async () => {
    await line('添加经办人沈知行')
      .getByRole('button', { name: /看改了什么/ })
      .click();
    const details = line('添加经办人沈知行').getByRole('table');
    await details.waitFor();
    await line('添加经办人沈知行')
      .getByRole('heading', { name: /添加 经办人.*“沈知行”/ })
      .waitFor();
    const fields = await details.locator('tbody tr').allInnerTexts();
    expect(fields.map((field) => field.split(/\s+/))).toEqual([
      ['姓名', '沈知行'],
      ['状态', '在用'],
    ]);
  });

  test('is searched by what was done', async () => {
    const { page } = window;
    await page.getByRole('searchbox', { name: '查找历史' }).fill('陆一鸣');
    await expect.poll(() => page.getByRole('listitem').count()).toBe(2);
    await page.getByRole('searchbox', { name: '查找历史' }).fill('没有这回事');
    await page.getByText('没有找到，换个词试试。').waitFor();
    await page.getByRole('searchbox', { name: '查找历史' }).fill('');
    await expect.poll(() => page.getByRole('listitem').count()).toBe(4);
  });

  test('a line that others rest on cannot be taken back, and says why', async () => {
    const undo = line('添加经办人陆一鸣').getByRole('button', { name: /^撤销：/ });
    expect(await undo.isDisabled()).toBe(true);
    expect(await undo.getAttribute('title')).toContain('不能撤销');
  });

  test('a line is taken back, and stands struck through', async () => {
    const { page } = window;
    await line('添加经办人沈知行')
      .getByRole('button', { name: /^撤销：/ })
      .click();
    await page.getByText('已撤销“添加经办人沈知行”。').waitFor();
    await page.locator('s', { hasText: '添加经办人沈知行' }).waitFor();
    await goTo(window, '/settings/office');
    await page.getByRole('button', { name: '删除 周明远' }).waitFor();
    expect(await page.getByRole('button', { name: '删除 沈知行' }).count()).toBe(0);
  });

  test('a removed record is brought back from the 回收站', async () => {
    const { page } = window;
    await page.getByRole('link', { name: '回收站' }).click();
    await page.getByRole('button', { name: '恢复 陆一鸣' }).click();
    await page.getByText('已恢复“陆一鸣”。').waitFor();
    await page.getByText('回收站是空的').waitFor();
    await goTo(window, '/settings/office');
    await page.getByRole('button', { name: '删除 陆一鸣' }).waitFor();
  });
});
