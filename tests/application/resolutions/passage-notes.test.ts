/** 题注 of a matter through the calls a clerk makes: one date or two, and what the history says of it. */
import { describe, expect, test } from 'vitest';
import type { InputOf } from '@core/contract/contract';
import type { NoteAct, OwnAct } from '@core/domain/resolutions/resolution';
import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import { nodeSqliteDriver } from '@core/storage/driver/node-sqlite';
import { aMatter, aSession, aVote, fields } from '../../support/resolution-cases';
import { openTestOffice, type TestOffice } from '../../support/test-office';

const first: NoteAct = {
  place: 'before',
  body: '云岭市第四届人民代表大会常务委员会',
  meetingKind: 'standing-committee',
  meeting: 10,
  date: '2018-03-27',
  act: 'passed',
  by: '',
};
const approval: NoteAct = {
  ...first,
  place: 'after',
  body: '澜江省第十四届人民代表大会常务委员会',
  meeting: 23,
  date: '2026-05-30',
  act: 'approved',
};
const session = '2026年4月29日云岭市第五届人民代表大会常务委员会第二十九次会议';
const province = '2026年5月30日澜江省第十四届人民代表大会常务委员会第二十三次会议批准';
const passedBefore = '2018年3月27日云岭市第四届人民代表大会常务委员会第十次会议';
type Said = { noteActs?: NoteAct[]; ownAct?: OwnAct };
type Form = Partial<InputOf<'meetings.saveMeetingSettings'>['settings']['passageNote']>;

async function passedMatter(office: TestOffice, { noteActs = [], ...own }: Said): Promise<number> {
  const { id: meeting } = await office.call('meetings.addMeeting', aSession);
  const { id } = await office.call('resolutions.addResolution', { ...aMatter(), meeting, noteActs, ...own });
  const enter = async (state: 'submitted' | 'vote-text' | 'passed', enteredOn: string) => {
    const { revision: expectedRevision } = await office.call('resolutions.getResolution', { id });
    await office.call('resolutions.enterStage', { id, state, enteredOn, meeting, remark: '', expectedRevision });
  };
  await enter('submitted', '2026-04-28');
  await enter('vote-text', '2026-04-28');
  await office.call('meetings.recordVote', aVote(meeting, id));
  await enter('passed', '2026-04-29');
  return id;
}

const noteOf = async (office: TestOffice, id: number): Promise<string | null> =>
  (await office.call('resolutions.getResolution', { id })).passageNote;

for (const driver of [betterSqlite3Driver(), nodeSqliteDriver()])
  describe(driver.name, () => {
    test.each<[string, Said, Form, string]>([
      ['passed', {}, {}, `（${session}通过）`],
      ['审议通过', {}, { word: 'considered' }, `（${session}审议通过）`],
      ['表决通过', {}, { word: 'voted' }, `（${session}表决通过）`],
      ['approved by the province', { noteActs: [approval] }, {}, `（${session}通过　${province}）`],
      [
        'approved, each act in brackets of its own',
        { noteActs: [approval] },
        { pairs: 'each' },
        `（${session}通过）（${province}）`,
      ],
      ['revised as a whole', { noteActs: [first] }, {}, `（${passedBefore}通过　${session}修订）`],
      [
        'amended by this decision',
        {
          noteActs: [first],
          ownAct: { act: 'amended', by: '云岭市人民代表大会常务委员会关于修改《云岭市湿地保护办法》的决定' },
        },
        {},
        `（${passedBefore}通过　根据${session}《云岭市人民代表大会常务委员会关于修改〈云岭市湿地保护办法〉的决定》修正）`,
      ],
      [
        'amended a second time and approved, with commas',
        {
          noteActs: [first, { ...first, meeting: 20, date: '2020-10-30', act: 'amended' }, approval],
          ownAct: { act: 'amended', by: '' },
        },
        { between: 'comma' },
        `（${passedBefore}通过，2020年10月30日云岭市第四届人民代表大会常务委员会第二十次会议第一次修正，${session}第二次修正，${province}）`,
      ],
      [
        'an agreement that was itself approved here',
        { ownAct: { act: 'approved', by: '' } },
        { brackets: false },
        `${session}批准`,
      ],
    ])('a text %s', async (_case, said, form, note) => {
      const office = await openTestOffice({ driver });
      const { settings } = await office.call('meetings.getMeetingSettings', {});
      const passageNote = { ...settings.passageNote, ...form };
      await office.call('meetings.saveMeetingSettings', {
        settings: { ...settings, passageNote },
        expectedRevision: 0,
      });
      expect(await noteOf(office, await passedMatter(office, said))).toBe(note);
    });

    test('what the session did is said after the vote as well, taken back, and told in the history', async () => {
      const office = await openTestOffice({ driver });
      const id = await passedMatter(office, {});
      const { revision } = await office.call('resolutions.getResolution', { id });
      const ownAct = { act: 'amended' as const, by: '关于修改部分办法的决定' };
      await office.call('resolutions.updateResolution', {
        ...{ ...fields(), meeting: 1, ownAct, id },
        expectedRevision: revision,
      });
      expect(await noteOf(office, id)).toBe(`（根据${session}《关于修改部分办法的决定》修正）`);
      const { changeSets } = await office.call('system.listChangeSets', {
        ...{ before: null, limit: 1, search: '', record: null },
      });
      const { changes } = await office.call('system.getChangeSet', { id: changeSets[0]!.id });
      const shown = JSON.stringify(changes);
      expect(shown).toContain('本次会议的行为');
      expect(shown).toContain('修正');
      expect(shown).toContain('关于修改部分办法的决定');
      await office.call('system.undoChangeSet', { id: changeSets[0]!.id });
      expect(await noteOf(office, id)).toBe(`（${session}通过）`);
    });
  });
