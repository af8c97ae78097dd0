/** 台账: who holds what on a day, and how many since 2021, of thirty events counted by hand. */
import { describe, expect, test } from 'vitest';
import type { InputOf } from '@core/contract/contract';
import { defaultLedgerSettings } from '@core/domain/appointments/ledger-settings';
import { readSpreadsheet } from '@core/official-document/docx/read/spreadsheet/read-spreadsheet';
import { drivers } from '../../support/drivers';
import { aMember, anOrgan, aPerson, aPost } from '../../support/roster-cases';
import { aMotionOf, aVoteOn, itemIn, sessionDay, yunlingOffice } from '../../support/appointments/yunling-office';
import { openTestOffice } from '../../support/test-office';
import {
  eventCount,
  finance,
  legal,
  thirtyEvents,
  water,
  type CountedOffice,
} from '../../support/appointments/thirty-events';

type Question = InputOf<'appointments.countItems'>;
const since2021: Question = {
  from: '2021-01-01',
  until: '2026-11-22',
  unit: 'items',
  direction: 'both',
  withJudges: true,
  withProcurators: true,
  withJurors: true,
  by: 'year',
};
const governmentOnly = { withJudges: false, withProcurators: false, withJurors: false };

const count = async ({ office }: CountedOffice, question: Partial<Question>) =>
  office.call('appointments.countItems', { ...since2021, ...question });
const groups = async (counted: CountedOffice, question: Partial<Question>) =>
  Object.fromEntries((await count(counted, question)).groups.map(({ key, total }) => [key, total]));
const ledger = ({ office }: CountedOffice, on: string, more: Partial<InputOf<'appointments.listLedger'>> = {}) =>
  office.call('appointments.listLedger', {
    on,
    organ: null,
    vacantOnly: false,
    search: '',
    offset: 0,
    limit: 100,
    ...more,
  });
const holderOf = async (counted: CountedOffice, title: string, on: string) =>
  (await ledger(counted, on)).lines.find((line) => line.title === title)?.holders.map((one) => one.personName);

describe.each(drivers)('over %s', (_name, driver) => {
  test('fifteen questions about thirty events', { timeout: 60_000 }, async () => {
    expect(eventCount).toBe(30);
    const counted = await thirtyEvents(await openTestOffice({ driver }));
    // How many since 2021: 人次, with 任 and 免.
    expect(await count(counted, {})).toMatchObject({ total: 28, conferred: 19, ended: 9, repeated: 0 });
    expect(await count(counted, governmentOnly)).toMatchObject({ total: 16, conferred: 11, ended: 5 });
    expect(await count(counted, { unit: 'posts' })).toMatchObject({ total: 33, conferred: 23, ended: 10 });
    expect(await count(counted, { unit: 'people' })).toMatchObject({ total: 16, conferred: 15, ended: 9, repeated: 7 });
    expect((await count(counted, { unit: 'people', until: '2021-12-31' })).total).toBe(10);
    expect(await count(counted, { direction: 'confer' })).toMatchObject({ total: 19, conferred: 19, ended: 0 });
    expect(await count(counted, { direction: 'end' })).toMatchObject({ total: 9, conferred: 0, ended: 9 });
    // One day, both ends of the range.
    const oneDay = { from: '2021-04-28', until: '2021-04-28' };
    expect((await count(counted, oneDay)).total).toBe(6);
    expect((await count(counted, { ...oneDay, unit: 'posts' })).total).toBe(7);
    expect((await count(counted, { withJurors: false })).total).toBe(25);
    // By what.
    expect(await groups(counted, { by: 'year' })).toEqual({
      2021: 12,
      2022: 5,
      2023: 6,
      2024: 3,
      2025: 1,
      2026: 1,
    });
    expect(await groups(counted, { by: 'sex' })).toEqual({ male: 21, female: 7 });
    expect(await groups(counted, { by: 'ethnicity' })).toEqual({ 汉族: 23, 满族: 2, 回族: 1, 彝族: 1, unknown: 1 });
    expect(await groups(counted, { by: 'term' })).toEqual({ 4: 12, 5: 16 });
    expect(await groups(counted, { by: 'act' })).toEqual({
      appoint: 11,
      remove: 4,
      'decide-appoint': 7,
      'decide-remove': 3,
      'decide-acting': 1,
      'accept-resignation': 1,
      dismiss: 1,
    });
    expect(await groups(counted, { by: 'organ-category' })).toEqual({
      'working-organ': 1,
      government: 3,
      'government-department': 9,
      'supervisory-commission': 3,
      court: 8,
      procuratorate: 4,
    });
    const byMeeting = await count(counted, { by: 'meeting' });
    expect(byMeeting.groups.map(({ label, total }) => [label, total])).toEqual([
      ['第五届常委会第十二次会议', 3],
      ['没有登记会议', 25],
    ]);
  });

  test('behind a number stand its items, with the titles of their day', async () => {
    const counted = await thirtyEvents(await openTestOffice({ driver }));
    const behind = (group: string | null, offset = 0) =>
      counted.office.call('appointments.listCountedItems', {
        question: { ...since2021, by: 'sex' },
        group,
        offset,
        limit: 5,
      });
    const women = await behind('female');
    expect(women.total).toBe(7);
    expect(women.items[0]).toMatchObject({ personName: '冯彩云', act: 'decide-appoint', titles: [water] });
    expect((await behind('female', 5)).items).toHaveLength(2);
    expect((await behind(null)).total).toBe(28);
  });

  test('who holds which post is told of any day, with vacancies, and by what they came', async () => {
    const counted = await thirtyEvents(await openTestOffice({ driver }));
    expect(await holderOf(counted, finance, '2020-06-01')).toEqual(['王守成']);
    expect(await holderOf(counted, finance, '2021-01-01')).toEqual(['林一鸣']);
    expect(await holderOf(counted, finance, '2021-08-25')).toEqual(['钱满仓']);
    expect(await holderOf(counted, finance, '2023-09-28')).toEqual(['郑伯雅']);
    expect(await holderOf(counted, '云岭市副市长', '2024-06-01')).toEqual(['高明远', '林一鸣', '李长河']);
    const found = await ledger(counted, '2023-10-01', { search: '财政' });
    expect(found.lines[0]!.holders[0]).toMatchObject({
      personName: '郑伯雅',
      begin: {
        on: '2023-09-27',
        words: '决定任命',
        meeting: '第五届常委会第十二次会议',
        motion: { matter: '2023-002' },
      },
      end: null,
    });
    expect((await ledger(counted, '2023-10-01', { search: '郑伯雅' })).lines.map(({ title }) => title)).toEqual([
      finance,
    ]);
    const vacant = await ledger(counted, '2023-01-01', { vacantOnly: true });
    expect(vacant.lines.map(({ title }) => title)).toContain(legal);
    expect(vacant.vacant).toBe(vacant.total);
    expect(vacant.filled + vacant.vacant).toBe((await ledger(counted, '2023-01-01')).total);
    const acting = await ledger(counted, '2026-02-01', { search: '市长' });
    expect(acting.lines[0]!.holders).toMatchObject([{ personName: '郑怀远', acting: true }]);
  });

  test('the succession in a post and the course of a person, latest first', async () => {
    const counted = await thirtyEvents(await openTestOffice({ driver }));
    const { title, tenures } = await counted.office.call('appointments.listSuccession', {
      post: counted.post(finance),
    });
    expect(title).toBe(finance);
    expect(
      tenures.map(({ personName, begin, end }) => [personName, begin.on, end?.on ?? null, end?.words ?? null]),
    ).toEqual([
      ['郑伯雅', '2023-09-27', null, null],
      ['钱满仓', '2021-08-25', '2023-09-27', '撤销职务'],
      ['林一鸣', '2021-01-01', '2021-08-25', '决定免去'],
      ['王守成', null, '2021-01-01', '决定免去'],
    ]);
    const person = counted.person('林一鸣');
    const { name, tenures: held } = await counted.office.call('appointments.listCourse', { person });
    expect(name).toBe('林一鸣');
    expect(held.map((one) => one.title)).toEqual(['云岭市副市长', finance]);
    expect(await counted.office.codeOf('appointments.listSuccession', { post: 999 })).toBe('NOT_FOUND');
    expect(await counted.office.codeOf('appointments.listCourse', { person: 999 })).toBe('NOT_FOUND');
  });

  test('what passes is counted on its day, and no longer once the vote is taken back', async () => {
    const yunling = await yunlingOffice(await openTestOffice({ driver }));
    const { office, meeting } = yunling;
    const motion = await aMotionOf(yunling, '云岭市人民政府');
    const item = await itemIn(yunling, motion, ['李长河', 'decide-appoint', water]);
    const now = () =>
      office.call('appointments.countItems', { ...since2021, from: sessionDay, until: sessionDay, by: 'meeting' });
    expect((await now()).total).toBe(0);
    const { votes } = await office.call('appointments.recordItemVotes', { votes: [aVoteOn(meeting, [item])] });
    expect((await now()).groups.map(({ label, conferred, ended }) => [label, conferred, ended])).toEqual([
      ['第五届常委会第三十次会议', 1, 0],
    ]);
    const { tenures } = await office.call('appointments.listSuccession', { post: yunling.post(water) });
    expect(tenures).toMatchObject([
      { personName: '李长河', begin: { on: sessionDay, words: '决定任命', meeting: '第五届常委会第三十次会议' } },
    ]);
    const { id, revision } = votes[0]!;
    await office.call('appointments.removeItemVote', { id, expectedRevision: revision });
    expect((await now()).total).toBe(0);
  });

  test('seats of the committee stand in the ledger as its members are recorded', async () => {
    const office = await openTestOffice({ driver });
    const { id: organ } = await office.call('organization.addOrgan', {
      ...anOrgan('云岭市人民代表大会常务委员会'),
      category: 'standing-committee',
    });
    const { id: post } = await office.call('organization.addPost', {
      ...aPost(organ, '主任'),
      position: 'committee-chairperson',
    });
    const { id: first } = await office.call('organization.addPerson', aPerson('程景行'));
    const { id: second } = await office.call('organization.addPerson', aPerson('陆明哲'));
    const chair = { seat: 'chairperson' as const };
    await office.call('organization.addMember', aMember(first, { ...chair, endsOn: '2024-01-20', endReason: '辞职' }));
    await office.call('organization.addMember', aMember(second, { ...chair, beginsOn: '2024-01-20' }));
    const counted = { office, post: () => post, person: () => first, organ: () => organ };
    const title = '云岭市人民代表大会常务委员会主任';
    expect(await holderOf(counted, title, '2023-06-01')).toEqual(['程景行']);
    expect(await holderOf(counted, title, '2024-01-20')).toEqual(['陆明哲']);
    const { tenures } = await office.call('appointments.listSuccession', { post });
    expect(tenures.map(({ personName, end }) => [personName, end?.words ?? null])).toEqual([
      ['陆明哲', null],
      ['程景行', '辞职'],
    ]);
    const { tenures: held } = await office.call('appointments.listCourse', { person: first });
    expect(held).toMatchObject([{ tenure: null, title, begin: { on: '2022-02-18', words: '选举' } }]);
  });

  test('the sheet of a count says the groups, the definition, and every item on a sheet of its own', async () => {
    const { office } = await thirtyEvents(await openTestOffice({ driver }));
    const result = await office.application.dispatch({ method: 'appointments.exportCount', input: since2021 });
    if (!result.ok) throw new Error(result.error.code);
    const { bytes } = result.value as { bytes: Uint8Array };
    const [groupSheet, itemSheet] = readSpreadsheet(bytes);
    const cells = groupSheet!.rows;
    expect(cells.slice(0, 2)).toEqual([
      ['年度', '任', '免', '合计'],
      ['2021年', '10', '2', '12'],
    ]);
    expect(cells.find(([name]) => name === '合计')).toEqual(['合计', '19', '9', '28']);
    expect(cells.find(([name]) => name === '统计口径')?.[1]).toContain('按人次统计');
    expect(itemSheet!.rows).toHaveLength(29);
    const ledgerFile = await office.application.dispatch({
      method: 'appointments.exportLedger',
      input: { on: '2021-10-01', organ: null, vacantOnly: false, search: '财政' },
    });
    if (!ledgerFile.ok) throw new Error(ledgerFile.error.code);
    const file = ledgerFile.value as { fileName: string; bytes: Uint8Array };
    expect(file.fileName).toBe('任职台账（2021-10-01）.xlsx');
    expect(readSpreadsheet(file.bytes)[0]!.rows[1]!.slice(0, 3)).toEqual(['云岭市财政局', finance, '钱满仓']);
  });

  test('a published figure stands beside the answer of its range and unit only', async () => {
    const counted = await thirtyEvents(await openTestOffice({ driver }));
    const figure = {
      from: '2021-01-01',
      until: '2026-11-22',
      unit: 'items' as const,
      figure: 27,
      source: '五届人大常委会工作报告',
    };
    await counted.office.call('appointments.saveLedgerSettings', {
      settings: { ...defaultLedgerSettings, publishedFigures: [figure] },
      expectedRevision: 0,
    });
    expect((await count(counted, {})).published).toEqual([figure]);
    expect((await count(counted, { unit: 'people' })).published).toEqual([]);
    expect((await count(counted, { from: '2021-01-02' })).published).toEqual([]);
  });
});
