/** 台账: who holds what on a day, and how many since 2021, of thirty events counted by hand. */
import { describe, expect, test } from 'vitest';
import type { InputOf } from '@core/contract/contract';
import { defaultLedgerSettings } from '@core/domain/appointments/ledger-settings';
import { drivers } from '../../support/drivers';
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
