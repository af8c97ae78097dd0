import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MethodName } from '@core/contract/contract';
import { beginApplication, inventedOffice } from '../../support/established-office';
import { aSession, yunlingOffice } from '../../support/appointments/yunling-office';
import { choose, goTo } from './desk';
import { personForm } from './person-form';
import { chromiumAt, openWindowOn, type Window } from './window';

/** A folder with an office, who holds its posts, and a session ahead of today's clock. */
async function officeWithSession(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'yishitai-window-'));
  const application = await beginApplication(folder);
  try {
    const call = async (method: string, input: unknown): Promise<unknown> => {
      const result = await application.dispatch({ method: method as MethodName, input } as never);
      if (!result.ok) throw new Error(`${method}: ${result.error.code}`);
      return result.value;
    };
    await call('organization.establishOffice', inventedOffice);
    const { person } = await yunlingOffice({ call } as never);
    await person('周予安');
    await person('许兰舟');
    const day = new Date(Date.now() + 6 * 86_400_000).toISOString().slice(0, 10);
    await call('meetings.addMeeting', { ...aSession, number: 31, beginsOn: day, endsOn: null });
  } finally {
    await application.close();
  }
  return folder;
}

/** From the motions that came in to the votes in the room, with faults that are met and mended, and one who leaves. */
describe.skipIf(chromiumAt === null)('appointing in the room', () => {
  let window: Window;
  const items = () => window.page.getByRole('table', { name: '人选事项' }).locator('tr[data-item]');
  const part = (name: string) => window.page.getByRole('tab', { name: new RegExp(`^${name}`, 'u') });
  const checks = () => window.page.getByRole('region', { name: '检查' });
  const votes = () => window.page.getByRole('table', { name: '表决' }).locator('tbody tr');
  const dialog = () => window.page.getByRole('dialog').filter({ visible: true });

  async function pick(label: string, typed: string, words: string): Promise<void> {
    const field = window.page.getByRole('combobox', { name: label, exact: true });
    await field.fill(typed);
    await window.page.getByRole('option').filter({ hasText: words }).first().click();
  }

  /** Begins a motion of the organ that is offered, or of another one. */
  async function begin(organ: string | null): Promise<void> {
    const { page } = window;
    await page.keyboard.press('Control+n');
    await dialog().getByRole('textbox', { name: '提请人姓名' }).waitFor();
    if (organ !== null) await choose(page, '提请机关', organ);
    await dialog().getByRole('button', { name: '建立', exact: true }).click();
    await page.getByText('还没有人选。').waitFor();
  }

  async function add(direction: '任' | '免', person: string, title: string): Promise<void> {
    const { page } = window;
    await page.getByRole('radiogroup', { name: '任还是免' }).getByText(direction, { exact: true }).click();
    await pick('人选', person, person);
    await pick('职务', title, title);
  }

  beforeAll(async () => {
    window = await openWindowOn(await officeWithSession());
    await window.page.getByRole('region', { name: '提醒' }).waitFor();
    await goTo(window, '/appointments');
    await window.page.getByText('还没有任免议案').waitFor();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('a motion of the government knows its head and its session; person and post say the rest', async () => {
    const { page } = window;
    await begin(null);
    await add('任', '周予安', '云岭市财政局局长');
    await page.getByText('决定任命', { exact: true }).waitFor();
    await page.getByText('一并加入：决定免去 王守成 云岭市财政局局长').click();
    await page.getByRole('button', { name: '加入', exact: true }).click();
    await expect.poll(() => items().count()).toBe(2);
    expect(await items().nth(0).innerText()).toMatch(/周予安[\s\S]*决定任命[\s\S]*云岭市财政局局长/u);
    expect(await items().nth(1).innerText()).toMatch(/王守成[\s\S]*决定免去/u);
  });

  test('a motion nobody signed is an error until the name stands there again', async () => {
    const { page } = window;
    await part('议案').click();
    const name = page.getByRole('textbox', { name: '提请人姓名' });
    expect(await name.inputValue()).toBe('郑怀远');
    await name.fill('');
    await page.keyboard.press('Tab');
    await page.getByText('议案没有提请人的姓名。').first().waitFor();
    await part('检查').click();
    await checks().getByText('议案没有提请人的姓名。').waitFor();
    await checks().getByRole('button', { name: '去看' }).first().click();
    await name.fill('郑怀远');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.getByText('议案没有提请人的姓名。').count()).toBe(0);
  });

  test('a step bears its day, and is taken back', async () => {
    const { page } = window;
    const step = page.getByRole('group', { name: '办理步骤' }).getByRole('button', { name: /^初审/u });
    await step.click();
    await dialog().getByRole('textbox', { name: '日期' }).fill('20261120');
    await dialog().getByRole('textbox', { name: '经手' }).fill('王敏');
    await dialog().getByRole('button', { name: '记录', exact: true }).click();
    await expect.poll(() => step.innerText()).toContain('11月20日');
    await step.click();
    await dialog().getByRole('button', { name: '取消这一步的记录' }).click();
    await expect.poll(() => step.innerText()).toContain('—');
  });

  test('a wrong verb is met at its item and mended there', async () => {
    const { page } = window;
    await page.getByRole('link', { name: '人事任免' }).last().click();
    await page.getByRole('grid', { name: '任免议案' }).waitFor();
    await begin('云岭市中级人民法院');
    await add('任', '许兰舟', '云岭市中级人民法院审判员');
    await page.getByRole('button', { name: '加入', exact: true }).click();
    await expect.poll(() => items().count()).toBe(1);
    await items().first().click();
    await choose(page, '事项', '决定任命');
    await expect.poll(() => items().first().innerText()).toContain('错误');
    // Passed by 特批 it stands in the way no more, and can be taken back.
    await part('检查').click();
    await checks().getByRole('button', { name: '特批', exact: true }).click();
    await dialog().getByRole('textbox', { name: '批准人' }).fill('李主任');
    await dialog().getByRole('textbox', { name: '理由' }).fill('按原批准的文件');
    await dialog().getByRole('button', { name: '记录特批' }).click();
    await checks().getByText('李主任于').waitFor();
    await part('人选事项').click();
    await expect.poll(() => items().first().innerText()).not.toContain('错误');
    await part('检查').click();
    await checks().getByRole('button', { name: '取消特批' }).click();
    await part('人选事项').click();
    await expect.poll(() => items().first().innerText()).toContain('错误');
    await choose(page, '事项', '任命');
    await expect.poll(() => items().first().innerText()).not.toContain('错误');
  });

  test('votes are typed on the keypad, one after the other', async () => {
    const { page } = window;
    await part('表决').click();
    await expect.poll(() => votes().count()).toBe(3);
    await page.getByRole('textbox', { name: '实到', exact: true }).fill('30');
    await votes().nth(0).getByRole('textbox').first().fill('30');
    await page.keyboard.press('+');
    // The next one has the caret at once: numbers and Enter until the last.
    for (const count of ['10', '20', '0', '0']) {
      await page.keyboard.type(count);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => votes().getByRole('button', { name: /^取消/u }).count()).toBe(2);
    expect(await votes().nth(0).innerText()).toMatch(/通过[\s\S]*赞成 30/u);
    expect(await votes().nth(1).innerText()).toMatch(/未通过[\s\S]*赞成 10[\s\S]*反对 20/u);
  });

  test('a vote is taken back and waits again', async () => {
    const { page } = window;
    await votes().nth(1).getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '取消表决', exact: true }).click();
    await expect.poll(() => votes().getByRole('button', { name: '保存' }).count()).toBe(2);
  });

  test('somebody leaves the list by one press from the board, and the host has his words', async () => {
    const { page } = window;
    await votes().filter({ hasText: '许兰舟' }).getByRole('button', { name: '撤回' }).click();
    await dialog().getByRole('button', { name: '撤回，列出要做的事' }).click();
    const words = page.getByRole('region', { name: '主持人宣读' });
    await words.waitFor();
    expect(await words.innerText()).toMatch(/许兰舟/u);
    await dialog().getByRole('button', { name: '知道了' }).click();
    await expect.poll(() => votes().filter({ hasText: '许兰舟' }).count()).toBe(0);
    await part('人选事项').click();
    await expect.poll(() => items().first().innerText()).toContain('已撤回');
  });

  test('forms and a pasted list become items; only what was not understood is asked', async () => {
    const { page } = window;
    await page.getByRole('link', { name: '人事任免' }).last().click();
    await page.getByRole('grid', { name: '任免议案' }).waitFor();
    await begin(null);
    const more = async (name: string) => {
      await page.getByRole('button', { name: '批量加入' }).click();
      await page.getByRole('menuitem', { name }).click();
    };
    await more('读入任免审批表');
    const form = personForm({ name: '曾国强', born: '197501', presentPosts: '', appointing: '云岭市水利局局长' });
    await page.getByLabel('任免审批表：文件', { exact: true }).setInputFiles([form]);
    await dialog().getByRole('table', { name: '读出的人' }).getByText('新建').waitFor();
    await dialog().getByRole('button', { name: '保存人员，列出事项' }).click();
    await dialog().getByRole('button', { name: '加入 1 项' }).click();
    await expect.poll(() => items().allInnerTexts()).toEqual([expect.stringMatching(/曾国强[\s\S]*决定任命/u)]);

    await more('粘贴名单');
    const words = '决定免去：\n林秉文的云岭市副市长职务。\n赵新宇的云岭市财政局局长职务。';
    await dialog().getByRole('textbox', { name: '名单文字' }).fill(words);
    await dialog().getByRole('button', { name: '读出事项' }).click();
    await dialog().getByRole('button', { name: '加入 1 项（还差 1 项）' }).waitFor();
    await pick('赵新宇是谁', '王守成', '王守成');
    await dialog().getByRole('button', { name: '加入 2 项', exact: true }).click();
    await expect.poll(() => items().count()).toBe(3);
  });

  test('the workbench leads to the motions of the next session and to its votes', async () => {
    const { page } = window;
    await goTo(window, '/');
    const next = page.getByRole('region', { name: '下次会议' });
    await next.getByRole('link', { name: '任免事项表决' }).click();
    await expect.poll(() => votes().count()).toBeGreaterThan(2);
    await page.getByText('会议的文件', { exact: true }).click();
    await page.getByText('任免名单（全次会议）').first().waitFor();
  });

  test('the settings of a place are shown with their articles and taken over', async () => {
    const { page } = window;
    await goTo(window, '/settings/appointing');
    await choose(page, '哪个地方的规定', '深圳市');
    const rows = page.getByRole('table', { name: '深圳市的规定' });
    await rows.getByText('第十九条：同一职务任职和免职的，先表决免职').waitFor();
    await page.getByRole('button', { name: /^采用勾选的/u }).click();
    await page.getByRole('button', { name: '都已相同' }).waitFor();
    await page
      .getByText(/^已保存/u)
      .first()
      .waitFor();
  });
});
