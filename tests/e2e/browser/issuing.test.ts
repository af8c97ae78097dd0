import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { choose, goTo, isStored, stored } from './desk';
import { chromiumAt, openWindow, pagesShow, paste, type Window } from './window';

const notice = (month: number): string =>
  `云岭市人民代表大会常务委员会办公室\n关于报送第${month}季度工作总结的通知\n各县（区）人大常委会：\n请于月底前报送工作总结。`;

describe.skipIf(chromiumAt === null)('filing papers', () => {
  let window: Window;
  const dialog = () => window.page.getByRole('dialog', { name: '存档', exact: true });
  const done = () => window.page.getByRole('dialog', { name: '已存档' });
  const file = () => window.page.getByRole('button', { name: '存档', exact: true }).first().click();
  const rows = () => window.page.getByRole('grid', { name: '存档文件' }).getByRole('row');
  const fromDesk = async (text: string) => {
    await goTo(window, '/documents/typeset');
    await window.page.getByRole('button', { name: '载入示例' }).waitFor();
    await paste(window.page, text);
    await pagesShow(window.page, '报送工作总结');
  };

  beforeAll(async () => {
    window = await openWindow();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('an office without papers is shown the way to the first one', async () => {
    const { page } = window;
    await goTo(window, '/documents/issued');
    await page.getByText('还没有存档的文件').waitFor();
    await page.getByRole('button', { name: '去公文排版' }).click();
    await page.getByRole('button', { name: '载入示例' }).waitFor();
  });

  test('a series is set up and offers its first number', async () => {
    const { page } = window;
    await goTo(window, '/settings/numbering');
    await page.getByRole('button', { name: '添加文号' }).click();
    await page.keyboard.type('办公室发文');
    await page.keyboard.press('Tab');
    await page.keyboard.type('云人常办发');
    await page.keyboard.press('Tab');
    const year = new Date().getFullYear();
    await page.getByText(`云人常办发〔${year}〕1号`).waitFor();
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
  });

  test('errors keep a paper from being filed and are shown', async () => {
    const { page } = window;
    await fromDesk(notice(1).replace('工作总结。', '工作总结\ue123。'));
    await file();
    await page.getByText('没有存档：有 1 处错误').waitFor();
    expect(await dialog().count()).toBe(0);
    await page.getByRole('button', { name: '新建', exact: true }).click();
  });

  test('a paper gets its number, lies in the folder, and its draft is gone', async () => {
    const { page } = window;
    await fromDesk(notice(1));
    await isStored(page);
    await file();
    await choose(page, '文号种类', '办公室发文');
    const year = new Date().getFullYear();
    await dialog().getByText(`云人常办发〔${year}〕1号`).waitFor();
    await dialog().getByRole('button', { name: '存档' }).click();
    await done().getByText(`云人常办发〔${year}〕1号`).waitFor();
    const path = await done().locator('.path').innerText();
    expect(path).toContain(`文件/${year}/`);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    await done().getByRole('button', { name: '继续修改' }).click();
    await stored(page).getByText('与存档第 1 版一致').waitFor();
    await pagesShow(page, `云人常办发〔${year}〕1号`);
    await page.getByRole('button', { name: '新建', exact: true }).click();
    await page.getByRole('region', { name: '未完成的文稿' }).getByText('1 份').waitFor();
  });

  test('a number that is taken is refused, and the next one offered', async () => {
    const { page } = window;
    await fromDesk(notice(2));
    await file();
    await choose(page, '文号种类', '办公室发文');
    await expect.poll(() => page.getByRole('spinbutton', { name: '序号' }).inputValue()).toBe('2');
    await page.getByRole('spinbutton', { name: '序号' }).fill('1');
    await page.getByRole('spinbutton', { name: '序号' }).press('Tab');
    await dialog().getByRole('button', { name: '存档' }).click();
    await dialog().getByRole('alert').waitFor();
    await dialog().getByRole('button', { name: '换成下一个号' }).click();
    await expect.poll(() => page.getByRole('spinbutton', { name: '序号' }).inputValue()).toBe('2');
    await dialog().getByRole('button', { name: '存档' }).click();
    await done().getByRole('button', { name: '打开存档' }).click();
    await pagesShow(page, '第2季度');
  });

  test('the list is searched, walked by keyboard and opened with Enter', async () => {
    const { page } = window;
    await expect.poll(() => rows().count()).toBe(2);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('第1季度');
    await expect.poll(() => rows().count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pagesShow(page, '第1季度');
    await page.getByRole('button', { name: '清除条件' }).first().click();
    await expect.poll(() => rows().count()).toBe(2);
    await choose(page, '年度', `${new Date().getFullYear()} 年`);
    await expect.poll(() => rows().count()).toBe(2);
  });

  test('另存为 Word gives the bytes that were filed', async () => {
    const { page } = window;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '另存为 Word' }).click();
    const bytes = readFileSync(await (await download).path());
    const id = Number(/paper=(\d+)/.exec(page.url())?.[1]);
    const hash = await page.evaluate(async (paper) => {
      const answer = await fetch('/api/documents.getIssuedPaper', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: paper }),
      });
      return ((await answer.json()) as { value: { paper: { hash: string } } }).value.paper.hash;
    }, id);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  });

  test('a PDF has as many pages as the paper', async () => {
    const { page } = window;
    const download = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('button', { name: '另存为 PDF' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    expect(
      readFileSync(await file.path())
        .toString('latin1')
        .match(/\/Type \/Page\b/g),
    ).toHaveLength(1);
  });

  test('printing gives the filed paper, not the one on the desk', async () => {
    const { page } = window;
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(await page.locator('.print-pages').count()).toBe(0);
    await page.getByRole('link', { name: '历史', exact: true }).click();
    await page.getByRole('heading', { name: '历史' }).waitFor();
    await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.print-pages').count()).toBe(0);
    await page.goBack();
    await page.getByRole('button', { name: '修改成新版本' }).waitFor();
  });

  test('a paper is corrected into a new version that keeps its number', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '修改成新版本' }).click();
    await stored(page).getByText('与存档第 1 版一致').waitFor();
    await page.locator('.ProseMirror p').last().click();
    await page.keyboard.press('End');
    await page.keyboard.type('逾期不再受理。');
    await stored(page).getByText('再存档为第 2 版').waitFor();
    await file();
    await dialog().getByText('沿用原文号').waitFor();
    await dialog().getByRole('button', { name: '存档' }).click();
    await done().getByText('第 2 版').waitFor();
    await done().getByRole('button', { name: '打开存档' }).click();
    await pagesShow(page, '逾期不再受理');
    await page.getByRole('tab', { name: '版本 2' }).click();
    await page.getByRole('button', { name: '查看', exact: true }).click();
    await page.getByRole('tab', { name: '版面' }).click();
    await expect.poll(() => page.locator('.gw-line', { hasText: '逾期不再受理' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '修改成新版本' }).isDisabled()).toBe(true);
  });

  test('a paper is voided with a reason, which stands in its history', async () => {
    const { page } = window;
    await rows().filter({ hasText: '第2季度' }).click();
    await pagesShow(page, '第2季度');
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '作废…' }).click();
    const prompt = page.getByRole('dialog', { name: '作废这份文件' });
    await prompt.getByRole('button', { name: '作废' }).click();
    await prompt.getByText('请写明作废原因').waitFor();
    await prompt.getByRole('textbox').fill('重复发文');
    await prompt.getByRole('button', { name: '作废' }).click();
    await page.getByText('作废原因：重复发文').waitFor();
    await rows().filter({ hasText: '第2季度' }).getByText('已作废').waitFor();
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '历史' }).click();
    const drawer = page.getByRole('dialog', { name: /^历史/ });
    await drawer.getByRole('button', { name: /作废.*看改了什么/ }).click();
    await drawer.getByText('重复发文').first().waitFor();
    await page.keyboard.press('Escape');
  });
});
