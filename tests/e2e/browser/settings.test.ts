import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { choose, goTo } from './desk';
import { chromiumAt, openWindow, type Window } from './window';

describe.skipIf(chromiumAt === null)('settings of the office', () => {
  let window: Window;
  const field = (name: string) => window.page.getByRole('textbox', { name, exact: true });
  const part = (name: string) => window.page.getByRole('navigation', { name: '设置' }).getByRole('link', { name });
  const saved = (region: string) =>
    window.page
      .getByRole('region', { name: region })
      .getByText(/^已保存 \d\d:\d\d$/)
      .first()
      .waitFor();

  beforeAll(async () => {
    window = await openWindow();
    await goTo(window, '/settings/office');
    await field('单位简称').waitFor();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('a name is stored when its field is left, and shown in the rail', async () => {
    const { page } = window;
    await field('单位简称').fill('云岭人大常委会');
    await page.keyboard.press('Tab');
    await saved('本单位');
    await page.getByRole('navigation', { name: '主导航' }).getByText('云岭人大常委会').waitFor();
    await page.reload();
    await expect.poll(() => field('单位简称').inputValue()).toBe('云岭人大常委会');
  });

  test('an empty name keeps one from leaving until it is given up or mended', async () => {
    const { page } = window;
    await field('单位全称').fill('');
    await page.getByText('请填写单位全称。').waitFor();
    await part('期限与节假日').click();
    const question = page.getByRole('dialog', { name: '有内容还没有保存' });
    await question.getByText('请填写单位全称。').waitFor();
    await question.getByRole('button', { name: '留在这里' }).click();
    expect(await field('单位全称').inputValue()).toBe('');
    await field('单位全称').fill('云岭市人民代表大会常务委员会');
    await part('期限与节假日').click();
    await page.getByRole('heading', { name: '期限与节假日' }).waitFor();
    await part('本单位').click();
  });

  test('what another window changed is not overwritten unasked', async () => {
    const { page, context } = window;
    const other = await context.newPage();
    await other.goto(page.url());
    const there = other.getByRole('textbox', { name: '行政区域' });
    await there.fill('云岭');
    await there.press('Tab');
    await other
      .getByText(/^已保存 \d\d:\d\d$/)
      .first()
      .waitFor();
    await field('行政区域').fill('云岭地区');
    await page.keyboard.press('Tab');
    await page.getByText('已在另一个窗口改过').waitFor();
    await page.getByRole('button', { name: '载入最新设置' }).click();
    await expect.poll(() => field('行政区域').inputValue()).toBe('云岭');
    await other.close();
  });

  test('a term is added with the dates that follow, and its contradictions are named', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '添加一届' }).click();
    const terms = page.getByRole('region', { name: '届次' });
    const added = terms.getByRole('listitem').first();
    expect(await added.getByRole('textbox', { name: '届次' }).inputValue()).toBe('6');
    expect(await added.getByRole('textbox', { name: '起始日期' }).inputValue()).toBe('2027年2月18日');
    await added.getByRole('textbox', { name: '起始日期' }).fill('20260101');
    await added.getByRole('button', { name: '添加' }).click();
    await added.getByText(/第五届与第六届的任期重叠/).waitFor();
    await added.getByRole('textbox', { name: '起始日期' }).fill('2027.2.18');
    await added.getByRole('button', { name: '添加' }).click();
    await terms.getByRole('button', { name: '删除第六届' }).waitFor();
  });

  test('a term is changed in its row; its history says from what to what', async () => {
    const { page } = window;
    const term = page.getByRole('listitem', { name: '第六届' });
    await term.getByRole('textbox', { name: '届满日期' }).fill('20320301');
    await page.keyboard.press('Tab');
    await term.getByText(/^已保存 \d\d:\d\d$/).waitFor();
    await term.getByRole('button', { name: '历史' }).click();
    const drawer = page.getByRole('dialog', { name: '历史 · 第六届' });
    await drawer.getByRole('button', { name: /^修改第六届/ }).click();
    await drawer.getByText('2032年2月18日').waitFor();
    await drawer.getByText('2032年3月1日').waitFor();
    await drawer.getByRole('button', { name: /^撤销：修改第六届/ }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => term.getByRole('textbox', { name: '届满日期' }).inputValue()).toBe('2032年2月18日');
  });

  test('a removed clerk comes back with one click', async () => {
    const { page } = window;
    const clerks = page.getByRole('region', { name: '经办人' });
    await page.getByRole('button', { name: '添加经办人' }).click();
    await clerks.getByRole('textbox', { name: '姓名' }).first().fill('沈知行');
    await page.keyboard.press('Enter');
    await clerks.getByRole('button', { name: '删除 沈知行' }).click();
    await page.getByText('已删除经办人沈知行。').waitFor();
    expect(await clerks.getByRole('button', { name: '删除 沈知行' }).count()).toBe(0);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await clerks.getByRole('button', { name: '删除 沈知行' }).waitFor();
  });

  test('series of numbers are put in order, removed and brought back', async () => {
    const { page } = window;
    await part('发文字号').click();
    for (const [name, code] of [
      ['常委会发文', '云人常发'],
      ['办公室函', '云人常函'],
    ] as const) {
      await page.getByRole('button', { name: '添加文号' }).click();
      await page.keyboard.type(name);
      await page.keyboard.press('Tab');
      await page.keyboard.type(code);
      await page.keyboard.press('Tab');
      await saved('发文字号');
    }
    const names = () =>
      page
        .getByRole('textbox', { name: '用途' })
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await page.getByRole('button', { name: '上移 办公室函' }).click();
    await expect.poll(names).toEqual(['办公室函', '常委会发文']);
    await page.getByRole('button', { name: '删除 办公室函' }).click();
    await expect.poll(names).toEqual(['常委会发文']);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await expect.poll(names).toEqual(['办公室函', '常委会发文']);
    await page.getByRole('button', { name: '停用 办公室函' }).click();
    await page.getByText('已停用', { exact: true }).waitFor();
    await saved('发文字号');
    await page.reload();
    await expect.poll(names).toEqual(['办公室函', '常委会发文']);
    await page.getByRole('button', { name: '启用 办公室函' }).waitFor();
  });

  test('reminders are changed and set back', async () => {
    const { page } = window;
    await part('期限与节假日').click();
    const days = page.getByRole('spinbutton', { name: '到期提醒天数' });
    await days.fill('30');
    await days.press('Tab');
    await saved('期限提醒');
    await page.getByRole('button', { name: '恢复默认' }).click();
    await expect.poll(() => days.inputValue()).toBe('15');
  });

  test('the start password is set, changed and taken away; idle locking needs one', async () => {
    const { page } = window;
    await part('启动密码').click();
    await page.getByText('密码只挡住窗口，不加密文件').waitFor();
    expect(await page.getByRole('combobox', { name: '自动锁定' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '设置密码' }).click();
    await page.getByLabel('新密码').fill('abc');
    await page.getByText('密码至少 4 位。').waitFor();
    await page.getByLabel('新密码').fill('云岭2026');
    await page.getByLabel('再输一次').fill('云岭2026');
    await page.getByRole('button', { name: '设置', exact: true }).click();
    await page.getByText('已设置', { exact: true }).waitFor();
    await choose(page, '自动锁定', '30 分钟不操作');
    await page.getByRole('button', { name: '取消密码' }).click();
    await page.getByLabel('现在的密码').fill('不对的密码');
    await page.getByRole('button', { name: '取消密码' }).click();
    await page.getByText(/密码不对/).waitFor();
    await page.getByLabel('现在的密码').fill('云岭2026');
    await page.getByRole('button', { name: '取消密码' }).click();
    await page.getByText('未设置', { exact: true }).waitFor();
  });

  test('the size of the interface changes at once and stays', async () => {
    const { page } = window;
    await part('显示').click();
    await page.locator('label', { hasText: '大 18' }).last().click();
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('18px');
    await page.reload();
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('18px');
    await page.locator('label', { hasText: '标准 14' }).click();
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('14px');
  });
});
