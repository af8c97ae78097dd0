import { describe, expect, test } from 'vitest';
import { checksOf, partOfFinding } from '../../../src-renderer/pages/appointments/checks/motion-checks';
import {
  isReady,
  linesOfList,
  readyItems,
  withPerson,
  withPost,
} from '../../../src-renderer/pages/appointments/items/batch-lines';
import { proposingOrgans } from '../../../src-renderer/pages/appointments/fields/proposing-organs';
import { isTime } from '../../../src-renderer/pages/appointments/departure/times.patterns';
import { stepsOf } from '../../../src-renderer/pages/appointments/stages/motion-steps';
import { finding, item, motion, vote } from './motions';

describe('the steps of a motion', () => {
  const used = [
    { key: 'received' as const, name: '收到提请' },
    { key: 'initial-check' as const, name: '初审' },
    { key: 'council' as const, name: '主任会议' },
    { key: 'voted' as const, name: '表决' },
    { key: 'notified' as const, name: '发文通知' },
  ];
  const now = Date.parse('2026-11-20T00:00:00Z');
  const stage = (key: string, enteredOn: string) => ({
    ...{ id: 1, stage: key, item: null, enteredOn, meeting: null, who: '王敏', remark: '', revision: 1 },
  });

  test('the day it came in and the day of the vote are told by the record; the next step is marked', () => {
    const open = stepsOf(motion({ stages: [stage('initial-check', '2026-11-13')] }), used, now);
    expect(open.map(({ note }) => note)).toEqual(['11月12日', '11月13日', '—', '拟 11月28日', '—']);
    expect(open.map(({ now: next }) => next)).toEqual([false, false, true, false, false]);
    const voted = stepsOf(motion({ items: [item({ state: 'passed' })], votes: [vote()] }), used, now);
    expect(voted[3]).toMatchObject({ note: '11月28日', done: true });
    expect(voted[4]).toMatchObject({ now: true });
  });

  test('the vote is not over while somebody still waits for his', () => {
    const items = [item({ state: 'passed' }), item({ id: 2 })];
    expect(stepsOf(motion({ items, votes: [vote()] }), used, now)[3]).toMatchObject({ done: false });
  });
});

describe('what was found in a motion', () => {
  test('errors come first, what was passed by 特批 last and with who passed it', () => {
    const waiver = {
      ...{ id: 4, rule: 'law-exam', item: 1, finding: '没有成绩', approver: '李主任', approvedOn: '2026-11-20' },
      ...{ reason: '补考已安排', revision: 1 },
    };
    const found = checksOf(
      motion({
        findings: [
          finding({ rule: 'law-exam', item: 1, waived: true }),
          finding({ rule: 'materials-complete', severity: 'warning', item: 1 }),
          finding({ rule: 'verb-fits-post', item: 1 }),
        ],
        waivers: [waiver],
      }),
    );
    expect(found.map((check) => check.finding.rule)).toEqual(['verb-fits-post', 'materials-complete', 'law-exam']);
    expect(found[2]?.waiver).toBe(waiver);
  });

  test('a 特批 stays in sight when nothing finds its rule any more', () => {
    const waiver = {
      ...{ id: 4, rule: 'law-exam', item: null, finding: '没有成绩', approver: '李主任', approvedOn: '2026-11-20' },
      ...{ reason: '补考', revision: 1 },
    };
    expect(checksOf(motion({ waivers: [waiver] }))).toMatchObject([{ finding: { message: '没有成绩' }, waiver }]);
  });

  test.each([
    ['head', null, 'fields'],
    ['receivedOn', null, 'fields'],
    ['materials', 1, 'materials'],
    ['vote', 1, 'votes'],
    ['posts', 1, 'items'],
    ['reason', 1, 'items'],
    ['reason', null, 'fields'],
  ])('%s of item %s is put right in %s', (field, of, part) =>
    expect(partOfFinding(finding({ field, item: of }))).toBe(part),
  );
});

describe('a list that was pasted', () => {
  const read = [
    {
      ...{ line: '周予安为云岭市财政局局长。', act: 'decide-appoint' as const, personName: '周予安' },
      people: [{ id: 11, hint: '' }],
      titles: [{ title: '云岭市财政局局长', posts: [{ id: 21, title: '云岭市财政局局长' }] }],
    },
    {
      ...{ line: '乔岭的云岭市审计局局长职务。', act: 'decide-remove' as const, personName: '乔岭' },
      people: [
        { id: 12, hint: '1970年生' },
        { id: 13, hint: '1985年生' },
      ],
      titles: [{ title: '云岭市审计局局长', posts: [] }],
    },
    {
      ...{ line: '乔岭的云岭市审计局副局长职务。', act: null, personName: '乔岭' },
      ...{ people: [], titles: [{ title: '云岭市审计局局长', posts: [] }] },
    },
  ];

  test('is ready where name and title are unambiguous, and asks for the rest', () => {
    const lines = linesOfList(read);
    expect(lines.map(isReady)).toEqual([true, false, false]);
    expect(readyItems(lines)).toMatchObject([{ person: 11, act: 'decide-appoint', posts: [21] }]);
  });

  test('somebody chosen once is the same one in the other lines of that name, a post in those of that title', () => {
    let lines = withPerson(linesOfList(read), 2, { id: 13, name: '乔岭' });
    expect(lines.map(({ person }) => person?.id)).toEqual([11, 13, 13]);
    lines = withPost(lines, 2, 0, { id: 22, title: '云岭市审计局局长' });
    expect(lines.map(({ posts }) => posts[0]?.post?.id)).toEqual([21, 22, 22]);
    // The third still has no verb.
    expect(lines.map(isReady)).toEqual([true, true, false]);
  });

  test('what is not wanted is left out', () => {
    const lines = linesOfList(read).map((line) => ({ ...line, wanted: false }));
    expect(readyItems(lines)).toEqual([]);
  });
});

test('主任会议 is offered first, abolished organs and departments are not', () => {
  const organ = (id: number, category: string, name: string, untilOn: string | null = null) =>
    ({ id, category, name, untilOn }) as never;
  const organs = [
    organ(1, 'court', '云岭市中级人民法院'),
    organ(2, 'government-department', '云岭市财政局'),
    organ(3, 'standing-committee', '云岭市人民代表大会常务委员会'),
    organ(4, 'government', '云岭市人民政府', '2020-01-01'),
    organ(5, 'government', '云岭市人民政府'),
  ];
  expect(proposingOrgans(organs, null).map(({ label }) => label)).toEqual([
    '主任会议',
    '云岭市人民政府',
    '云岭市中级人民法院',
  ]);
  expect(proposingOrgans(organs, 4)).toHaveLength(4);
});

test.each([
  ['09:05', true],
  ['23:59', true],
  ['24:00', false],
  ['9:05', false],
  ['09：05', false],
])('%s is a time of day: %s', (text, is) => expect(isTime(text)).toBe(is));
