import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumAt, openWindow, pagesShow, paste, type Window } from './window';

const paper = '云岭市人大常委会办公室\n关于报送材料的通知\n各县（区）人大常委会：\n请于12月20日前报送材料。';

describe.skipIf(chromiumAt === null)('版头 and 版记 by hand', () => {
  let window: Window;
  const menu = async (name: string | RegExp): Promise<void> => {
    const { page } = window;
    await page.getByRole('button', { name: '版头版记', exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  const onPages = (selector: string) => window.page.locator(`.gw-sheet ${selector}`);
  beforeAll(async () => {
    window = await openWindow();
    await paste(window.page, paper);
    await pagesShow(window.page, '请于12月20日');
  });
  afterAll(() => window.close());

  test('the head comes with its mark, the caret in the name of the organ', async () => {
    const { page } = window;
    await menu('文件版头');
    await page.keyboard.type('云岭市人大常委会办公室');
    await pagesShow(page, '云岭市人大常委会办公室文件');
    expect(await onPages('.gw-line.gw-red').count()).toBe(1);
    expect(await onPages('.gw-rule.gw-red').count()).toBe(1);
    expect(window.faults()).toEqual([]);
  });

  test('its parts and those of the imprint are added and stand on the page', async () => {
    const { page } = window;
    await menu('加“紧急程度”');
    await page.keyboard.type('特急');
    await pagesShow(page, '特急');
    await menu('加“版记：抄送”');
    await page.keyboard.type('市委办公室，市人民政府办公室');
    await menu('加“版记：印发机关”');
    await page.keyboard.type('云岭市人大常委会办公室');
    await menu('加“版记：印发日期”');
    await page.keyboard.type('2024年12月6日');
    await pagesShow(page, '2024年12月6日印发');
    await pagesShow(page, '抄送：市委办公室，市人民政府办公室。');
  });

  test('a click on the page puts the caret into the part', async () => {
    const { page } = window;
    await page.getByText('抄送：市委办公室', { exact: false }).last().click();
    const place = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const node = getSelection()?.anchorNode ?? null;
        const element = node instanceof Element ? node : node?.parentElement;
        return element?.closest<HTMLElement>('[data-element]')?.dataset['element'];
      });
    await expect.poll(place).toBe('imprint_copy_to');
  });

  test('on pre-printed stock the red parts are pale and the page says why', async () => {
    await menu(/^红头留空/);
    await expect.poll(() => onPages('.gw-line.gw-unprinted').count()).toBe(1);
    expect(await onPages('.gw-stock-note').first().innerText()).toContain('预印');
    await menu(/^红头留空/);
    await expect.poll(() => onPages('.gw-unprinted').count()).toBe(0);
  });

  test('a letter has its double rules; head and imprint go away again and come back with one undo', async () => {
    const { page } = window;
    await menu('信函格式');
    await expect.poll(() => onPages('.gw-rule.gw-red').count()).toBe(4);
    await menu('去掉版头');
    await expect.poll(() => onPages('.gw-red').count()).toBe(0);
    await menu('去掉版记');
    await expect.poll(() => page.locator('.gw-sheet').last().innerText()).not.toContain('抄送');
    await page.keyboard.press('Control+z');
    await pagesShow(page, '抄送：市委办公室');
    expect(window.faults()).toEqual([]);
  });
});
