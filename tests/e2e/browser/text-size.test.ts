import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { goTo } from './desk';
import { faultsOfText } from './text-faults';
import { chromiumAt, openWindowOn, pagesShow, type Window } from './window';

/** Every room with something in it, and what is opened there. */
const rooms: { path: string; stands: (page: Page) => Locator; open?: (page: Page) => Promise<void> }[] = [
  { path: '/', stands: (page) => page.getByRole('region', { name: '提醒' }) },
  { path: '/documents/typeset', stands: (page) => page.getByRole('button', { name: '载入示例' }) },
  { path: '/documents/inspect', stands: (page) => page.getByRole('heading', { level: 1 }) },
  {
    path: '/resolutions',
    stands: (page) => page.getByRole('grid', { name: '决议决定' }).locator('[data-row]').first(),
  },
  { path: '/documents/issued', stands: (page) => page.getByText(/〔2026〕\d+号/).first() },
  { path: '/documents/numbers', stands: (page) => page.getByRole('table', { name: '文号登记簿' }) },
  { path: '/history', stands: (page) => page.getByRole('listitem').first() },
  { path: '/recycle-bin', stands: (page) => page.getByRole('button', { name: /^恢复/ }).first() },
  ...['office', 'typesetting', 'numbering', 'deadlines', 'lock', 'display'].map((section) => ({
    path: `/settings/${section}`,
    stands: (page: Page) => page.getByRole('main').locator('.pane').first(),
  })),
  { path: '/backups', stands: (page) => page.getByRole('region', { name: '第二备份位置' }).getByText('未设置') },
  { path: '/about', stands: (page) => page.getByText('数据文件夹').first() },
];

describe.skipIf(chromiumAt === null)('text of 18 px', () => {
  let window: Window;

  beforeAll(async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'yishitai-text-')), 'data');
    execFileSync(process.execPath, [resolve('.config/run.mjs'), 'cli', 'sample', '--data', folder]);
    window = await openWindowOn(folder);
    await window.page.getByRole('region', { name: '提醒' }).waitFor();
    await window.page.evaluate(() => localStorage.setItem('yishitai.text-size', '18'));
    await window.page.reload();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test.each(rooms)('stands whole at 1366×768 in $path', async ({ path, stands }) => {
    const { page } = window;
    await goTo(window, path);
    await stands(page).waitFor();
    await page.waitForTimeout(300);
    await picture(page, path);
    expect(await page.evaluate(faultsOfText)).toEqual([]);
  });

  test('stands whole beside an open text, and in the question before it is put on file', async () => {
    const { page } = window;
    await goTo(window, '/documents/typeset');
    await page.getByRole('button', { name: '载入示例' }).click();
    await pagesShow(page, '云岭市人民代表大会常务委员会');
    await picture(page, 'text');
    expect(await page.evaluate(faultsOfText)).toEqual([]);
    await page.getByRole('button', { name: '存档', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(300);
    await picture(page, 'issue');
    expect(await page.evaluate(faultsOfText)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('stands whole beside an open paper on file, and in the history of a change', async () => {
    const { page } = window;
    await goTo(window, '/documents/issued');
    await page.getByText('云人常办发〔2026〕9号').first().click();
    await page.locator('.gw-line').first().waitFor();
    // The pane beside the list takes its width while it opens.
    await picture(page, 'paper');
    await expect.poll(() => page.evaluate(faultsOfText)).toEqual([]);
    await goTo(window, '/history');
    await page.getByRole('button', { name: /^修改/ }).first().click();
    await page.getByRole('table').first().waitFor();
    await picture(page, 'change');
    await expect.poll(() => page.evaluate(faultsOfText)).toEqual([]);
  });

  test('reaches every control: fields, lists, numbers, choices, dialogs and messages', async () => {
    const { page } = window;
    const sizeOf = (target: Locator): Promise<string> =>
      target.evaluate((element) => getComputedStyle(element).fontSize);
    await goTo(window, '/settings/typesetting');
    await page.locator('.el-select').first().click();
    const option = page.getByRole('option').first();
    await option.waitFor();
    expect(await sizeOf(option)).toBe('18px');
    expect(await page.evaluate(faultsOfText)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const part of ['.el-select__placeholder', '.el-radio__label', '.el-button'])
      expect(await sizeOf(page.locator(part).first()), part).toBe('18px');
    await goTo(window, '/settings/deadlines');
    expect(await sizeOf(page.locator('.el-input-number input').first())).toBe('18px');
    await goTo(window, '/settings/display');
    expect(await sizeOf(page.locator('.el-radio-button__inner').last())).toBe('18px');
    await goTo(window, '/settings/numbering');
    await page.getByRole('button', { name: '删除 常委会发文' }).click();
    const message = page.getByText(/不能删除.*停用/);
    await message.waitFor();
    expect(await sizeOf(message)).toBe('18px');
    await goTo(window, '/backups');
    await page.getByRole('button', { name: '立即备份' }).click();
    await page.getByRole('button', { name: '恢复', exact: true }).first().click();
    const dialog = page.getByRole('dialog', { name: '恢复备份' });
    for (const words of await dialog.locator('p').all()) expect(await sizeOf(words)).toBe('18px');
    expect(await dialog.locator('p').count()).toBeGreaterThan(0);
    await picture(page, 'dialog');
    expect(await page.evaluate(faultsOfText)).toEqual([]);
    await dialog.getByRole('button', { name: '取消' }).click();
  });
});

async function picture(page: Page, path: string): Promise<void> {
  const folder = process.env['YISHITAI_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${path.replaceAll('/', '_')}.png`), animations: 'disabled' });
}
