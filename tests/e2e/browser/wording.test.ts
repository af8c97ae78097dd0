import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { goTo } from './desk';
import { chromiumAt, openWindow, type Window } from './window';

describe.skipIf(chromiumAt === null)('wording of papers', () => {
  let window: Window;
  const box = () => window.page.getByRole('textbox', { name: '措辞', exact: true });
  const button = (name: string) => window.page.getByRole('button', { name, exact: true });
  const sheet = () => window.page.getByRole('document', { name: '样张' });

  beforeAll(async () => {
    window = await openWindow();
    await goTo(window, '/settings/wording?paper=errata');
    await box().waitFor();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('what is typed is on the sample page a moment later', async () => {
    const { page } = window;
    await sheet().getByText('勘误', { exact: true }).waitFor();
    await expect.poll(() => button('保存').isDisabled()).toBe(true);
    await box().press('Control+End');
    await page.keyboard.type('请持有人自行更正。');
    await sheet().getByText('请持有人自行更正。').waitFor();
    await page.getByText('有修改，还没有保存').waitFor();
  });

  test('a field is picked and put in at the caret, and Ctrl+Z takes it out again', async () => {
    const { page } = window;
    await page.locator('.el-select', { has: page.getByRole('combobox', { name: '插入字段' }) }).click();
    await page.keyboard.type('单位.简称');
    await page.getByRole('option', { name: /^单位\.简称/ }).click();
    await expect.poll(() => box().inputValue()).toContain('请持有人自行更正。{单位.简称}');
    await sheet().getByText('请持有人自行更正。云岭市人大常委会').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => box().inputValue()).not.toContain('{单位.简称}');
  });

  test('a fault is told with its line, leads there, and keeps it from being saved', async () => {
    const { page } = window;
    await page.keyboard.type('{单位名称}');
    await page.getByText('没有“单位名称”这个字段。').waitFor();
    await expect.poll(() => button('保存').isDisabled()).toBe(true);
    await page.getByText('措辞有错误，这里还是上一次没有错误时的样子。').waitFor();
    await page.getByText('没有“单位名称”这个字段。').click();
    await page.keyboard.press('Delete');
    await page.keyboard.insertText('{');
    await page.keyboard.press('End');
    for (let back = 0; back < '{单位名称}'.length; back += 1) await page.keyboard.press('Backspace');
    await page.getByText('没有发现问题。').waitFor();
  });

  test('leaving with something not saved is held back', async () => {
    const { page } = window;
    await page.getByRole('link', { name: '公告', exact: true }).click();
    const question = page.getByRole('dialog', { name: '有内容还没有保存' });
    await question.getByRole('button', { name: '留在这里' }).click();
    expect(await box().inputValue()).toContain('请持有人自行更正。');
  });

  test('saved, it is a version; the default comes back and the version stays', async () => {
    const { page } = window;
    await box().press('Control+s');
    await page.getByRole('status').getByText('第1版').waitFor();
    await page.reload();
    await expect.poll(() => box().inputValue()).toContain('请持有人自行更正。');
    await button('恢复默认').click();
    await page.getByRole('dialog').getByRole('button', { name: '恢复默认' }).click();
    await page.getByRole('status').getByText('默认措辞').waitFor();
    await expect.poll(() => box().inputValue()).not.toContain('请持有人自行更正。');
    await page.getByRole('tab', { name: '版本 2' }).click();
    await page.getByRole('listitem').filter({ hasText: '第1版' }).getByRole('button', { name: '载入编辑框' }).click();
    expect(await box().inputValue()).toContain('请持有人自行更正。');
    await button('放弃修改').click();
    expect(await box().inputValue()).not.toContain('请持有人自行更正。');
  });
});
