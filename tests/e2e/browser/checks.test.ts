import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { stored } from './desk';
import { chromiumAt, openWindow, pagesShow, paste, type Window } from './window';

const paper = [
  '云岭市人民代表大会常务委员会任免名单',
  '（2024年11月28日云岭市第五届人民代表大会常务委员会第二十次会议通过）',
  '任命：',
  '阿卜杜拉・买买提为云岭市监察委员会委员；',
  '古丽•热西提为云岭市人民法院审判员；',
  '张\ue123为云岭市人民法院审判员（兼；',
  '李\ufffd为云岭市人民检察院检察员。',
].join('\n');

describe.skipIf(chromiumAt === null)('checks of the paper', () => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow();
    await paste(window.page, paper);
    await pagesShow(window.page, '任免名单');
  });
  afterAll(() => window.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('errors stop the Word file and lead to their places', async () => {
    const { page } = window;
    await page.getByText('错误 2').waitFor();
    // Reading puts the dots right; a clerk may want them back as they came in.
    await page.getByRole('button', { name: '修改清单' }).click();
    await page.getByRole('button', { name: '全部恢复' }).click();
    await page.getByText('错误 4').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('没有生成 Word：有 4 处错误').waitFor();
    await stored(page).getByText('尚未生成 Word').waitFor();
    const places = page.getByRole('listitem').filter({ hasText: '错误' });
    expect(await places.count()).toBe(4);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('查看');
    await places.filter({ hasText: '自造字' }).getByRole('button', { name: '查看' }).click();
    expect(await page.locator('.ProseMirror .pointed-at').innerText()).toBe('\ue123');
  });

  test('a known character is put right with one click, and taken back with one key', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '全部改正' }).click();
    await pagesShow(page, '阿卜杜拉·买买提');
    await pagesShow(page, '古丽·热西提');
    await page.getByText('错误 2').waitFor();
    await page.getByRole('textbox', { name: '正文编辑区' }).focus();
    await page.keyboard.press('Control+z');
    await page.getByText('错误 4').waitFor();
    await page.getByRole('listitem').filter({ hasText: '卜杜拉・' }).getByRole('button', { name: '改正' }).click();
    await page.getByText('错误 3').waitFor();
    await page.getByRole('button', { name: '改正', exact: true }).click();
    await page.getByText('错误 2').waitFor();
  });

  test('a warning goes when its words are mended, and comes back with them', async () => {
    const { page } = window;
    const warning = page.getByRole('listitem').filter({ hasText: '圆括号不成对' });
    await warning.getByRole('button', { name: '查看' }).click();
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('）');
    await warning.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await warning.waitFor();
  });

  test('the Word file is made once nothing stands in its way', async () => {
    const { page } = window;
    for (const [wrong, right] of [
      ['自造字', '珺'],
      ['转换编码时丢失', '娟'],
    ] as const) {
      await page.getByRole('listitem').filter({ hasText: wrong }).getByRole('button', { name: '查看' }).click();
      await page.keyboard.press('Delete');
      await page.keyboard.type(right);
    }
    await pagesShow(page, '张珺为');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  });
});
