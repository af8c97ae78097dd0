import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aMatter, aTitle } from '../../support/resolution-cases';
import { givenLines } from '../../support/returned-cases';
import { goTo } from './desk';
import { ask, giveCopies, ofMatter } from './matter-records';
import { matterRoom, picture, type MatterRoom } from './matter-room';
import { chromiumAt, openWindow, pagesShow, type Window } from './window';

/** Papers prepared for a vote that then fails: nothing of them goes out, and the clerk is told what to destroy. */
describe.skipIf(chromiumAt === null)('a matter that is voted down', () => {
  let window: Window;
  let room: MatterRoom;
  let id: number;
  const page = () => window.page;
  const papers = async () => (await ask(window, 'documents.listRecordPapers', ofMatter(id))).papers;
  const copies = () => page().getByRole('region', { name: '发放和收回' });

  beforeAll(async () => {
    window = await openWindow();
    room = matterRoom(window);
    ({ id } = await ask(window, 'resolutions.addResolution', aMatter(aTitle, ...givenLines)));
    await goTo(window, `/resolutions/${id}`);
    await pagesShow(page(), '任何单位和个人不得侵占湿地');
  });
  afterAll(() => window?.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('before the 表决稿 no paper that says 通过 can be prepared, and the line says when it can', async () => {
    await room.part('文件');
    await room.line('决定（通过文本）').getByText('表决前要备印的，请先进入“表决稿”阶段').waitFor();
    expect(await page().getByRole('button', { name: '编公告' }).isDisabled()).toBe(true);
  });

  test('the passed text and the 公告 are prepared and given out copy by copy', async () => {
    await room.enter('提请审议', { newMeeting: '20261120' });
    await room.enter('表决稿');
    await room.line('决定（通过文本）').getByRole('button', { name: '生成', exact: true }).click();
    await room.line('决定（通过文本）').getByRole('button', { name: '存档' }).click();
    await room.dialog().getByText('现在存档的，按“会前备印”登记').waitFor();
    await picture(window, '29-filing');
    await room.dialog().getByRole('button', { name: '存档', exact: true }).click();
    await room.line('决定（通过文本）').getByText('会前备印', { exact: true }).waitFor();
    await page().getByRole('button', { name: '编公告' }).click();
    await room.dialog().getByRole('button', { name: '保存', exact: true }).click();
    await room.file('公告', 1);
    await room.more('决定（通过文本）', '查看存档');
    await giveCopies(page(), '会务组', 1);
    await giveCopies(page(), '文印室', 1);
    await copies().getByRole('checkbox', { name: '选第2号' }).check();
    await copies().getByRole('button', { name: '收回（1）' }).click();
    await copies().getByText('共 2 份，未收回 1 份').waitFor();
    await goTo(window, `/resolutions/${id}`);
  });

  test('the vote fails; what was prepared becomes void, with the list of what to destroy', async () => {
    await room.part('表决');
    await room.vote(['10', '20', '1', '0']);
    await room.stage('其他').click();
    await page().getByRole('menuitem', { name: '未通过' }).click();
    await room.dialog().getByRole('button', { name: '进入“未通过”' }).click();
    await expect.poll(() => room.stage('未通过').getAttribute('aria-current')).toBe('step');
    await room.part('文件');
    await picture(window, '30-failed');
    await page().getByText('没有通过，会前备印的文件应当作废。').waitFor();
    await page().getByRole('button', { name: '一并作废' }).click();
    await room.dialog().getByRole('button', { name: '作废', exact: true }).click();
    const settled = page().getByRole('dialog', { name: '会前备印的文件' });
    await expect.poll(() => settled.getByText('作废', { exact: true }).count()).toBe(2);
    await settled.getByText('要收回销毁的文件').waitFor();
    await picture(window, '31-void');
    const rows = settled.getByRole('row');
    expect(await rows.filter({ hasText: '000001' }).innerText()).toContain('会务组');
    await settled.getByRole('button', { name: '知道了' }).click();
    for (const name of ['决定（通过文本）', '公告']) await room.line(name).getByText('备印已作废').waitFor();
    await picture(window, '32-void-papers');
  });

  test('nothing of it can go out or be made public', async () => {
    await room.line('决定（通过文本）').getByText('没有通过，不能生成').waitFor();
    const actions = room.line('决定（通过文本）').getByRole('button');
    expect(await actions.allInnerTexts()).toEqual(['查看存档']);
    expect(await page().getByText('需重新生成').count()).toBe(0);
    await room.stage('公布').click();
    await room.dialog().getByText('还不能进入“公布”').waitFor();
    await room.dialog().getByRole('button', { name: '知道了' }).click();
  });

  test('the records and 存档文件 say so', async () => {
    const prepared = (await papers()).filter(({ preparation }) => preparation !== 'none');
    expect(prepared.map(({ name, preparation, issued }) => [name, preparation, issued?.state])).toEqual([
      ['决定（通过文本）', 'void', 'voided'],
      ['公告', 'void', 'voided'],
    ]);
    await goTo(window, '/documents/issued');
    const list = page().getByRole('grid', { name: '存档文件' });
    await expect.poll(() => list.getByText('已作废').count()).toBe(2);
    await picture(window, '33-issued');
  });
});
