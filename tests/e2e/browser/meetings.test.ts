import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { goTo } from './desk';
import { chromiumAt, openWindow, type Window } from './window';

/** 会议: a meeting recorded, a vote typed on the keypad, the base of the majority asked for, all of it taken back. */
describe.skipIf(chromiumAt === null)('meetings and votes', () => {
  let window: Window;
  const record = () => window.page.getByRole('region', { name: '会议记录' });
  const entry = () => window.page.getByRole('region', { name: '记录表决' });
  const field = (name: string) => window.page.getByRole('textbox', { name, exact: true });
  const outcome = () => entry().getByRole('status', { name: '表决结果' });

  beforeAll(async () => {
    window = await openWindow();
    await goTo(window, '/meetings');
    await window.page.getByText('还没有会议记录').waitFor();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('the empty room names the next step, and Ctrl+N begins a meeting proposed by the term', async () => {
    const { page } = window;
    await page.keyboard.press('Control+n');
    await page.getByRole('region', { name: '新会议' }).waitFor();
    await expect.poll(() => field('届次').inputValue()).toBe('5');
    expect(await field('第几次').inputValue()).toBe('1');
    await page.keyboard.type('16');
    await field('开始日期').fill('20260427');
    await field('结束日期').fill('4月28日');
    await field('地点').fill('常委会会议厅');
    await field('法定名额').fill('35');
    await field('在任人数').fill('33');
    await page.getByText('星期一').waitFor();
    await page.keyboard.press('Control+Enter');
    await record().getByRole('heading', { name: '云岭市第五届人民代表大会常务委员会第十六次会议' }).waitFor();
    await page.getByRole('row', { name: '常委会第十六次会议' }).waitFor();
  });

  test('a field that is left is stored by itself; what contradicts stays and says why', async () => {
    const { page } = window;
    await field('主持人').fill('沈若兰');
    await page.keyboard.press('Tab');
    await record()
      .getByText(/^已保存 \d\d:\d\d$/)
      .waitFor();
    await field('结束日期').fill('20260426');
    await page.keyboard.press('Tab');
    await record().getByText('结束日期早于开始日期。').waitFor();
    await page.getByRole('link', { name: '历史', exact: true }).click();
    await page.getByRole('dialog', { name: '有内容还没有保存' }).getByRole('button', { name: '留在这里' }).click();
    await field('结束日期').fill('20260428');
    await page.keyboard.press('Tab');
    await expect.poll(() => record().getByText('结束日期早于开始日期。').count()).toBe(0);
    await record()
      .getByText(/^已保存 \d\d:\d\d$/)
      .waitFor();
  });

  test('a vote is typed with Enter from number to number, and judged as it is typed', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '记录表决' }).click();
    await field('表决事项').fill('关于批准2025年市级决算的决议（草案）');
    await field('实到').fill('30');
    await page.keyboard.press('Enter');
    for (const count of ['28', '1', '1', '1']) {
      await page.keyboard.type(count);
      await page.keyboard.press('Enter');
    }
    await outcome().getByText('赞成、反对、弃权、未按合计 31，实到 30 人，相差 1。').waitFor();
    expect(await entry().getByRole('button', { name: '保存表决' }).isDisabled()).toBe(true);
    await field('未按').fill('0');
    await outcome().getByText('通过', { exact: true }).waitFor();
    await outcome().getByText('全体组成人员 33 人，过半数须赞成 17 票').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('已记录表决“关于批准2025年市级决算的决议（草案）”。').waitFor();
    const row = page.getByRole('table', { name: '表决记录' }).getByRole('row').nth(1);
    expect((await row.innerText()).split(/\s+/)).toEqual(
      expect.arrayContaining(['按表决器', '30/33', '28', '1', '0', '通过']),
    );
    expect(await page.getByRole('button', { name: '删除会议' }).isDisabled()).toBe(true);
  });

  test('where quota and members in office give another result, the clerk is asked', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '记录表决' }).click();
    await field('表决事项').fill('关于修改议事规则的决定（草案）');
    await field('实到').fill('30');
    await page.keyboard.press('Enter');
    for (const count of ['17', '13', '0']) {
      await page.keyboard.type(count);
      await page.keyboard.press('Enter');
    }
    await outcome().getByText('尚不能确定').waitFor();
    await outcome().getByText('《地方组织法》第五十一条只说“全体组成人员”，没有说是法定名额还是在任人数。').waitFor();
    await outcome().getByRole('button', { name: '按法定名额' }).click();
    await outcome().getByText('未通过', { exact: true }).waitFor();
    await entry().getByRole('radio', { name: '在任人数 33 人' }).check({ force: true });
    await outcome().getByText('通过', { exact: true }).waitFor();
    await entry().getByRole('button', { name: '保存表决' }).click();
    await page.getByText('已记录表决“关于修改议事规则的决定（草案）”。').waitFor();
  });

  test('by 默示 and 一致通过 nobody counts', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '记录表决' }).click();
    await field('表决事项').fill('会议议程（草案）');
    await entry().getByText('默示', { exact: true }).click();
    await field('实到').fill('31');
    expect(await field('赞成').count()).toBe(0);
    await outcome().getByText('通过', { exact: true }).waitFor();
    await entry().getByText('举手', { exact: true }).click();
    await outcome().getByText('尚不能确定').waitFor();
    await entry().getByText('一致通过，不计票').click();
    await outcome().getByText('通过', { exact: true }).waitFor();
    await field('实到').fill('16');
    await outcome().getByText('实到 16 人，没有超过全体组成人员 33 人的半数（至少 17 人），不能通过。').waitFor();
    await outcome().getByText('未通过', { exact: true }).waitFor();
    await entry().getByRole('button', { name: '取消' }).click();
  });

  test('a vote removed comes back with 撤销, and its history says what it was', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '删除表决 关于修改议事规则的决定（草案）' }).click();
    await page.getByText('已删除表决“关于修改议事规则的决定（草案）”。').waitFor();
    await expect.poll(() => page.getByRole('table', { name: '表决记录' }).getByRole('row').count()).toBe(2);
    await page.getByRole('button', { name: '撤销', exact: true }).last().click();
    await expect.poll(() => page.getByRole('table', { name: '表决记录' }).getByRole('row').count()).toBe(3);
    await page.getByRole('table', { name: '表决记录' }).getByRole('button', { name: '历史' }).first().click();
    await page.getByText('记录表决：关于批准2025年市级决算的决议（草案），通过').waitFor();
    await page.keyboard.press('Escape');
  });

  test('the next meeting goes on from this one; meetings are found by their number and kind', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '新会议' }).click();
    await expect.poll(() => field('第几次').inputValue()).toBe('17');
    expect(await field('法定名额').inputValue()).toBe('35');
    await page.getByRole('region', { name: '新会议' }).getByText('主任会议', { exact: true }).click();
    await expect.poll(() => field('第几次').inputValue()).toBe('1');
    await field('开始日期').fill('20260415');
    await page.getByRole('button', { name: '添加会议' }).click();
    await page.getByRole('row', { name: '第一次主任会议' }).waitFor();
    await page.getByRole('searchbox', { name: '查找会议' }).fill('第16次');
    await expect.poll(() => page.getByRole('grid', { name: '会议' }).getByRole('row').count()).toBe(1);
    await page.getByRole('searchbox', { name: '查找会议' }).fill('没有这次');
    await page.getByText('没有符合条件的会议').waitFor();
    await page.getByRole('button', { name: '清除条件' }).click();
    await expect.poll(() => page.getByRole('grid', { name: '会议' }).getByRole('row').count()).toBe(2);
  });

  test('a number given twice is refused with its name; a meeting without votes is removed and comes back', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '新会议' }).click();
    const form = page.getByRole('region', { name: '新会议' });
    await form.getByText('主任会议', { exact: true }).click();
    await expect.poll(() => field('第几次').inputValue()).toBe('2');
    await field('第几次').fill('1');
    await page.getByRole('button', { name: '添加会议' }).click();
    await form.getByText('已经有云岭市第五届人民代表大会常务委员会第一次主任会议。').waitFor();
    await form.getByRole('button', { name: '取消' }).click();
    await page.getByRole('row', { name: '第一次主任会议' }).click();
    await page.getByRole('button', { name: '删除会议' }).click();
    await page.getByText(/^已删除云岭市第五届/).waitFor();
    await expect.poll(() => page.getByRole('grid', { name: '会议' }).getByRole('row').count()).toBe(1);
    await page.getByRole('button', { name: '撤销', exact: true }).last().click();
    await page.getByRole('row', { name: '第一次主任会议' }).waitFor();
  });

  test('settings say how meetings are counted and the 题注 is printed', async () => {
    const { page } = window;
    await goTo(window, '/settings/sessions');
    await page.getByText(/云岭市第五届人民代表大会常务委员会第十二次会议通过）$/).waitFor();
    await page.getByRole('radiogroup', { name: '题注中的会议名称' }).getByText('简称', { exact: true }).click();
    await page.getByText(/市五届人大常委会第十二次会议通过）$/).waitFor();
    await page.getByRole('radiogroup', { name: '主任会议次数写法' }).getByText('阿拉伯数字').click();
    await page.getByRole('cell', { name: '第12次主任会议' }).waitFor();
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
    await goTo(window, '/meetings');
    await page.getByRole('row', { name: '第1次主任会议' }).waitFor();
  });
});
