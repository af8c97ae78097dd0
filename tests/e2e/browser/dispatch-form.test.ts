import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Application } from '@core/application/application';
import { beginApplication, inventedOffice } from '../../support/established-office';
import { aCountingSeries, aSeries } from '../../support/number-series';
import { passed } from '../../support/resolution-cases';
import type { TestOffice } from '../../support/test-office';
import { choose, goTo } from './desk';
import { chromiumAt, openWindowOn, type Window } from './window';

const officeSeries = {
  ...aSeries,
  id: 'office',
  name: '办公室发文',
  organCode: '云人常办发',
  sender: 'office' as const,
};

/** The calls the cases of resolutions need. */
const callsOf = (application: Application) =>
  ({
    async call(method: string, input: unknown) {
      const result = await application.dispatch({ method, input });
      if (!result.ok) throw new Error(`${method}: ${JSON.stringify(result.error)}`);
      return result.value;
    },
  }) as unknown as TestOffice;

/** 发文稿纸 of the 印发通知 of a decision that was passed. */
describe.skipIf(chromiumAt === null)('发文稿纸', () => {
  let window: Window;
  let matter: number;
  const dialog = (name: RegExp) => window.page.getByRole('dialog', { name });
  const circular = () => window.page.getByRole('listitem').filter({ hasText: '印发通知' });

  async function openForm(): Promise<void> {
    await window.page.getByRole('button', { name: /印发通知.*：更多/ }).click();
    await window.page.getByRole('menuitem', { name: '发文稿纸' }).click();
    await dialog(/^发文稿纸/)
      .getByRole('textbox', { name: '文件标题' })
      .waitFor();
  }

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yishitai-dispatch-'));
    const application = await beginApplication(folder);
    const office = callsOf(application);
    await office.call('organization.establishOffice', inventedOffice);
    const settings = { series: [aSeries, officeSeries, aCountingSeries] };
    await office.call('organization.saveNumberingSettings', { settings, expectedRevision: 0 });
    matter = (await passed(office)).id;
    await application.close();
    window = await openWindowOn(folder);
    await window.page.getByRole('region', { name: '提醒' }).waitFor();
    await goTo(window, `/resolutions/${matter}`);
    await window.page.getByRole('tab', { name: /^文件/ }).click();
    await circular().getByRole('button', { name: '生成', exact: true }).click();
    await circular().getByText('已生成').waitFor();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('the 办公室 sends it in a hurry, and its 红头 and title follow', async () => {
    const { page } = window;
    await openForm();
    const form = dialog(/^发文稿纸/);
    await choose(page, '发文机关', '办公室');
    await choose(page, '紧急程度', '特急');
    await form.getByRole('textbox', { name: '份号' }).fill('12');
    expect(await form.getByRole('button', { name: '保存' }).isDisabled()).toBe(true);
    await form.getByRole('textbox', { name: '份号' }).fill('000012');
    await form.getByRole('textbox', { name: '签发人', exact: true }).fill('程景行');
    await form.getByRole('textbox', { name: '签发日期' }).fill('20260430');
    await form.getByRole('textbox', { name: '主送' }).fill('各县（市、区）人大常委会');
    expect(await form.getByRole('combobox', { name: '密级' }).count()).toBe(0);
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'hidden' });
    await circular().getByRole('button', { name: '重新生成' }).click();
    await circular().getByText('已生成').waitFor();
    await circular().getByRole('button', { name: '预览' }).click();
    await page.getByText('云岭市人民代表大会常务委员会办公室文件').first().waitFor();
    await page.getByText('特急').first().waitFor();
  });

  test('Escape and the way back ask before what was entered is forgotten, a number still being typed too', async () => {
    const { page } = window;
    // By the links of the program: an address that was typed leaves no way back that it knows.
    await page.getByRole('navigation').getByRole('link', { name: '会议' }).click();
    await page.getByRole('navigation').getByRole('link', { name: '决议决定' }).click();
    await page.getByRole('row', { name: /关于加强湿地保护的决定/ }).click();
    await page.getByRole('tab', { name: /^文件/ }).click();
    await openForm();
    const form = dialog(/^发文稿纸/);
    const question = dialog(/^有内容还没有保存/);
    await form.getByRole('spinbutton', { name: '印发份数' }).fill('77');
    await page.keyboard.press('Escape');
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    expect(await form.getByRole('spinbutton', { name: '印发份数' }).inputValue()).toBe('77');
    await page.evaluate(() => history.back());
    await question.getByRole('button', { name: '留在这里' }).click();
    await question.waitFor({ state: 'hidden' });
    await expect.poll(() => page.url()).toContain(`/resolutions/${matter}`);
    await form.getByRole('button', { name: '取消' }).click();
    await question.getByRole('button', { name: '不保存，关闭' }).click();
    await form.waitFor({ state: 'hidden' });
    await openForm();
    expect(await form.getByRole('spinbutton', { name: '印发份数' }).inputValue()).not.toBe('77');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
  });

  test('its number is offered from the series of the 办公室', async () => {
    const { page } = window;
    await circular().getByRole('button', { name: '存档' }).click();
    const filing = dialog(/^存档/);
    await filing.getByText('云人常办发〔').waitFor();
    await filing.getByRole('button', { name: '取消' }).click();
    await filing.waitFor({ state: 'hidden' });
    await goTo(window, '/settings/numbering');
    await page.getByRole('combobox', { name: '印发通知的发文机关' }).waitFor();
    await choose(page, '印发通知的发文机关', '办公室');
    await goTo(window, '/history');
    await page.getByText('修改文号设置').first().waitFor();
  });
});
