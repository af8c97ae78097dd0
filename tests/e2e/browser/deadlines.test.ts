import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { choose, goTo } from './desk';
import { chromiumAt, openWindow, type Window } from './window';

describe.skipIf(chromiumAt === null)('deadlines and the calendar', () => {
  let window: Window;
  /** A year that comes with the program. */
  const year = 2026;

  beforeAll(async () => {
    window = await openWindow();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('a year that is not entered is begun, and a day of it made a rest day', async () => {
    const { page } = window;
    await goTo(window, '/settings/deadlines');
    await page.getByText('节假日', { exact: true }).click();
    const pane = page.getByRole('region', { name: '节假日' });
    await pane.getByText('随程序提供').waitFor();
    await page.locator('.el-select', { has: page.getByRole('combobox', { name: '年份' }) }).click();
    const missing = page.getByRole('option', { name: /未录入/ }).first();
    const next = Number((await missing.innerText()).slice(0, 4));
    await missing.click();
    await pane.getByText(`${next} 年的节假日未录入`).waitFor();
    await pane.getByRole('button', { name: `录入 ${next} 年` }).click();
    await pane.getByText('本单位录入').waitFor();
    await pane.getByRole('textbox', { name: '名称' }).fill('三月三');
    // The first working day of March.
    const day = pane
      .getByRole('region', { name: `${next}年3月` })
      .getByRole('button', { name: /上班/ })
      .first();
    const name = (await day.getAttribute('aria-label'))!.split(' ')[0]!;
    await day.click();
    await pane
      .getByRole('button', { name: `${name} `, exact: false })
      .and(pane.getByRole('button', { name: /休 三月三/ }))
      .waitFor();
    await pane.getByText(/^已保存 \d\d:\d\d$/).waitFor();

    await goTo(window, '/tasks');
    await page.getByRole('button', { name: '添加任务' }).click();
    const dialog = page.getByRole('dialog', { name: '添加任务' });
    await dialog.getByLabel('办什么').fill('报送年度监督工作计划');
    await dialog.getByRole('textbox', { name: '期限' }).fill(name);
    await dialog.getByText(`${name}是三月三假期`).waitFor();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const row = page.getByRole('row').filter({ hasText: '报送年度监督工作计划' });
    // The day stays where it is, with the warning beside it.
    await row.getByText(name).first().waitFor();
    await row.getByText('期限不顺延。').waitFor();
  });

  test('the rules of a place are filled in with their sources, and what follows from a day is listed', async () => {
    const { page } = window;
    await goTo(window, '/settings/deadlines?part=rules');
    const pane = page.getByRole('region', { name: '期限规定' });
    await choose(page, '按哪里的规定填入', '北京');
    const notify = pane.getByRole('row').filter({ hasText: '发文通知提请机关' });
    await notify.getByText('任免通过后3日内').waitFor();
    await notify.getByText('第二十一条').waitFor();

    await goTo(window, '/tasks');
    await page.getByRole('button', { name: '按规定列出' }).click();
    const dialog = page.getByRole('dialog', { name: '按规定列出期限' });
    await choose(page, '什么事', '任免通过');
    await dialog.getByRole('textbox', { name: '起算日' }).fill(`${year}0930`);
    await dialog.getByText('发文通知提请机关').click();
    await dialog.getByText(`${year}年10月3日`).first().waitFor();
    await dialog.getByRole('button', { name: '列出所选 1 项' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const row = page.getByRole('row').filter({ hasText: '发文通知提请机关' });
    await row.getByText(`${year}年10月3日`).first().waitFor();
    await row.getByText('国庆节假期').waitFor();
    await row.getByRole('button', { name: /^办结/ }).click();
    await page.getByRole('dialog', { name: '任务办结' }).getByRole('button', { name: '确定' }).click();
    await row.waitFor({ state: 'hidden' });
  });
});
