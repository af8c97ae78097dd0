import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumAt, openWindow, pagesShow, paste, type Window } from './window';

/** An invented 决定 as a department hands it in: with a mark of its stage, a 题注 left open, and a clause of effect. */
const draft = `云岭市人民代表大会常务委员会
关于加强城市绿化工作的决定
（草案）
（2026年11月  日云岭市第五届人民代表大会常务委员会第一次会议通过）
为了改善人居环境,根据有关法律、法规,结合本市实际,作出如下决定:
一、市人民政府应当于2027年6月30日前编制城市绿地系统规划。
二、市城市管理局应当建立古树名木档案,每年向社会公布。
三、任何单位和个人都有保护城市绿地的义务。
本决定自公布之日起施行。`;
const title = '云岭市人民代表大会常务委员会关于加强城市绿化工作的决定';

describe.skipIf(chromiumAt === null)('a matter from its draft to its announcement', () => {
  let window: Window;
  const stage = (name: string) =>
    window.page.getByRole('group', { name: '阶段' }).getByRole('button', { name: new RegExp(`^${name}`) });
  const part = (name: string) =>
    window.page.getByRole('region', { name: '本件' }).getByRole('tab', { name, exact: false }).first();
  const dialog = () => window.page.getByRole('dialog').filter({ visible: true });
  const field = (name: string) => window.page.getByRole('textbox', { name, exact: true });

  async function enter(name: string, meeting: 'new' | null): Promise<void> {
    await stage(name).click();
    if (meeting) {
      await dialog().getByRole('button', { name: '新建会议' }).click();
      await dialog().getByRole('textbox', { name: '开会日期' }).fill('20261120');
      await dialog().getByRole('button', { name: '加入' }).click();
      await expect.poll(() => dialog().getByRole('group', { name: '新建会议' }).count()).toBe(0);
    }
    await dialog()
      .getByRole('button', { name: `进入“${name}”` })
      .click();
    await window.page.getByText(`已进入“${name}”。`).first().waitFor();
    await expect.poll(() => stage(name).getAttribute('aria-current')).toBe('step');
  }

  beforeAll(async () => {
    window = await openWindow();
    await window.page.getByRole('link', { name: '决议决定', exact: true }).click();
    await window.page.getByText('还没有决议、决定').waitFor();
  });
  afterAll(() => window.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('is entered from a pasted draft: title, kind and clause of effect need not be typed', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '新建第一件' }).click();
    await dialog().getByText('新建决议、决定').waitFor();
    await dialog().focus();
    await paste(page, draft);
    await dialog().getByText('已读入').waitFor();
    await expect.poll(() => dialog().getByRole('textbox', { name: '标题', exact: true }).inputValue()).toBe(title);
    await dialog().getByText('结尾“本决定自公布之日起施行。”已记入要素').waitFor();
    await dialog().getByRole('textbox', { name: '草案日期' }).fill('20261101');
    await dialog().getByRole('button', { name: '建立' }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    await pagesShow(page, '任何单位和个人都有保护城市绿地的义务');
    // The pages of the draft as it was read may stand a moment longer.
    for (const taken of ['自公布之日起施行', '第一次会议通过'])
      await expect.poll(() => page.locator('.gw-line', { hasText: taken }).count()).toBe(0);
  });

  test('what is typed in the text is stored by itself and is there after a reload', async () => {
    const { page } = window;
    await page.getByRole('textbox', { name: '正文编辑区' }).getByText('任何单位和个人都有保护城市绿地的义务。').click();
    await page.keyboard.press('End');
    await page.keyboard.type('对破坏绿地的行为有权举报。');
    await page
      .getByRole('status', { name: '保存状态' })
      .getByText(/^已保存 \d\d:\d\d$/)
      .waitFor();
    await page.reload();
    await pagesShow(page, '有权举报');
  });

  test('tasks are read out of the text', async () => {
    const { page } = window;
    await part('任务').click();
    await page.getByRole('button', { name: '从正文读出' }).click();
    await expect.poll(() => field('责任单位 1').inputValue()).toBe('市人民政府');
    await expect.poll(() => field('时限 1').inputValue()).toBe('2027年6月30日');
  });

  test('goes through 主任会议 and the session; a stage that is shut says why', async () => {
    const { page } = window;
    await stage('通过').click();
    await dialog().getByText('还不能进入“通过”').waitFor();
    await dialog().getByRole('button', { name: '知道了' }).click();
    await enter('主任会议', 'new');
    await enter('提请审议', 'new');
    await enter('表决稿', null);
    await part('各稿').click();
    await page.getByRole('list', { name: '各稿' }).getByText('第 3 稿').waitFor();
    await page.getByText('两稿文字相同').waitFor();
  });

  test('its draft is composed, and a click on the page leads to the place in the text', async () => {
    const { page } = window;
    await part('文件').click();
    await page.getByRole('button', { name: '生成', exact: true }).first().click();
    await page.getByText('已生成 · 今天').first().waitFor();
    await pagesShow(page, '本决定自公布之日起施行。');
    await page.locator('.gw-line', { hasText: '应当建立古树名木档案' }).first().click();
    await page
      .getByRole('textbox', { name: '正文编辑区' })
      .getByText('应当建立古树名木档案')
      .waitFor({ state: 'visible' });
  });

  test('the vote passes it, the text is locked, and the passed text bears its 题注', async () => {
    const { page } = window;
    await stage('通过').click();
    await dialog().getByRole('button', { name: '去记录表决' }).click();
    await page.getByRole('button', { name: '记录表决', exact: true }).click();
    await field('全体组成人员').fill('35');
    await field('应到').fill('35');
    await field('实到').fill('31');
    await page.keyboard.press('Enter');
    for (const count of ['30', '0', '1', '0']) {
      await page.keyboard.type(count);
      await page.keyboard.press('Enter');
    }
    await page.getByText('表决已记录。').waitFor();
    await enter('通过', null);
    await page.getByText('表决后正文已锁定，只能更正').waitFor();
    await part('文件').click();
    const line = page.getByRole('listitem').filter({ hasText: '决定（通过文本）' });
    await line.getByRole('button', { name: '预览' }).click();
    await pagesShow(page, '（2026年11月20日云岭市第五届人民代表大会');
  });

  test('it is announced, and the announcement is put on file', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '编公告' }).click();
    await dialog().getByRole('button', { name: '保存', exact: true }).click();
    const line = page.getByRole('listitem').filter({ hasText: /^公告/ });
    await line.getByRole('button', { name: '生成', exact: true }).click();
    await pagesShow(page, '现予公布');
    await line.getByRole('button', { name: '存档' }).click();
    await dialog().getByRole('button', { name: '存档', exact: true }).click();
    await line.getByText('已存档第 1 版').waitFor();
  });

  test('the list finds it by initials, says how many there are, and exports them', async () => {
    const { page } = window;
    await page.getByRole('link', { name: '决议决定', exact: true }).first().click();
    await page.getByRole('searchbox', { name: '查找决议决定' }).fill('古树');
    await page.locator('mark', { hasText: '古树' }).first().waitFor();
    await page.getByText('符合条件 1 件').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Excel' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
    const bytes = readFileSync(await (await download).path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await page.keyboard.press('Control+f');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: title }).waitFor();
  });
});
