import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { thirtyEvents } from '../../support/appointments/thirty-events';
import { beginApplication, establishOffice } from '../../support/established-office';
import type { TestOffice } from '../../support/test-office';
import { choose, goTo } from './desk';
import { chromiumAt, openWindowOn, type Window } from './window';

/** Thirty events in a folder, as thirty-events.ts has them counted by hand. */
async function folderWithEvents(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'yishitai-ledger-'));
  await establishOffice(folder);
  const application = await beginApplication(folder, false);
  const call: TestOffice['call'] = async (method, input) => {
    const result = await application.dispatch({ method, input });
    if (!result.ok) throw new Error(`${method}: ${result.error.code}`);
    return result.value as never;
  };
  try {
    await thirtyEvents({ call });
  } finally {
    await application.close();
  }
  return folder;
}

describe.skipIf(chromiumAt === null)('the ledger', () => {
  let window: Window;
  const part = (name: string) => window.page.getByRole('navigation', { name: '人事任免各部分' }).getByText(name);
  const answer = () => window.page.getByRole('region', { name: '统计结果' });
  const number = () => answer().getByRole('status');
  const details = () => window.page.getByRole('grid', { name: '明细' }).locator('[data-row]');

  beforeAll(async () => {
    window = await openWindowOn(await folderWithEvents());
    await window.page.getByRole('region', { name: '提醒' }).waitFor();
    await goTo(window, '/appointments');
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('answers how many since 2021, defined, compared with what was published, down to each item', async () => {
    const { page } = window;
    await part('任免统计').click();
    await page.getByRole('textbox', { name: '起始日期' }).fill('20210101');
    await page.getByRole('textbox', { name: '截止日期' }).fill('20261122');
    await page.getByRole('textbox', { name: '截止日期' }).blur();
    await number().getByText('任免 25 人次').waitFor();
    expect(await number().innerText()).toContain('任 17，免 8');
    await answer().getByText('2021年1月1日至2026年11月22日（含首尾两日）').waitFor();
    await page.getByText('人民陪审员', { exact: true }).click();
    await number().getByText('任免 28 人次').waitFor();

    await choose(page, '分组', '按性别分');
    await answer().getByRole('button', { name: '女', exact: true }).click();
    await expect.poll(() => details().count(), { timeout: 10_000 }).toBe(7);
    expect(await details().first().innerText()).toContain('冯彩云');

    await answer().getByRole('button', { name: '记下已公布的数字……' }).click();
    await page.getByRole('textbox', { name: '已公布' }).fill('27');
    await page.getByRole('textbox', { name: '出处' }).fill('2026年常委会工作报告');
    await answer().getByRole('button', { name: '记下', exact: true }).click();
    await answer().getByText('记录多 1 人次，请核对口径和记录').waitFor();

    await choose(page, '统计单位', '按人');
    await number().getByText('任免 16 人').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Excel' }).click();
    expect((await download).suggestedFilename()).toBe('任免统计（2021-01-01至2026-11-22）.xlsx');
  });

  test('tells who held a post on a day, who before, and what else he held', async () => {
    const { page } = window;
    await part('任职台账').click();
    await page.getByRole('textbox', { name: '截至日期' }).fill('20211001');
    await page.getByRole('searchbox', { name: '找职务或者人' }).fill('财政');
    const row = page.getByRole('grid', { name: '任职台账' }).locator('[data-row]');
    await row.getByText('钱满仓').waitFor();
    await expect.poll(() => row.count(), { timeout: 10_000 }).toBe(1);
    expect(await row.innerText()).toContain('2021年8月25日　决定任命');
    await row.getByText('云岭市财政局局长').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('cell', { name: '郑伯雅' }).waitFor();
    expect(await dialog.getByRole('row').count()).toBe(5);
    await dialog.getByRole('button', { name: '林一鸣' }).click();
    await dialog.getByText('云岭市副市长').waitFor();
    await dialog.getByRole('button', { name: '关闭', exact: true }).last().click();
    await page.getByRole('searchbox', { name: '找职务或者人' }).fill('');
    await page.getByText('只看空缺').click();
    await row.getByText('云岭市人大常委会法制工作委员会主任').waitFor();
  });

  test('plans who reports on duty, and keeps the votes and the result', async () => {
    const { page } = window;
    await part('任后监督').click();
    await page.getByRole('button', { name: '列入计划' }).click();
    const plan = page.getByRole('dialog');
    await plan.getByRole('searchbox', { name: '找在任人员' }).fill('水利');
    await plan.getByText('冯彩云').click();
    await plan.getByRole('button', { name: '列入计划' }).click();
    const table = page.getByRole('table', { name: '述职、评议' });
    await table.getByText('云岭市水利局局长').waitFor();
    await table.getByRole('button', { name: '填写 冯彩云' }).click();
    const review = page.getByRole('dialog');
    await review.getByRole('textbox', { name: '满意', exact: true }).fill('28');
    await review.getByText('有结果或者测评票的，请填日期。').waitFor();
    await review.getByRole('textbox', { name: '述职、评议日期' }).fill('20260928');
    await review.getByRole('textbox', { name: '结果' }).fill('满意');
    await review.getByRole('button', { name: '保存' }).click();
    await table.getByText('满意 28').waitFor();
    await table.getByText('2026年9月28日').waitFor();
  });
});
