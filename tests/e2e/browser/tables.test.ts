import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumAt, openWindow, outlineTexts, pagesShow, paste, type Window } from './window';

const paper = '云岭市人民代表大会常务委员会办公室\n关于报送材料的通知\n各县（区）人大常委会：\n现将人员名单印发如下：';

describe.skipIf(chromiumAt === null)('tables and elements by hand', () => {
  let window: Window;
  const choose = async (name: string, option: string): Promise<void> => {
    const { page } = window;
    await page.locator('.el-select', { has: page.getByRole('combobox', { name }) }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  const cells = (): Promise<string[][]> =>
    window.page.evaluate(() =>
      [...document.querySelectorAll('.ProseMirror tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim()),
      ),
    );
  beforeAll(async () => {
    window = await openWindow();
    await paste(window.page, paper);
    await pagesShow(window.page, '现将人员名单');
  });
  afterAll(() => window.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('a table is inserted and filled by keyboard', async () => {
    const { page } = window;
    await page.locator('.ProseMirror p', { hasText: '现将人员名单' }).click();
    await page.getByRole('button', { name: '插入', exact: true }).click();
    await page.getByRole('menuitem', { name: '表格' }).click();
    await page.getByLabel('行数', { exact: true }).last().fill('2');
    await page.getByLabel('列数', { exact: true }).last().fill('2');
    await page.keyboard.press('Enter');
    await expect.poll(cells).toEqual([
      ['', ''],
      ['', ''],
    ]);
    for (const words of ['姓名', '职务', '张三', '主任', '李四', '委员']) {
      await page.keyboard.type(words);
      if (words !== '委员') await page.keyboard.press('Tab');
    }
    await expect.poll(cells).toEqual([
      ['姓名', '职务'],
      ['张三', '主任'],
      ['李四', '委员'],
    ]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('秘书长');
    await pagesShow(page, '秘书长');
  });

  test('rows and columns come and go by button and by key', async () => {
    const { page } = window;
    await page.getByRole('button', { name: /^在上方插入行/ }).click();
    expect(await cells()).toHaveLength(4);
    await page.keyboard.press('Alt+Shift+ArrowRight');
    expect((await cells())[0]).toEqual(['姓名', '职务', '']);
    await page.getByRole('button', { name: /^删除列/ }).click();
    await page.keyboard.press('Alt+Shift+Delete');
    expect(await cells()).toEqual([
      ['姓名', '职务'],
      ['张三', '秘书长'],
      ['李四', '委员'],
    ]);
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
    expect(await cells()).toEqual([
      ['姓名', '职务'],
      ['张三', '秘书长'],
      ['李四', '委员'],
    ]);
    await page.locator('.ProseMirror td', { hasText: '李四' }).click();
    // The editor hears of the click a moment later.
    await page.waitForTimeout(100);
    await page.keyboard.press('Tab');
  });

  test('Excel cells fill the grid from the caret on', async () => {
    const { page } = window;
    await paste(page, '', '<table><tr><td>副主任</td><td>1.5</td></tr><tr><td>委员</td><td>2</td></tr></table>');
    expect(await cells()).toEqual([
      ['姓名', '职务', ''],
      ['张三', '秘书长', ''],
      ['李四', '副主任', '1.5'],
      ['', '委员', '2'],
    ]);
    await choose('表头行数', '表头 2 行');
    await page.locator('.table[data-header-rows="2"]').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('特此通知。');
    await pagesShow(page, '特此通知。');
  });

  test('elements are added, signed, dated and taken away', async () => {
    const { page } = window;
    const insert = async (name: string) => {
      await page.getByRole('button', { name: '插入', exact: true }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    };
    await insert('发文字号');
    await page.keyboard.type('云人常办发〔2026〕5号');
    await insert('附件说明');
    await page.keyboard.type('报名表');
    await insert('成文日期');
    await page.keyboard.type('20261122');
    await insert('署名');
    await page.keyboard.type('云岭市人大常委会办公室');
    await page.getByText('2026年11月22日').first().waitFor();
    await choose('署名方式', '加盖印章');
    await insert('附注');
    await page.keyboard.type('（联系人：李四）');
    await page.getByRole('button', { name: '版头版记' }).click();
    await page.getByRole('menuitem', { name: '版记：抄送' }).click();
    await page.keyboard.type('市纪委监委');
    await insert('编号（第×号）');
    await page.keyboard.press('Backspace');
    await insert('附件');
    await page.keyboard.type('报名表');
    await pagesShow(page, '（联系人：李四）');
    const rows = (await outlineTexts(page)).map((row) => row.split(' ')[0]);
    expect(rows.join(' ')).toBe('文号 标题 主送 段 表格 段 附件名 署名 日期 附注 附件 段 抄送');
  });
});
