import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { beginApplication, establishOffice } from '../../support/established-office';
import { finishedJob } from '../../support/finished-job';
import { chromiumAt, openWindowOn, type Window } from './window';

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'yishitai-first-')), '议事台数据');

/** Tab until an element has the focus. */
async function tabTo(page: Page, role: 'button' | 'radio' | 'textbox', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  for (let step = 0; step < 40; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by Tab: ${name}`);
}

describe.skipIf(chromiumAt === null)('first start', () => {
  let window: Window;
  afterEach(async () => {
    expect(window.faults()).toEqual([]);
    await window.close();
  });

  test('from an empty PC to the workbench by keyboard alone', async () => {
    const folder = fresh();
    window = await openWindowOn(folder);
    const { page } = window;
    await page.getByText('将新建这个文件夹').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.keyboard.press('Enter');

    await page.getByRole('radiogroup', { name: '保密声明' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('请选择其中一项').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');

    await page.getByLabel('全称').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('请填写全称').waitFor();
    await page.keyboard.type('云岭市人民代表大会常务委员会');
    expect(await page.getByLabel('简称').inputValue()).toBe('云岭市人大常委会');
    expect(await page.getByLabel('行政区域').inputValue()).toBe('云岭市');
    expect(await page.getByRole('radio', { name: '市级' }).isChecked()).toBe(true);
    await tabTo(page, 'textbox', '届次');
    await page.keyboard.type('五');
    await tabTo(page, 'textbox', '起始日期');
    await page.keyboard.type('2022.2.18');
    await tabTo(page, 'textbox', '届满日期');
    expect(await page.getByLabel('起始日期').inputValue()).toBe('2022年2月18日');
    expect(await page.getByLabel('届满日期').inputValue()).toBe('2027年2月18日');
    await tabTo(page, 'textbox', '姓名');
    await page.keyboard.type('周明远');
    await page.keyboard.press('Enter');

    await page.getByRole('region', { name: '提醒' }).waitFor();
    await page.getByRole('button', { name: '经办人' }).getByText('周明远').waitFor();
    await page.getByText('云岭市人大常委会　第五届').first().waitFor();
    expect(readdirSync(folder)).toContain('yishitai.db');
  });

  test('a folder with data is opened as it is', async () => {
    const folder = fresh();
    await establishOffice(folder);
    window = await openWindowOn(fresh());
    const { page } = window;
    await page.getByLabel('数据文件夹').fill(folder);
    await page.getByText('这里已有议事台的数据').waitFor();
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await page.getByRole('region', { name: '提醒' }).waitFor();
  });

  test('a folder full of other things gets one of its own inside, found by looking around', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'yishitai-first-'));
    mkdirSync(join(parent, '资料'));
    writeFileSync(join(parent, '资料', '旧通知.txt'), '旧通知');
    window = await openWindowOn(join(parent, '还没有'));
    const { page } = window;
    await page.getByRole('button', { name: '浏览…' }).click();
    const dialog = page.getByRole('dialog', { name: '选择数据文件夹' });
    await dialog.getByRole('option', { name: '资料' }).waitFor();
    await expect.poll(() => dialog.getByRole('listbox').evaluate((list) => list === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await dialog.getByText('这里没有文件夹').waitFor();
    await dialog.getByRole('button', { name: '选择这个文件夹' }).click();
    await page.getByText('这个文件夹里已有其他文件').waitFor();
    expect(await page.getByRole('button', { name: '下一步' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '改为其中的' }).click();
    await page.getByText('将新建这个文件夹').waitFor();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('radiogroup', { name: '保密声明' }).waitFor();
    expect(readdirSync(join(parent, '资料')).sort()).toEqual(['旧通知.txt', '议事台数据'].sort());
    await page.getByRole('button', { name: '上一步' }).click();
    await page.getByText('这里已有议事台的数据').waitFor();
  });

  test('a new folder can be named in the dialog; a name Windows does not take is refused', async () => {
    const folder = fresh();
    window = await openWindowOn(folder);
    const { page } = window;
    await page.getByRole('button', { name: '浏览…' }).click();
    const dialog = page.getByRole('dialog', { name: '选择数据文件夹' });
    await dialog.getByLabel('在这里新建文件夹').fill('a:b');
    await dialog.getByText('文件夹名不能').waitFor();
    await dialog.getByLabel('在这里新建文件夹').fill('人大数据');
    await dialog.getByRole('button', { name: '选择这个文件夹' }).click();
    expect(await page.getByRole('textbox', { name: '数据文件夹' }).inputValue()).toBe(join(folder, '../人大数据'));
  });

  test('the invented office can be loaded to try everything with', async () => {
    window = await openWindowOn(fresh());
    const { page } = window;
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('本机不存储、不处理国家秘密').click();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('先载入示例单位').click();
    await page.getByRole('button', { name: '载入示例单位', exact: true }).click();
    await page.getByText('示例单位', { exact: true }).waitFor({ timeout: 60_000 });
    await page.getByText('云岭市人大常委会　第五届').first().waitFor();
    await page.getByRole('region', { name: '文稿与存档' }).getByRole('row').nth(3).waitFor();

    // Out of the sample: another folder, in which the office itself is set up.
    await page.getByRole('link', { name: '示例单位' }).click();
    await page.getByRole('button', { name: '更换数据文件夹' }).click();
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('button', { name: '更换数据文件夹' }).click();
    await page.getByRole('textbox', { name: '数据文件夹' }).fill(fresh());
    await page.getByText('将新建这个文件夹').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('radiogroup', { name: '保密声明' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
  });
});

describe.skipIf(chromiumAt === null)('finding one’s way', () => {
  let window: Window;
  afterEach(async () => {
    expect(window.faults()).toEqual([]);
    await window.close();
  });

  test('Ctrl+K finds rooms by name and pinyin, texts begun and papers on file, by keyboard', async () => {
    const folder = fresh();
    const application = await beginApplication(folder);
    await finishedJob(application, 'organization.loadSample', {});
    await application.close();
    window = await openWindowOn(folder);
    const { page } = window;
    await page.getByRole('region', { name: '提醒' }).waitFor();
    const hits = page.getByRole('listbox', { name: '搜索结果' });

    await page.keyboard.press('Control+k');
    await page.keyboard.type('gsjc');
    await hits.getByRole('option', { name: '格式检查' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '格式检查' }).waitFor();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('任免名单');
    await hits.getByText('存档文件', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/documents\/issued/);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('集中视察');
    await hits.getByText('未完成的文稿').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror').getByText('集中视察').first().waitFor();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('没有这样的文件');
    await hits.getByText('没有找到').waitFor();
    await page.keyboard.press('Escape');
    expect(await hits.isVisible()).toBe(false);
  });

  test('who is at the desk is changed in the rail', async () => {
    const folder = fresh();
    await establishOffice(folder);
    window = await openWindowOn(folder);
    const { page } = window;
    await page.getByRole('button', { name: '经办人' }).click();
    await page.getByRole('menuitem', { name: '管理经办人' }).click();
    await page.waitForURL(/settings\/office/);
    await page.evaluate(() =>
      fetch('/api/organization.addClerk', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: '李静', duty: '', active: true }),
      }),
    );
    await page.getByRole('button', { name: '经办人', exact: true }).click();
    await page.getByRole('menuitem', { name: '李静' }).click();
    await page.getByRole('button', { name: '经办人', exact: true }).getByText('李静').waitFor();
  });
});
