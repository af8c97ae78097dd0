import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MethodName } from '@core/contract/contract';
import { appointing } from '../../support/appointments/certificate-cases';
import { aVoteOn } from '../../support/appointments/yunling-office';
import { beginApplication, inventedOffice } from '../../support/established-office';
import { goTo } from './desk';
import { chromiumAt, openWindowOn, type Window } from './window';

/** A session with one appointed already, one to be voted on, and one who leaves. */
async function officeAppointing(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'yishitai-window-'));
  const application = await beginApplication(folder);
  try {
    const call = async (method: string, input: unknown): Promise<unknown> => {
      const result = await application.dispatch({ method: method as MethodName, input } as never);
      if (!result.ok) throw new Error(`${method}: ${JSON.stringify(result.error)}`);
      return result.value;
    };
    await call('organization.establishOffice', inventedOffice);
    const { meeting, items } = await appointing({ call } as never);
    await call('appointments.recordItemVotes', { votes: [aVoteOn(meeting, [items[1]])] });
  } finally {
    await application.close();
  }
  return folder;
}

/** From the blanks in the cupboard to the hand of who was appointed, with one spoiled in the printer. */
describe.skipIf(chromiumAt === null)('certificates of a session', () => {
  let window: Window;
  const certificates = () => window.page.getByRole('table', { name: '任命书', exact: true }).locator('tbody tr');
  const missing = () => window.page.getByRole('table', { name: '未备任命书' }).locator('tbody tr');
  const part = (name: string) =>
    window.page.getByRole('radiogroup', { name: '办什么' }).getByText(name, { exact: true }).click();
  /** What was handed to the printer last: how many sheets, and their words. */
  const printed = () =>
    window.page.evaluate(() => (globalThis as unknown as { printed?: { sheets: number; words: string } }).printed);

  beforeAll(async () => {
    window = await openWindowOn(await officeAppointing());
    await window.page.getByRole('region', { name: '提醒' }).waitFor();
    await window.page.evaluate(() => {
      globalThis.print = () => {
        const root = document.querySelector('.print-pages');
        const sheets = root?.querySelectorAll('.cert-sheet').length ?? 0;
        Object.assign(globalThis, { printed: { sheets, words: root?.textContent ?? '' } });
        globalThis.dispatchEvent(new Event('afterprint'));
      };
    });
    await goTo(window, '/appointments/certificates');
    await window.page.getByRole('radiogroup', { name: '办什么' }).waitFor();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('blanks are entered by their first number', async () => {
    const { page } = window;
    await part('空白登记');
    await page.getByRole('textbox', { name: '起始编号' }).fill('000101');
    await page.getByRole('textbox', { name: '份数' }).fill('3');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('共 3 份，未用 3 份').waitFor();
  });

  test('a batch is printed the day before: who passed is in force, who waits is 会前备印', async () => {
    const { page } = window;
    await part('任命书');
    await expect.poll(() => missing().count()).toBe(2);
    expect(await page.getByRole('textbox', { name: '空白编号' }).inputValue()).toBe('000101');
    await page.getByRole('textbox', { name: '起始编号' }).fill('云人常任〔2026〕8号');
    await page.getByRole('button', { name: '备印 2 份' }).click();
    await expect.poll(() => certificates().count()).toBe(2);
    const rows = await certificates().allInnerTexts();
    expect(rows.join('\n')).toMatch(/李长河[\s\S]*8号[\s\S]*会前备印/u);
    expect(rows.join('\n')).toMatch(/何晓舟[\s\S]*9号[\s\S]*已生效/u);
    await page.getByText('不发任命书的 1 项').waitFor();
  });

  test('the sheet on the screen has its boxes at their millimetres', async () => {
    const { page } = window;
    await page.locator('.cert-sheet [data-key="body"]').waitFor();
    const places = await page.evaluate(() => {
      const sheet = document.querySelector('.cert-sheet')!.getBoundingClientRect();
      const body = document.querySelector('.cert-sheet [data-key="body"]')!.getBoundingClientRect();
      const mm = sheet.width / 297;
      return [(body.left - sheet.left) / mm, (body.top - sheet.top) / mm, body.width / mm, sheet.height / mm];
    });
    [35, 78, 227, 210].forEach((expected, index) => expect(Math.abs(places[index]! - expected)).toBeLessThan(0.5));
  });

  test('the batch goes to the printer, a sheet each; on blanks without what stands on them', async () => {
    const { page } = window;
    await page.getByRole('checkbox', { name: '全选任命书' }).check();
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await expect.poll(async () => (await printed())?.sheets).toBe(2);
    expect((await printed())!.words).toContain('任命何晓舟为云岭市中级人民法院审判员。');
    await page.getByRole('radiogroup', { name: '用纸' }).getByText('套打空白任命书').click();
    await expect.poll(() => page.locator('.cert-unprinted[data-key="heading"]').count()).toBe(1);
  });

  test('one is spoiled: it is void with its blank, and the person waits for another', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '作废 李长河' }).click();
    await page.getByRole('textbox', { name: '原因' }).fill('卡纸');
    await page.getByRole('button', { name: '确定', exact: true }).click();
    await expect.poll(() => certificates().filter({ hasText: '已作废' }).count()).toBe(1);
    expect(await missing().allInnerTexts()).toEqual([expect.stringContaining('李长河')]);
    expect(await page.getByRole('textbox', { name: '空白编号' }).inputValue()).toBe('000103');
    await part('空白登记');
    await page.getByText('共 3 份，未用 1 份').waitFor();
  });

  test('what is in force is handed out, the rest is not', async () => {
    const { page } = window;
    await part('任命书');
    await page.getByRole('checkbox', { name: '全选任命书' }).check();
    await page.getByRole('button', { name: '颁发 1 份' }).click();
    await expect.poll(() => certificates().filter({ hasText: '已颁发' }).count()).toBe(1);
  });

  test('a box of the layout is moved by the arrow keys and stays where it was put', async () => {
    const { page } = window;
    await part('版式和套打');
    const box = page.getByRole('button', { name: '日期，方向键移动' });
    await box.focus();
    const place = page.getByRole('textbox', { name: '距左边（毫米）' });
    await expect.poll(() => place.inputValue()).toBe('142');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => place.inputValue()).toBe('136.5');
    await page.getByRole('button', { name: '保存版式' }).click();
    await page.getByText('版式已保存。').waitFor();
    await page.getByRole('button', { name: '打印校准页' }).click();
    await expect.poll(async () => (await printed())?.words).toContain('20 毫米');
    await part('任命书');
    await part('版式和套打');
    await page.getByRole('button', { name: '日期，方向键移动' }).focus();
    await expect.poll(() => place.inputValue()).toBe('136.5');
  });

  test('ballots for each person come two or four on a sheet', async () => {
    const { page } = window;
    await part('逐人表决票');
    await expect.poll(() => page.locator('.cert-sheet').count()).toBe(2);
    await page.getByRole('radiogroup', { name: '每张纸几票' }).getByText('4 票').click();
    await expect.poll(() => page.locator('.cert-sheet').count()).toBe(1);
  });

  test('who passed is sworn in', async () => {
    const { page } = window;
    await part('宪法宣誓');
    await page.getByRole('textbox', { name: '宣誓日期', exact: true }).fill('20260109');
    await page.getByRole('textbox', { name: '宣誓地点', exact: true }).fill('常委会会议厅');
    await page.getByRole('button', { name: '填入各人' }).click();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('1 人，已宣誓 1 人').waitFor();
  });
});
