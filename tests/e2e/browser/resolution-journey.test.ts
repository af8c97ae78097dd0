import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeWord } from '@core/official-document/docx/write-word';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { choose, goTo } from './desk';
import { editedWord, wordsOf } from './edited-word';
import { matterRoom, picture, typeOver, type MatterRoom } from './matter-room';
import { ask, giveCopies, ofMatter, paperOf, savedFile } from './matter-records';
import { addSeries, draft, oldTitle, setUpOffice, title } from './wetland-matter';
import { chromiumAt, openWindowOn, pagesShow, type Window } from './window';

const year = new Date().getFullYear();

/** The whole way of a matter as a clerk goes it in the window, from a new office to a reissued paper. */
describe.skipIf(chromiumAt === null)('the journey of a resolution', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'yishitai-journey-')), '议事台数据');
  let window: Window;
  let room: MatterRoom;
  let id: number;
  let given: { name: string; bytes: Buffer };
  const page = () => window.page;
  const open = () => goTo(window, `/resolutions/${id}`);

  beforeAll(async () => {
    window = await openWindowOn(folder);
    room = matterRoom(window);
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('an office is set up, with a series of numbers', async () => {
    await setUpOffice(page());
    await addSeries(window);
  });

  test('a draft is imported from a Word file', async () => {
    await page().getByRole('link', { name: '决议决定', exact: true }).click();
    await page().getByRole('button', { name: '新建第一件' }).click();
    const buffer = Buffer.from(await writeWord(draft, defaultTypesettingSettings));
    await page().getByLabel('选择草案文件').setInputFiles({ name: '湿地决定草案.docx', mimeType: '', buffer });
    await room.dialog().getByText('已读入').waitFor();
    expect(await room.field('标题').inputValue()).toBe(oldTitle);
    await room.dialog().getByText('结尾“本决定自公布之日起施行。”已记入要素').waitFor();
    await room.field('草案日期').fill('20261101');
    await picture(window, '01-import');
    await room.dialog().getByRole('button', { name: '建立' }).click();
    await page().getByRole('heading', { name: oldTitle }).waitFor();
    await pagesShow(page(), '由湿地管理中心主任');
    id = Number(/resolutions\/(\d+)/u.exec(page().url())?.[1]);
    expect(id).toBeGreaterThan(0);
    await picture(window, '02-matter');
  });

  test('it is at the 主任会议; its draft is put on file and given out', async () => {
    await room.enter('主任会议', { newMeeting: '20261110' });
    await room.part('文件');
    await room.file('决定（草案）', 1);
    await picture(window, '03-draft-on-file');
    await room.part('修改稿');
    await page().getByRole('button', { name: '发出……' }).click();
    await room.field('发给谁').fill('市林业局');
    given = await savedFile(page(), () => room.dialog().getByRole('button', { name: '发出并另存 Word' }).click());
    await room.told('记为发出');
  });

  test('the file comes back with a tracked insertion and a changed word; each is decided', async () => {
    const buffer = Buffer.from(
      editedWord(given.bytes, { after: '不得侵占', insert: '、破坏', from: '每年听取一次', to: '每年听取两次' }),
    );
    await page().getByRole('button', { name: '读入修改稿……' }).click();
    await page().getByLabel('选择修改稿').setInputFiles({ name: '湿地决定（林业局改）.docx', mimeType: '', buffer });
    await room.field('退回单位或人').fill('市林业局');
    await room.dialog().getByRole('button', { name: '读入并比较' }).click();
    const changes = page().getByRole('list', { name: '改动' }).getByRole('listitem');
    await expect.poll(() => changes.count()).toBe(2);
    await picture(window, '04-returned');
    await changes.filter({ hasText: '修订：何知秋' }).getByRole('button', { name: '并入正文' }).click();
    await changes.filter({ hasText: '每年听取' }).getByRole('button', { name: '不采纳' }).click();
    await page().getByRole('button', { name: '应用所选 2 处' }).click();
    await room.told('已处理 2 处。');
    const { document } = await ask(window, 'resolutions.getResolution', { id });
    const texts = document.blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
    expect(texts).toContain('不得侵占、破坏湿地');
    expect(texts).toContain('每年听取一次');
    await picture(window, '05-decided');
  });

  test('a new title: the paper on file keeps the old one, and the search finds both', async () => {
    await room.part('要素');
    await room.field('标题').fill(title);
    await room.field('标题').press('Tab');
    await page().getByRole('heading', { name: title }).waitFor();
    await page().getByRole('listitem').filter({ hasText: oldTitle }).first().waitFor();
    await page().locator('.el-select', { hasText: '按常例' }).waitFor();
    await picture(window, '06-renamed');
    await goTo(window, '/documents/issued');
    await page().getByRole('grid', { name: '存档文件' }).getByRole('row').filter({ hasText: oldTitle }).click();
    await pagesShow(page(), '关于加强湿地保护的决定');
    await goTo(window, '/resolutions');
    for (const words of ['湿地保护的决定', '保护和修复']) {
      await page().getByRole('searchbox', { name: '查找决议决定' }).fill(words);
      await page()
        .locator('mark', { hasText: words.slice(0, 2) })
        .first()
        .waitFor();
      await page().getByText('符合条件 1 件').waitFor();
    }
    await picture(window, '07-found');
    await page().getByRole('searchbox', { name: '查找决议决定' }).fill('');
    await open();
    await page().getByRole('heading', { name: title }).waitFor();
  });

  test('it is tabled at the session and becomes the 表决稿', async () => {
    await room.enter('提请审议', { newMeeting: '20261120' });
    await room.enter('表决稿');
  });

  test('the day before, the passed text and the 公告 are prepared, put on file and given out copy by copy', async () => {
    await room.part('文件');
    await room.file('决定（通过文本）', 1);
    await room.line('决定（通过文本）').getByText('会前备印', { exact: true }).waitFor();
    await pagesShow(page(), '（2026年11月20日云岭市第五届人民代表大会');
    await page().getByRole('button', { name: '编公告' }).click();
    await room.dialog().getByText(title).waitFor();
    await picture(window, '08-announcement');
    await room.dialog().getByRole('button', { name: '保存', exact: true }).click();
    await room.told('公告已记录');
    await room.file('公告', 1);
    await room.line('公告').getByText('会前备印', { exact: true }).waitFor();
    await room.line('公告').getByRole('button', { name: /更多$/u }).click();
    await page().getByRole('menuitem', { name: '登记发出　备印的文件不能发出', disabled: true }).waitFor();
    await picture(window, '09-prepared');
    await page().getByRole('menuitem', { name: '查看存档' }).filter({ visible: true }).click();
    await giveCopies(page(), '会务组', 3);
    await picture(window, '10-copies');
    await open();
  });

  test('the vote passes it; what was prepared becomes effective in one press', async () => {
    await room.stage('通过').click();
    await room.dialog().getByRole('button', { name: '去记录表决' }).click();
    await room.vote(['30', '0', '1', '0']);
    await picture(window, '11-voted');
    await room.enter('通过');
    await room.part('文件');
    await page().getByRole('button', { name: '一并生效' }).click();
    await room.dialog().getByRole('button', { name: '生效', exact: true }).click();
    const settled = page().getByRole('dialog', { name: '会前备印的文件' });
    await expect.poll(() => settled.getByText('生效', { exact: true }).count()).toBe(2);
    await picture(window, '12-effective');
    await settled.getByRole('button', { name: '知道了' }).click();
    for (const name of ['决定（通过文本）', '公告']) await room.line(name).getByText('备印已生效').waitFor();
    expect(await paperOf(window, id, 'resolution-passed')).toMatchObject({
      preparation: 'effective',
      state: 'current',
    });
  });

  test('the 印发通知 gets its number once it is signed, and is sent out with the 公告', async () => {
    const line = room.line('印发通知');
    await line.getByRole('button', { name: '生成', exact: true }).click();
    await room.told('已生成。');
    await room.more('印发通知', '发文稿纸');
    await room.field('签发人').fill('程景行');
    await room.field('签发日期').fill('20261121');
    await room.field('主送').fill('各县（区）人大常委会');
    await room.dialog().getByRole('spinbutton', { name: '印发份数' }).fill('60');
    await picture(window, '13-dispatch-form');
    await room.dialog().getByRole('button', { name: '保存', exact: true }).click();
    await line.getByText('记录已变更，需重新生成').waitFor();
    await line.getByRole('button', { name: '重新生成' }).click();
    await room.told('已生成。');
    await line.getByRole('button', { name: '存档' }).click();
    await choose(page(), '文号种类', '常委会发文');
    await room.dialog().getByText(`云人常发〔${year}〕1号`).waitFor();
    await room.dialog().getByRole('button', { name: '存档', exact: true }).click();
    await line.getByText(`已存档第 1 版 · 云人常发〔${year}〕1号`).waitFor();
    await pagesShow(page(), `云人常发〔${year}〕1号`);
    for (const name of ['印发通知', '公告']) {
      await room.more(name, '登记发出');
      await room.told('已登记发出。');
      await room.line(name).getByText(/发出$/u).waitFor();
    }
    await picture(window, '14-sent');
  });

  test('it is published', async () => {
    await room.enter('公布', { day: '20261125' });
    await room.part('要素');
    await page().getByRole('button', { name: '＋ 公布' }).click();
    await page().getByLabel('公布渠道', { exact: true }).fill('人大网');
    await room.field('公布日期').fill('20261125');
    await page().getByRole('button', { name: '添加' }).click();
    await page().getByRole('listitem').filter({ hasText: '人大网' }).getByText('2026年11月25日').waitFor();
    await picture(window, '15-published');
  });

  test('a name printed wrong is corrected with who approved it, and the 更正 is made of it', async () => {
    await page().getByRole('button', { name: '更多' }).first().click();
    await page().getByRole('menuitem', { name: '更正通过文本' }).click();
    await typeOver(page(), '周明元', '周明远');
    await page().getByRole('button', { name: '提交更正' }).click();
    await room.field('批准人').fill('程景行');
    await room.field('理由').fill('姓名有误');
    await picture(window, '16-correction');
    await room.dialog().getByRole('button', { name: '提交更正' }).click();
    await room.told('更正已记录');
    await room.part('文件');
    await room.file('更正', 1);
    await pagesShow(page(), '第二项中的“中心主任周明元负责”更正为');
    await picture(window, '17-correction-paper');
  });

  test('the passed text is reissued as version 2; the versions and the pages to exchange are shown', async () => {
    await room.line('决定（通过文本）').getByText('记录已变更，需重新生成').waitFor();
    await room.file('决定（通过文本）', 2);
    await room.more('决定（通过文本）', '查看存档');
    await page().getByRole('tab', { name: '版本 2' }).click();
    const exchange = page().getByRole('region', { name: '换页' });
    await exchange.getByText('2 页中有 1 页不同').waitFor();
    await picture(window, '18-exchange');
    for (const name of ['换页清单', '勘误']) {
      const file = await savedFile(page(), () => exchange.getByRole('button', { name }).click());
      expect(file.name).toContain(name);
    }
    await open();
    await room.part('各稿');
    await page().getByRole('button', { name: '看改了什么' }).click();
    await page().locator('ins', { hasText: '远' }).first().waitFor();
    await picture(window, '19-versions');
  });

  test('a last step is taken back and had again; a 更正 whose paper is on file stands', async () => {
    const textNow = async () => JSON.stringify((await ask(window, 'resolutions.getResolution', { id })).document);
    await goTo(window, '/history');
    const press = (label: string) =>
      page()
        .getByRole('button', { name: `撤销：${label}` })
        .first()
        .click();
    const undo = async (label: string) => {
      await press(label);
      await room.told(`已撤销“${label}`);
    };
    await undo('发出：云岭市第五届人民代表大会常务委员会公告');
    // Somebody holds the paper that tells of it.
    await press(`更正《${title}》`);
    await room.told(/更正的文件“.*”（第1版）已经存档，不能撤销更正/u);
    expect(await textNow()).toContain('周明远');
    await picture(window, '20-undone');
    await open();
    await room.part('文件');
    expect(await room.line('公告').getByText(/发出$/u).count()).toBe(0);
    await goTo(window, '/history');
    await undo('撤销');
    await open();
    await room.part('文件');
    await room.line('决定（通过文本）').getByText('已存档第 2 版').waitFor();
    for (const name of ['公告', '印发通知']) expect(await room.line(name).getByText(/发出$/u).count(), name).toBe(1);
  });

  test('the records hold what was done', async () => {
    const matter = await ask(window, 'resolutions.getResolution', { id });
    expect(matter).toMatchObject({ state: 'published', title, passedOn: '2026-11-20', locked: true });
    expect(matter.formerTitles.map(({ name }) => name)).toEqual([oldTitle]);
    expect(matter.corrections.map(({ approver, reason }) => [approver, reason])).toEqual([['程景行', '姓名有误']]);
    expect(matter.publications.map(({ channel, publishedOn }) => [channel, publishedOn])).toEqual([
      ['人大网', '2026-11-25'],
    ]);
    expect(matter.passageNote).toContain('（2026年11月20日云岭市第五届人民代表大会常务委员会第一次会议通过）');
    const { papers } = await ask(window, 'documents.listRecordPapers', ofMatter(id));
    const filed = papers.flatMap(({ name, issued }) => (issued ? [[name, issued.version, issued.documentNumber]] : []));
    expect(filed).toEqual([
      ['决定（草案）', 1, null],
      ['决定（通过文本）', 2, null],
      ['公告', 1, null],
      ['印发通知', 1, `云人常发〔${year}〕1号`],
      ['更正', 1, null],
    ]);
    const announcement = papers.find(({ paper }) => paper === 'announcement');
    const copies = await ask(window, 'documents.listCopies', { issuedPaper: announcement!.issued!.id });
    expect(copies.copies.map(({ copyNumber, holder }) => [copyNumber, holder])).toEqual(
      [1, 2, 3].map((number) => [number, '会务组']),
    );
  });

  test('the folder holds every paper as it was put on file, the old version apart', () => {
    const said = (path: string): string => wordsOf(readFileSync(join(folder, '文件', String(year), path)));
    expect(said(`${title}.docx`)).toContain('周明远');
    expect(said(`历史版本/${title}（第1版）.docx`)).toContain('周明元');
    expect(said(`${oldTitle}（草案）.docx`)).toContain('关于加强湿地保护的决定');
    expect(said('云岭市第五届人民代表大会常务委员会公告.docx')).toContain(`表决通过了《${title}》`);
    expect(said(`云岭市人民代表大会常务委员会关于印发《${title}》的通知.docx`)).toContain(`云人常发〔${year}〕1号`);
    expect(said(`关于《${title}》的更正.docx`)).toContain('更正为“中心主任周明远负责”');
    expect(readdirSync(join(folder, '文件', String(year))).length).toBe(6);
  });
});
