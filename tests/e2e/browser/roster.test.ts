import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { goTo } from './desk';
import { personForm } from './person-form';
import { chromiumAt, openWindow, type Window } from './window';

/** 名册 from nothing: forms imported and merged, organs from the preset, the committee, finding, taking back. */
describe.skipIf(chromiumAt === null)('the roster', () => {
  let window: Window;
  const tab = (name: string) => window.page.getByRole('tab', { name, exact: true });
  const people = () => window.page.getByRole('grid', { name: '人员' }).locator('[data-row]');
  const names = async () => (await people().locator('.name').allInnerTexts()).map((text) => text.trim());
  const record = () => window.page.getByRole('region', { name: '人员记录' });
  const undo = () => window.page.getByRole('button', { name: '撤销', exact: true }).last();

  /** Types into a picker and takes the option whose line holds the words. */
  async function pick(label: string, typed: string, words: string): Promise<void> {
    const { page } = window;
    await page.getByRole('combobox', { name: label }).fill(typed);
    await page.getByRole('option', { name: words }).first().click();
  }

  beforeAll(async () => {
    window = await openWindow();
    await goTo(window, '/roster');
    await window.page.getByText('名册里还没有人').waitFor();
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('three forms are read, looked at and kept in one press; who was kept is taken back in one, too', async () => {
    const { page } = window;
    const forms = [
      personForm({ name: '周予安', born: '197908', presentPosts: '云岭市财政局副局长' }),
      personForm({ name: '沈  岚', born: '198203', sex: '女', presentPosts: '云岭市审计局副局长' }),
      personForm({ name: '曾国强', born: '197501', presentPosts: '云岭市教育局局长' }),
    ];
    const read = async () => {
      await tab('导入').click();
      await page.getByLabel('导入人员：文件', { exact: true }).setInputFiles(forms);
      await page.getByText('保存（新建 3 人）').waitFor();
    };
    await read();
    await page.getByRole('row', { name: /沈岚/ }).click();
    await page.getByRole('region', { name: '读出的内容' }).getByText('云岭市审计局副局长').waitFor();
    await page.getByRole('button', { name: '保存（新建 3 人）' }).click();
    await page.getByRole('status').filter({ hasText: '已保存：新建 3 人，合并 0 人。' }).first().waitFor();
    await undo().click();
    await tab('人员').click();
    await page.getByText('名册里还没有人').waitFor();
    await read();
    await page.getByRole('button', { name: '保存（新建 3 人）' }).click();
    await page.getByRole('button', { name: '查看人员' }).click();
    await expect.poll(names, { timeout: 5000 }).toHaveLength(3);
  });

  test('people stand by the strokes of their names, and are found by initials and pinyin', async () => {
    const { page } = window;
    expect(await names()).toEqual(['沈岚', '周予安', '曾国强']);
    const field = page.getByRole('searchbox', { name: '查找人员' });
    await page.keyboard.press('Control+f');
    await page.keyboard.type('zgq');
    await expect.poll(names).toEqual(['曾国强']);
    await field.fill('shenlan');
    await expect.poll(names).toEqual(['沈岚']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await record().getByRole('heading', { name: '沈岚' }).waitFor();
    await page.getByRole('button', { name: '清除条件' }).click();
    await expect.poll(names).toHaveLength(3);
  });

  test('a field that is left is stored, and a date that is none stays and says why', async () => {
    const { page } = window;
    const born = record().getByRole('textbox', { name: '出生年月' });
    expect(await born.inputValue()).toBe('1982.03');
    await born.fill('198213');
    await page.keyboard.press('Tab');
    await record().getByText('出生年月看不懂，请写成 197908 或 1979.08。').waitFor();
    await born.fill('198204');
    await page.keyboard.press('Tab');
    await record()
      .getByText(/^已保存 \d\d:\d\d$/)
      .waitFor();
    expect(await born.inputValue()).toBe('1982.04');
  });

  test('organs and posts come from the preset, those not wanted left out', async () => {
    const { page } = window;
    await tab('机关职务').click();
    await page.getByRole('button', { name: '从预设添加' }).last().click();
    const dialog = page.getByRole('dialog', { name: '添加机关和职务（预设）' });
    await dialog.getByText('云岭市财政局', { exact: true }).waitFor();
    await dialog.getByText('云岭市民政局', { exact: true }).click();
    await dialog.getByRole('button', { name: /^添加 \d+ 个机关/ }).click();
    await page.getByText(/^已添加 \d+ 个机关、\d+ 个职务。/).waitFor();
    const organs = page.getByRole('grid', { name: '机关' });
    await organs.getByRole('row', { name: /市财政局/ }).click();
    const posts = page.getByRole('table', { name: '职务' });
    await posts.getByRole('row', { name: '云岭市财政局局长' }).getByText('空缺').waitFor();
    expect(await organs.getByText('市民政局').count()).toBe(0);
  });

  test('an organ is moved by Alt+↓, and renamed from a day on', async () => {
    const { page } = window;
    const organs = page.getByRole('grid', { name: '机关' }).locator('[data-row] .name');
    const [first, second] = await organs.allInnerTexts();
    await page.getByRole('grid', { name: '机关' }).locator('[data-row]').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await organs.allInnerTexts()).slice(0, 2)).toEqual([second, first]);
    await page
      .getByRole('row', { name: /市财政局/ })
      .first()
      .click();
    const organ = page.getByRole('region', { name: '机关记录' });
    await organ.getByRole('button', { name: '更名' }).first().click();
    const dialog = page.getByRole('dialog', { name: '更名：云岭市财政局' });
    await dialog.getByRole('textbox', { name: '新的名称' }).fill('云岭市财政和国有资产局');
    await dialog.getByRole('textbox', { name: '更名日期' }).fill('20260301');
    await dialog.getByRole('button', { name: '更名' }).click();
    await organ.getByRole('heading', { name: '云岭市财政和国有资产局' }).waitFor();
    await page.getByRole('textbox', { name: '查看日期' }).fill('20260201');
    await organ.getByRole('heading', { name: '云岭市财政局', exact: true }).waitFor();
    await page.getByRole('textbox', { name: '查看日期' }).fill('');
    await organ.getByRole('heading', { name: '云岭市财政和国有资产局' }).waitFor();
  });

  test('a person is put into a post found by initials; the post is held from then on', async () => {
    await tab('人员').click();
    await people().filter({ hasText: '周予安' }).click();
    await record().getByRole('button', { name: '登记任职' }).click();
    await pick('职务', 'sjj', '云岭市审计局局长');
    await record().getByRole('textbox', { name: '起始日期' }).fill('20220301');
    await record().getByRole('button', { name: '登记', exact: true }).click();
    await record().getByRole('table', { name: '任职记录' }).getByText('云岭市审计局局长').waitFor();
    await record().getByText('2022年3月1日起').waitFor();
    await people().filter({ hasText: '周予安' }).getByText('市审计局局长').waitFor();
  });

  test('the committee is entered one after the other, a new person at once; N is counted', async () => {
    const { page } = window;
    await tab('常委会组成人员').click();
    await page.getByRole('button', { name: '填名额' }).click();
    await page.getByRole('textbox', { name: '名额', exact: true }).fill('3');
    await page.getByRole('form', { name: '填名额' }).getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: '添加组成人员' }).click();
    await pick('人员', 'zgq', '曾国强');
    await page.getByRole('button', { name: '添加', exact: true }).click();
    const members = page.getByRole('table', { name: '组成人员' });
    await members.getByRole('row', { name: '曾国强' }).getByText('主任', { exact: true }).waitFor();
    await pick('人员', '韩启明', '新增人员“韩启明”');
    const dialog = page.getByRole('dialog', { name: '新增人员' });
    await dialog.getByRole('textbox', { name: '出生年月' }).fill('1970.11');
    await dialog.getByRole('button', { name: '新增', exact: true }).click();
    await page.getByRole('button', { name: '添加', exact: true }).click();
    await members.getByRole('row', { name: '韩启明' }).getByText('副主任').waitFor();
    await page.getByRole('button', { name: '完成' }).click();
    const counts = page.getByRole('status', { name: '人数' });
    await expect.poll(async () => (await counts.innerText()).replace(/\s+/g, '')).toContain('法定名额3，在任2人，缺1');
    await page.getByRole('button', { name: '修改 韩启明' }).click();
    await page.getByRole('textbox', { name: '离任日期' }).fill('20250101');
    await page.getByRole('form', { name: '组成人员' }).getByRole('button', { name: '保存' }).click();
    await expect.poll(async () => (await counts.innerText()).replace(/\s+/g, '')).toContain('在任1人');
  });

  test('two records of one person are found, compared and merged, and parted again', async () => {
    const { page } = window;
    await tab('人员').click();
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: '新增人员' });
    await dialog.getByRole('textbox', { name: '姓名' }).fill('周予安');
    await dialog.getByRole('textbox', { name: '出生年月' }).fill('197908');
    await dialog.getByRole('button', { name: '新增', exact: true }).click();
    await dialog.getByText('已核对，确是另一个人，另建一条').click();
    await dialog.getByRole('button', { name: '新增', exact: true }).click();
    await expect.poll(async () => (await names()).filter((name) => name.startsWith('周予安'))).toHaveLength(2);
    await page.getByRole('button', { name: '疑似重复' }).click();
    await page.getByRole('table', { name: '疑似重复' }).getByText('姓名、出生年月相同').waitFor();
    await page.getByRole('button', { name: '查看、合并' }).click();
    const merging = page.getByRole('dialog', { name: '合并重复人员' });
    await merging.getByRole('button', { name: '合并', exact: true }).click();
    await page.getByText('没有发现疑似重复的人员。').waitFor();
    await page.getByText('已合并到 周予安。').waitFor();
    // Escape would close the message with 撤销, too.
    await page.getByRole('dialog', { name: '疑似重复的人员' }).getByRole('button', { name: '关闭此对话框' }).click();
    await expect.poll(async () => (await names()).filter((name) => name.startsWith('周予安'))).toHaveLength(1);
    await record().getByText('云岭市审计局局长').first().waitFor();
    await undo().click();
    await expect.poll(async () => (await names()).filter((name) => name.startsWith('周予安'))).toHaveLength(2);
  });

  test('a form of somebody who is there shows what differs, field by field', async () => {
    const { page } = window;
    await tab('导入').click();
    await page
      .getByLabel('导入人员：文件', { exact: true })
      .setInputFiles([
        personForm({ name: '沈岚', born: '198204', sex: '女', presentPosts: '云岭市审计局局长' }),
        { name: '坏的.lrmx', mimeType: 'application/xml', buffer: Buffer.from('<!DOCTYPE x><Person/>') },
      ]);
    await page.getByText('1 个文件没有读').waitFor();
    const looked = page.getByRole('region', { name: '读出的内容' });
    const difference = looked.getByRole('table', { name: '不同之处' }).getByRole('row', { name: /现任职务/ });
    await difference.getByText('云岭市审计局副局长').waitFor();
    await page.getByRole('link', { name: '历史', exact: true }).click();
    await page.getByRole('dialog', { name: '有内容还没有保存' }).getByRole('button', { name: '留在这里' }).click();
    await page.getByRole('button', { name: '保存（合并 1 人）' }).click();
    await page.getByRole('status').filter({ hasText: '新建 0 人，合并 1 人' }).first().waitFor();
    await tab('人员').click();
    await people().filter({ hasText: '沈岚' }).click();
    await expect
      .poll(() => record().getByRole('textbox', { name: '现任职务（表上）' }).inputValue())
      .toBe('云岭市审计局局长');
  });

  test('an old list becomes items; a post that was not known is picked once, and all of it is taken back', async () => {
    const { page } = window;
    const list = [
      '云岭市人民代表大会常务委员会任免名单',
      '（2023年4月28日云岭市第五届人民代表大会常务委员会第十次会议通过）',
      '任命：',
      '贺长庚为云岭市中级人民法院审判员。',
      '秦晚晴为云岭市中级人民法院一级审判员。',
      '温如玉为云岭市中级人民法院一级审判员。',
    ];
    await tab('导入').click();
    await page.getByText('旧任免名单、台账', { exact: true }).click();
    await page
      .getByLabel('导入旧名单：文件', { exact: true })
      .setInputFiles({ name: '名单.txt', mimeType: 'text/plain', buffer: Buffer.from(list.join('\n')) });
    await page.getByText('只看待补的（2）').waitFor();
    const looked = page.getByRole('region', { name: '核对事项' });
    await looked.getByText('秦晚晴为云岭市中级人民法院一级审判员').waitFor();
    await pick('名册里的职务', '中级人民法院审判员', '云岭市中级人民法院审判员');
    await page.getByRole('button', { name: '保存 3 项' }).click();
    await page.getByText('已保存 3 项任免，新增 3 人。').waitFor();
    await undo().click();
    await page.getByText('已撤销。').waitFor();
    await tab('人员').click();
    await expect.poll(async () => (await names()).includes('贺长庚')).toBe(false);
  });

  test('nothing scrolls sideways, also in the largest letters', async () => {
    const { page } = window;
    await page.evaluate(() => localStorage.setItem('yishitai.text-size', '18'));
    for (const part of ['people', 'organs', 'committee', 'deputies', 'import', 'opening']) {
      await page.goto('about:blank');
      await page.goto(`${new URL(window.host.address).origin}/#/roster/${part}`);
      await page.getByRole('tab', { selected: true }).waitFor();
      await page.waitForLoadState('networkidle');
      const wide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main, .view, .view-head, .filters, .pane, .row-list')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => `${element.className} ${element.scrollWidth}/${element.clientWidth}`),
      );
      expect(wide, part).toEqual([]);
    }
    await page.evaluate(() => localStorage.setItem('yishitai.text-size', '14'));
  });

  test('the opening roster is declared complete, and the declaration withdrawn', async () => {
    const { page } = window;
    await tab('期初').click();
    await page.getByText('尚未声明').waitFor();
    expect(await page.getByRole('button', { name: '声明完整' }).isDisabled()).toBe(true);
    await page.getByText('已核对，现任职务都已登记').click();
    await page.getByRole('button', { name: '声明完整' }).click();
    await page.getByText(/^已于 \d{4}年\d+月\d+日 声明$/).waitFor();
    await page.getByRole('button', { name: '撤回声明' }).click();
    await page.getByText('尚未声明').waitFor();
  });

  test('family and ID number are there only while the office keeps them', async () => {
    const { page } = window;
    await goTo(window, '/settings/roster');
    const keep = page.getByRole('switch', { name: '保存家庭成员、身份证号、照片' });
    await page.locator('.el-switch').click();
    await expect.poll(() => keep.getAttribute('aria-checked')).toBe('true');
    await goTo(window, '/roster/people');
    await people().filter({ hasText: '沈岚' }).click();
    await record().getByRole('textbox', { name: '身份证号' }).fill('530000198204010028');
    await page.keyboard.press('Tab');
    await record()
      .getByRole('region', { name: '家庭成员和身份证号' })
      .getByText(/^已保存/)
      .waitFor();
    await goTo(window, '/settings/roster');
    await page.locator('.el-switch').click();
    await page.getByRole('button', { name: '清除' }).click();
    await page.getByText('已清除 1 人的家庭成员、身份证号和照片。').waitFor();
    await goTo(window, '/roster/people');
    await people().filter({ hasText: '沈岚' }).click();
    await record().getByRole('region', { name: '基本情况' }).waitFor();
    expect(await record().getByRole('textbox', { name: '身份证号' }).count()).toBe(0);
  });
});
