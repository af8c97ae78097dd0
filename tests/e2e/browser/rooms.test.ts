import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumAt, openWindow, outlineTexts, pagesShow, paste, type Window } from './window';

const xinzhou = readFileSync('tests/fixtures/public/xinzhou-resolution.txt', 'utf8');

describe.skipIf(chromiumAt === null)('the other rooms', () => {
  let window: Window;
  let word: string;
  beforeAll(async () => {
    window = await openWindow();
    const { page } = window;
    await paste(page, xinzhou);
    await pagesShow(page, '忻州市人民代表大会常务委员会');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '生成 Word' }).click();
    word = join(tmpdir(), `yishitai-e2e-${process.pid}.docx`);
    await (await download).saveAs(word);
  });
  afterAll(() => window.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('opens the Word file it made and recognises the same', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByLabel('选择文件').setInputFiles(word);
    await pagesShow(page, '忻州市人民代表大会常务委员会');
    const rows = await outlineTexts(page);
    expect(rows.filter((row) => /^\d+\. /.test(row))).toHaveLength(16);
    expect(rows).toContain('五、 强化自身建设，着力塑造“四个机关”形象 独立行');
  });

  test('refuses a file it cannot read, with what to do', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '新建' }).click();
    const broken = join(tmpdir(), `yishitai-e2e-${process.pid}-broken.docx`);
    writeFileSync(broken, 'PK\u0003\u0004 and nothing after it');
    await page.getByLabel('选择文件').setInputFiles(broken);
    await page.getByRole('alert').getByText('重新拷贝一份').waitFor();
    await page.getByRole('button', { name: '载入示例' }).click();
    await pagesShow(page, '云岭市人民代表大会常务委员会');
  });

  test('inspects the Word file it made: nothing is wrong', async () => {
    const { page } = window;
    await page.getByRole('link', { name: '格式检查' }).click();
    await page.getByLabel('选择要检查的文件').setInputFiles(word);
    await page.getByText('必须 0').waitFor();
    await page.getByRole('button', { name: /合格 \d+/ }).click();
    await page.getByText('GB/T 9704-2012 5.2.1').first().waitFor();
    await page.locator('label', { hasText: '严格版心' }).click();
    await page.getByText(/必须 [1-9]/).waitFor();
    await page.locator('label', { hasText: '常用版心' }).click();
    await page.getByText('必须 0').waitFor();
  });

  test('keeps the settings, and says when they were changed elsewhere', async () => {
    const { page, context } = window;
    await page.getByRole('link', { name: '设置' }).click();
    await page.getByRole('link', { name: '排版', exact: true }).click();
    await page.getByText('每面 22 行', { exact: true }).waitFor();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByText('每面 22 行', { exact: true }).waitFor();
    await page.getByRole('group', { name: '正文行距' }).first().getByText('自定').click();
    await page.getByLabel('行距磅数').fill('30');
    await page.getByLabel('行距磅数').press('Tab');
    await page.getByText('每面 21 行', { exact: true }).waitFor();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    await other.getByRole('group', { name: '数字和字母' }).first().getByText('Times New Roman').click();
    await other.getByRole('button', { name: '保存' }).click();
    await other.getByText('设置已在另一个窗口改过').waitFor();
    await other.getByRole('button', { name: '载入最新设置' }).click();
    await other.getByText('每面 21 行', { exact: true }).waitFor();
    await other.close();
    await page.reload();
    await page.getByText('每面 21 行', { exact: true }).waitFor();
    await page.getByRole('button', { name: '恢复默认' }).click();
    await page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => page.getByRole('button', { name: '保存' }).isDisabled()).toBe(true);
    await page.getByText('每面 22 行', { exact: true }).waitFor();
  });

  test('a whole journey by keyboard alone', async () => {
    const { page } = window;
    await page.getByRole('link', { name: '公文排版' }).focus();
    await page.keyboard.press('Enter');
    const sample = page.getByRole('button', { name: '载入示例' });
    for (let step = 0; step < 20 && !(await sample.evaluate((e) => e === document.activeElement)); step++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pagesShow(page, '云岭市人民代表大会常务委员会');
    const tab = page.getByRole('tab', { name: '正文' });
    for (let step = 0; step < 40 && !(await tab.evaluate((e) => e === document.activeElement)); step++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('listbox', { name: '结构' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type('附则。');
    await pagesShow(page, '附则。');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    await page.keyboard.press('F11');
    await page.getByRole('button', { name: '退出全屏 F11' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '全屏 F11', exact: true }).waitFor();
    await page.getByRole('document', { name: /版面预览/ }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /在版面上修改/ }).waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('经研究，');
    await page.keyboard.press('Control+Enter');
    await pagesShow(page, '经研究，');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.gw-line', { hasText: '经研究，' }).count()).toBe(0);
  });

  test('quits from 关于', async () => {
    const { page, host } = window;
    await page.getByRole('link', { name: '关于' }).click();
    await page.getByText('数据文件夹').first().waitFor();
    await page.getByRole('button', { name: '退出程序' }).click();
    await page.getByRole('button', { name: '退出', exact: true }).click();
    await page.getByText('议事台已退出').first().waitFor();
    expect(await host.exited).toBe(0);
  });
});
