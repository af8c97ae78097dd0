import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Application } from '@core/application/application';
import type { Job } from '@core/contract/system/system.contract';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { beginApplication, inventedOffice } from '../../support/established-office';
import { aSeries } from '../../support/number-series';
import { choose, goTo } from './desk';
import { chromiumAt, openWindowOn, type Window } from './window';

const year = new Date().getFullYear();
const paragraphs = (...texts: string[]): OfficialDocument => ({
  ...emptyDocument(),
  kind: 'notice',
  kindTitle: '通知',
  title: { text: '关于印发湿地保护决定的通知', lines: ['关于印发湿地保护决定的通知'] },
  blocks: texts.map((text) => ({ role: 'paragraph', text })),
});

async function value<Value>(application: Application, method: string, input: unknown): Promise<Value> {
  const result = await application.dispatch({ method, input });
  if (!result.ok) throw new Error(`${method}: ${JSON.stringify(result.error)}`);
  return result.value as Value;
}

/** Puts a paper on file and answers its id. */
async function file(application: Application, document: OfficialDocument, more: object): Promise<number> {
  const paper = { document, settings: defaultTypesettingSettings, draft: null, replaces: null, number: null };
  const input = { ...paper, classification: null, ...more };
  const { job } = await value<{ job: string }>(application, 'documents.issuePaper', input);
  for (;;) {
    const { state, value: made, error } = await value<Job>(application, 'system.getJob', { id: job });
    if (state === 'done') return (made as { id: number }).id;
    if (state !== 'running') throw new Error(JSON.stringify(error));
    await wait(20);
  }
}

/** 文号登记 and 发放登记: an office with a series, and a paper of two versions on file under 3号. */
describe.skipIf(chromiumAt === null)('registers', () => {
  let window: Window;
  let second: number;
  const register = () => window.page.getByRole('table', { name: '文号登记簿' });
  const rowOf = (words: string) => register().getByRole('row').filter({ hasText: words });
  const dialog = (name: string) => window.page.getByRole('dialog', { name });
  const field = (name: string) => window.page.getByRole('textbox', { name, exact: true });
  const copies = () => window.page.getByRole('region', { name: '发放和收回' });

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yishitai-registers-'));
    const application = await beginApplication(folder);
    await value(application, 'organization.establishOffice', inventedOffice);
    const settings = { series: [aSeries] };
    await value(application, 'organization.saveNumberingSettings', { settings, expectedRevision: 0 });
    const number = { series: aSeries.id, year, serial: 3 };
    const first = await file(application, paragraphs('请认真贯彻执行。', '联系人：周明远。'), { number });
    second = await file(application, paragraphs('请认真贯彻执行。', '联系人：何知秋。'), { replaces: first });
    await application.close();
    window = await openWindowOn(folder);
    await window.page.getByRole('region', { name: '提醒' }).waitFor();
    await goTo(window, '/documents/numbers');
    await register().waitFor();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('the register shows the number of the paper on file, and the gap below it', async () => {
    await rowOf('关于印发湿地保护决定的通知').getByText('已使用').waitFor();
    await rowOf('2 个文号没有登记，没有说明原因').waitFor();
    await window.page.getByText('已使用 1，已预留 0，已作废 0，空号 2').waitFor();
  });

  test('a gap is explained once, and that is taken back with one press', async () => {
    const { page } = window;
    await rowOf('没有说明原因').getByRole('button', { name: '说明原因……' }).click();
    const asked = dialog(`说明空号 云人常发〔${year}〕1号至2号`);
    expect(await asked.getByRole('button', { name: '登记原因' }).isDisabled()).toBe(true);
    await asked.getByRole('textbox', { name: '原因' }).fill('原登记簿跳号');
    await page.keyboard.press('Enter');
    await rowOf('作废原因：原登记簿跳号').first().waitFor();
    expect(await rowOf('已作废').count()).toBe(2);
    await page.getByText('已说明 2 个空号。').waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await rowOf('没有说明原因').waitFor();
    await page.getByText('已撤销。').waitFor();
  });

  test('Ctrl+N reserves the next numbers with their purpose; the last one is given back, the other voided', async () => {
    const { page } = window;
    await page.keyboard.press('Control+n');
    const reserving = dialog('预留文号');
    await reserving.getByText(`云人常发〔${year}〕4号`).waitFor();
    await reserving.getByRole('spinbutton', { name: '个数' }).fill('2');
    await reserving.getByRole('textbox', { name: '用途' }).fill('印发第三十次会议决定');
    await page.keyboard.press('Enter');
    await reserving.waitFor({ state: 'hidden' });
    await rowOf(`〔${year}〕5号`).getByRole('button', { name: '取消预留' }).click();
    await rowOf(`〔${year}〕5号`).waitFor({ state: 'hidden' });
    await rowOf(`〔${year}〕4号`).getByRole('button', { name: '作废……' }).click();
    const asked = dialog(`作废 云人常发〔${year}〕4号`);
    await asked.getByRole('textbox', { name: '原因' }).fill('会议改期');
    await asked.getByRole('button', { name: '作废', exact: true }).click();
    await rowOf('作废原因：会议改期').getByText('已作废').waitFor();
  });

  test('what became of a number, and why, stands in its own history', async () => {
    const { page } = window;
    await page.getByRole('button', { name: `云人常发〔${year}〕4号的历史` }).click();
    const drawer = dialog(`历史 · 云人常发〔${year}〕4号`);
    await drawer.getByText(`作废文号：云人常发〔${year}〕4号`).waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });

  test('紧急发文 is entered afterwards, with who signed it and why', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '补登紧急发文' }).click();
    const entry = dialog('补登紧急发文');
    await entry.getByText(`云人常发〔${year}〕5号`).waitFor();
    await field('文件标题').fill('关于做好防汛工作的紧急通知');
    await field('签发人').fill('程景行');
    await field('签发日期').fill(`${year}0101`);
    await field('紧急原因').fill('防汛紧急');
    await entry.getByRole('button', { name: '补登', exact: true }).click();
    const row = rowOf('关于做好防汛工作的紧急通知');
    await row.getByText('紧急发文，事后补登：防汛紧急；文件还没有存档').waitFor();
    await row.getByText(`${year}年1月1日`).waitFor();
    await choose(page, '状态', '空号');
    await expect.poll(() => register().getByRole('row').count()).toBe(2);
    await page.getByRole('button', { name: '清除条件' }).first().click();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('程景行');
    await expect.poll(() => register().getByRole('row').count()).toBe(2);
    await page.getByRole('button', { name: '清除条件' }).first().click();
  });

  test('copies are given out by number, come back, and stand on the list of what is still out', async () => {
    const { page } = window;
    await goTo(window, `/documents/issued?paper=${second}`);
    await page.getByRole('tab', { name: '发放和收回' }).click();
    await copies().getByText('还没有登记发放。').waitFor();
    await copies().getByRole('button', { name: '登记发放' }).click();
    await copies().getByRole('spinbutton', { name: '终止份号' }).fill('3');
    await field('领取人').fill('市委办公室');
    await page.keyboard.press('Enter');
    await copies().getByText('共 3 份，未收回 3 份').waitFor();
    await field('领取人').fill('市财政局');
    await page.keyboard.press('Enter');
    await copies().getByRole('row', { name: '000004' }).waitFor();
    await copies().getByRole('button', { name: '完成' }).click();
    await copies().getByRole('checkbox', { name: '选第1号' }).check();
    await copies().getByRole('button', { name: '收回（1）' }).click();
    await copies().getByText('共 4 份，未收回 3 份').waitFor();
    const download = page.waitForEvent('download');
    await copies().getByRole('button', { name: '收回清单' }).click();
    expect((await download).suggestedFilename()).toMatch(/收回清单.*\.docx$/u);
  });

  test('the page on which two versions differ is named, with the slip that goes with it', async () => {
    const { page } = window;
    await page.getByRole('tab', { name: /^版本/u }).click();
    const differences = page.getByRole('region', { name: '换页' });
    await differences.getByText('1 页中有 1 页不同').waitFor();
    await differences.getByText('联系人：周明远。').waitFor();
    await differences.getByText('联系人：何知秋。').waitFor();
    for (const [button, name] of [
      ['换页清单', /换页清单.*\.docx$/u],
      ['勘误', /勘误.*\.docx$/u],
    ] as const) {
      const download = page.waitForEvent('download');
      await differences.getByRole('button', { name: button }).click();
      expect((await download).suggestedFilename()).toMatch(name);
    }
  });
});
