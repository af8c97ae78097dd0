import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumAt, openWindow, outlineTexts, pagesShow, paste, type Window } from './window';
import { stored } from './desk';

const xinzhou = readFileSync('tests/fixtures/public/xinzhou-resolution.txt', 'utf8');
const first = '为深入学习贯彻党的二十大精神，';

describe.skipIf(chromiumAt === null)('typesetting a pasted resolution', () => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow();
  });
  afterAll(() => window.close());
  beforeEach(async () => {
    const { page } = window;
    await page.reload();
    await page.getByRole('button', { name: '载入示例' }).waitFor();
    await paste(page, xinzhou);
    await pagesShow(page, '忻州市人民代表大会常务委员会');
  });
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('shows the pages, the structure and what was changed', async () => {
    const { page } = window;
    expect(await page.locator('.gw-sheet').count()).toBeGreaterThan(0);
    await page.getByText(/第\s+\/ 8 页/).waitFor();
    const rows = await outlineTexts(page);
    expect(rows.slice(0, 4)).toEqual([
      expect.stringContaining('标题 忻州市人民代表大会常务委员会关于学习贯彻党的二十大精神'),
      expect.stringContaining('题注 （2022年12月29日忻州市第五届人民代表大会常务委员会第八次会议通过）'),
      expect.stringContaining(`引言 ${first}`),
      '一、 坚持党的领导，不断提升政治建设功效 独立行',
    ]);
    expect(rows.filter((row) => /^\d+\. /.test(row))).toHaveLength(16);
    await page.getByRole('button', { name: '修改清单' }).click();
    await page.getByRole('region', { name: '半角标点改为全角' }).waitFor();
  });

  test('corrects a level by keyboard, counts the numbers anew and takes it back', async () => {
    const { page } = window;
    await outlineTexts(page);
    const list = page.getByRole('listbox', { name: '结构' });
    await list.focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+2');
    await expect.poll(() => outlineTexts(page)).toContainEqual(expect.stringMatching(/^（一） 全面把握丰富内涵。/));
    expect(await outlineTexts(page)).toContainEqual(expect.stringMatching(/^15\. 强化纪律作风建设。/));
    await pagesShow(page, '（一）全面把握丰富内涵。');
    await list.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => outlineTexts(page)).toContainEqual(expect.stringMatching(/^16\. 强化纪律作风建设。/));
    await page.keyboard.press('Control+y');
    await expect.poll(() => outlineTexts(page)).toContainEqual(expect.stringMatching(/^（一） 全面把握丰富内涵。/));
  });

  test('moves, joins, splits and deletes blocks by keyboard', async () => {
    const { page } = window;
    await outlineTexts(page);
    const list = page.getByRole('listbox', { name: '结构' });
    await list.focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => outlineTexts(page)).toContainEqual(expect.stringMatching(/^1\. 细化落实学习目标。/));
    await list.focus();
    await page.keyboard.press('j');
    const joined = await outlineTexts(page);
    expect(joined.filter((row) => /^\d+\. /.test(row))).toHaveLength(15);
    await list.focus();
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('s');
    await expect.poll(async () => (await outlineTexts(page)).filter((row) => /^\d+\. /.test(row)).length).toBe(16);
    await list.focus();
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await outlineTexts(page)).filter((row) => /^\d+\. /.test(row)).length).toBe(15);
  });

  test('finds, replaces one and all, and undoes it', async () => {
    const { page } = window;
    await page.getByRole('textbox', { name: '正文编辑区' }).click();
    await page.keyboard.press('Control+f');
    await page.getByLabel('查找', { exact: true }).fill('忻州');
    const count = page.getByText(/\/ \d+ 处/);
    await count.waitFor();
    const before = Number(/\/ (\d+) 处/.exec(await count.innerText())?.[1]);
    expect(before).toBeGreaterThan(5);
    await page.getByLabel('替换为').fill('云岭');
    await page.getByRole('button', { name: '全部替换' }).click();
    await page.getByText('没有找到', { exact: true }).waitFor();
    await pagesShow(page, '云岭市人民代表大会常务委员会');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await pagesShow(page, '忻州市人民代表大会常务委员会');
  });

  test('takes back one change at its place, and a whole rule', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '修改清单' }).click();
    const rule = page.getByRole('region', { name: '半角标点改为全角' });
    await rule.getByRole('listitem').nth(2).getByRole('button', { name: '恢复' }).click();
    await rule.getByText('已恢复').waitFor();
    await pagesShow(page, '为深入学习贯彻党的二十大精神,');
    await rule.getByRole('button', { name: '全部恢复' }).click();
    await expect.poll(() => rule.getByText('已恢复').count()).toBeGreaterThan(100);
    await page.getByRole('textbox', { name: '正文编辑区' }).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => rule.getByText('已恢复').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await pagesShow(page, first);
  });

  test('a click on the page finds the text; a double click edits it on the page', async () => {
    const { page } = window;
    const line = page.locator('.gw-line', { hasText: first }).first();
    await line.click();
    await expect.poll(() => page.locator('.marked').count()).toBe(1);
    expect(await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.textContent ?? '')).toContain(first);
    await line.dblclick();
    const field = page.getByRole('textbox', { name: /在版面上修改/ });
    await field.waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.type('现');
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await page.locator('.gw-line', { hasText: `现${first.slice(0, 6)}` }).count()).toBe(0);
    await line.dblclick();
    await field.waitFor();
    await field.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(0, 0));
    await page.keyboard.type('现在，');
    await page.keyboard.press('Control+Enter');
    await pagesShow(page, `现在，${first.slice(0, 8)}`);
    await page.getByRole('textbox', { name: '正文编辑区' }).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.gw-line', { hasText: '现在，' }).count()).toBe(0);
  });

  test('makes a Word file that holds the text', async () => {
    const { page } = window;
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^忻州市人民代表大会常务委员会.*的决议\.docx$/);
    const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
    const text = strFromU8(parts['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '');
    expect(text).toContain(first);
    expect(text).toContain('16.强化纪律作风建设。');
    await page.getByText(/已生成 Word \d\d:\d\d/).waitFor();
  });

  test('prints the pages alone, A4, as many as are shown', async () => {
    const { page } = window;
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(8);
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    for (const [, width, height] of boxes) {
      expect(Number(width)).toBeCloseTo(595.3, -1);
      expect(Number(height)).toBeCloseTo(841.9, -1);
    }
    expect(await page.locator('.print-pages').count()).toBe(0);
  });

  test('draws only the pages in view of a long paper', async () => {
    const { page } = window;
    const lines = xinzhou.split('\n');
    const long = [...lines.slice(0, 6), ...Array.from({ length: 14 }, () => lines.slice(6)).flat()].join('\n');
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByRole('button', { name: '载入示例' }).waitFor();
    await paste(page, long);
    await pagesShow(page, '忻州市人民代表大会常务委员会');
    expect(await page.locator('.gw-sheet').count()).toBeLessThan(6);
    await page.getByRole('document', { name: /版面预览/ }).press('End');
    await expect
      .poll(() => page.locator('.gw-sheet').last().getAttribute('data-page').then(Number))
      .toBeGreaterThan(80);
    expect(await page.locator('.gw-sheet').count()).toBeLessThan(6);
  });

  test('takes a file that is dropped on it', async () => {
    const { page } = window;
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(
        new File(['云岭市人民政府\n关于报送材料的函\n现将材料报送如下。\n'], '来函.txt', { type: 'text/plain' }),
      );
      const options = { dataTransfer: data, bubbles: true, cancelable: true };
      document.querySelector('.room')?.dispatchEvent(new DragEvent('drop', options));
    });
    await pagesShow(page, '关于报送材料的函');
    await stored(page).getByText('尚未生成 Word').waitFor();
  });

  test('visiting other rooms leaves the text as it is', async () => {
    const { page } = window;
    await page.getByRole('textbox', { name: '正文编辑区' }).click();
    await page.keyboard.type('字');
    await page.getByRole('link', { name: '关于' }).click();
    await page.getByText('数据文件夹').first().waitFor();
    await page.getByRole('link', { name: '公文排版' }).click();
    await stored(page)
      .getByText(/^已保存 \d\d:\d\d$/)
      .waitFor();
    await page.getByRole('textbox', { name: '正文编辑区' }).focus();
    await page.keyboard.press('Control+z');
    await stored(page).getByText('正在保存…').waitFor();
    await stored(page)
      .getByText(/^已保存 \d\d:\d\d$/)
      .waitFor();
  });

  test('an input method composes without a key being taken', async () => {
    const { page } = window;
    await page.getByRole('textbox', { name: '正文编辑区' }).click();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'ren', selectionStart: 3, selectionEnd: 3 });
    await session.send('Input.imeSetComposition', { text: '人大', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.insertText', { text: '人大' });
    await pagesShow(page, '人大');
    const editor = page.getByRole('textbox', { name: '正文编辑区' });
    const composed = await editor.innerText();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editor.innerText()).not.toBe(composed);
    expect((await editor.innerText()).length).toBe(composed.length - 2);
  });
});
