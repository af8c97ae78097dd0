/** Tasks made by rules: once, moved with their day, left alone where a clerk decided, counted anew with rules and calendar. */
import { describe, expect, test } from 'vitest';
import {
  applyDeadlineRules,
  withdrawDeadlineTasks,
  type DeadlineEvent,
} from '@core/application/followups/apply-deadline-rules';
import { defaultFollowupSettings, withPlace, withTerm } from '@core/domain/followups/followup-settings';
import { aMeeting } from '../../support/followup-cases';
import { openTestData } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { openTestOffice, type TestOffice } from '../../support/test-office';
import { write } from '../../support/written-records';

const all = { state: null, due: null, module: null, search: '', after: null, limit: 100 } as const;
const beijing = withPlace(defaultFollowupSettings, 'beijing');

/** An office with a meeting on 24 June 2026. */
async function withMeeting(): Promise<TestOffice> {
  const office = await openTestOffice();
  await office.call('meetings.addMeeting', aMeeting);
  return office;
}
const onMeeting = (baseOn: string) => ({ event: 'meeting-begins', baseOn, owner: { kind: 'meeting', id: 1 } }) as const;
const tasksOf = async (office: TestOffice) => (await office.call('followups.listTasks', all)).tasks;
const dueOf = async (office: TestOffice) =>
  Object.fromEntries((await tasksOf(office)).map(({ rule, dueOn }) => [rule, dueOn]));

describe('the rules of an event', () => {
  test('are proposed for the module of the record, with the term and its source, and nothing is kept', async () => {
    const office = await withMeeting();
    const { tasks } = await office.call('followups.proposeTasks', onMeeting('2026-06-24'));
    const report = tasks.find(({ rule }) => rule === 'meeting.report-distributed');
    expect(report).toMatchObject({
      content: '专项工作报告发给组成人员',
      dueText: '会议举行7日前',
      source: '《监督法》第十五条',
      deadline: { state: 'dated', day: '2026-06-17' },
      standing: false,
    });
    const keys = tasks.map(({ rule }) => rule);
    // No local rule says when a notice goes out; motions of appointment belong to 人事任免.
    expect(keys).not.toContain('meeting.notice');
    expect(keys).not.toContain('meeting.appointment-motions-in');
    expect(await tasksOf(office)).toEqual([]);
  });

  test('of a place are proposed once the place is chosen', async () => {
    const office = await withMeeting();
    await office.call('followups.saveRules', { settings: beijing, expectedRevision: 0 });
    const { tasks } = await office.call('followups.proposeTasks', onMeeting('2026-06-24'));
    expect(tasks.find(({ rule }) => rule === 'meeting.notice')).toMatchObject({
      deadline: { state: 'dated', day: '2026-06-17' },
      source: '北京市人大常委会议事规则（2010）第五条',
    });
  });

  test('are kept once: whoever applies them again finds them standing', async () => {
    const office = await withMeeting();
    const chosen = { ...onMeeting('2026-06-24'), rules: ['meeting.report-distributed', 'meeting.report-delivered'] };
    expect((await office.call('followups.applyRules', chosen)).created).toHaveLength(2);
    expect(await office.call('followups.applyRules', chosen)).toEqual({ created: [], moved: [] });
    expect(await dueOf(office)).toEqual({
      'meeting.report-delivered': '2026-06-14',
      'meeting.report-distributed': '2026-06-17',
    });
    const { tasks } = await office.call('followups.proposeTasks', onMeeting('2026-06-24'));
    expect(tasks.filter(({ standing }) => standing)).toHaveLength(2);
  });

  test('move open tasks with the day and say so; what is done, dropped or dated by hand stays', async () => {
    const office = await withMeeting();
    const rules = [
      'meeting.draft-report-in',
      'meeting.report-delivered',
      'meeting.report-distributed',
      'finance.accounts',
    ];
    const { created } = await office.call('followups.applyRules', { ...onMeeting('2026-06-24'), rules });
    const byRule = new Map((await tasksOf(office)).map((task) => [task.rule, task] as const));
    const done = byRule.get('meeting.draft-report-in')!;
    await office.call('followups.completeTask', {
      id: done.id,
      expectedRevision: 1,
      state: 'done',
      doneOn: '2026-06-01',
      result: '',
    });
    const byHand = byRule.get('finance.accounts')!;
    const { content, responsible } = byHand;
    await office.call('followups.updateTask', {
      id: byHand.id,
      expectedRevision: 1,
      content,
      responsible,
      dueOn: '2026-05-20',
    });
    const { created: again, moved } = await office.call('followups.applyRules', { ...onMeeting('2026-06-26'), rules });
    expect(created).toHaveLength(4);
    expect(again).toEqual([]);
    expect(moved.map(({ from, to }) => [from, to])).toEqual([
      ['2026-06-14', '2026-06-16'],
      ['2026-06-17', '2026-06-19'],
    ]);
    expect(await dueOf(office)).toEqual({
      'finance.accounts': '2026-05-20',
      'meeting.draft-report-in': '2026-06-04',
      'meeting.report-delivered': '2026-06-16',
      'meeting.report-distributed': '2026-06-19',
    });
    // 19 June 2026 is 端午: told, and not moved.
    expect((await tasksOf(office)).find(({ rule }) => rule === 'meeting.report-distributed')?.restDay).toEqual({
      name: '端午',
      workingDayBefore: '2026-06-18',
      certain: true,
    });
  });

  test('without a term make a task without a day, and say why', async () => {
    const office = await openTestOffice();
    await office.call('followups.applyRules', {
      event: 'appointment-notified',
      baseOn: '2026-03-02',
      owner: null,
      rules: null,
    });
    const [oath] = await tasksOf(office);
    expect(oath).toMatchObject({
      rule: 'appointment.oath',
      dueOn: null,
      dueText: '本地无规定',
      obstacle: { state: 'no-term' },
      owner: null,
    });
    expect((await office.call('system.getOpenWork', {})).undatedTasks).toBe(1);
  });
});

describe('a change of the rules', () => {
  test('counts open tasks anew and says so', async () => {
    const office = await openTestOffice();
    const notified = { event: 'appointment-notified', baseOn: '2026-02-09', owner: null, rules: null } as const;
    await office.call('followups.applyRules', notified);
    const chongqing = withPlace(defaultFollowupSettings, 'chongqing');
    const { moved } = await office.call('followups.saveRules', { settings: chongqing, expectedRevision: 0 });
    // 10 to 14 February, then 24 to 28 February with Saturday the 28th, then 2 to 6 March.
    expect(moved).toMatchObject([{ content: '宪法宣誓', from: null, to: '2026-03-06' }]);
    const back = await office.call('followups.saveRules', { settings: defaultFollowupSettings, expectedRevision: 1 });
    expect(back.moved).toMatchObject([{ from: '2026-03-06', to: null }]);
  });

  test('is taken back with what it moved', async () => {
    const office = await openTestOffice();
    await office.call('followups.applyRules', {
      event: 'appointment-notified',
      baseOn: '2026-02-09',
      owner: null,
      rules: null,
    });
    const settings = withPlace(defaultFollowupSettings, 'chongqing');
    await office.call('followups.saveRules', { settings, expectedRevision: 0 });
    const { changeSets } = await office.call('system.listChangeSets', {
      before: null,
      limit: 1,
      search: '',
      record: null,
    });
    await office.call('system.undoChangeSet', { id: changeSets[0]!.id });
    expect((await tasksOf(office))[0]?.dueOn).toBeNull();
    expect((await office.call('followups.getRules', {})).settings).toEqual(defaultFollowupSettings);
  });

  test('reads in the history by the names of the page', async () => {
    const office = await openTestOffice();
    const term = { amount: 10, unit: 'days', countsBaseDay: false, source: '本市议事规则第六条' } as const;
    await office.call('followups.saveRules', {
      settings: withTerm(defaultFollowupSettings, 'meeting.notice', term),
      expectedRevision: 0,
    });
    const { changeSets } = await office.call('system.listChangeSets', {
      before: null,
      limit: 1,
      search: '',
      record: null,
    });
    const { changes } = await office.call('system.getChangeSet', { id: changeSets[0]!.id });
    expect(changes[0]?.title).toBe('期限规定');
    expect(changes[0]?.fields).toContainEqual({
      name: '“发会议通知”的依据',
      before: null,
      after: '本市议事规则第六条',
    });
  });
});

describe('a calendar that is entered later', () => {
  test('gives a day to what could not be computed', async () => {
    const office = await openTestOffice();
    const settings = withPlace(defaultFollowupSettings, 'chongqing');
    await office.call('followups.saveRules', { settings, expectedRevision: 0 });
    await office.call('followups.applyRules', {
      event: 'appointment-notified',
      baseOn: '2026-12-28',
      owner: null,
      rules: null,
    });
    expect((await tasksOf(office))[0]).toMatchObject({ dueOn: null, obstacle: { state: 'year-missing', year: 2027 } });
    const { moved, revision } = await office.call('followups.saveCalendarYear', {
      year: 2027,
      source: '',
      days: [{ day: '2027-01-01', kind: 'rest', name: '元旦' }],
      expectedRevision: 0,
    });
    // 29 to 31 December, then without the 1st and weekends twelve days of January.
    expect(moved).toMatchObject([{ from: null, to: '2027-01-19' }]);
    const back = await office.call('followups.removeCalendarYear', { year: 2027, expectedRevision: revision });
    expect(back.moved).toMatchObject([{ from: '2027-01-19', to: null }]);
  });
});

describe.each(drivers)('what modules call, over %s', (_name, driver) => {
  test('only the rules they name, with who is to do it; withdrawn, open tasks go and done ones stay', async () => {
    const { store } = await openTestData(driver);
    const { termNumber } = { termNumber: aMeeting.term };
    write(store, (writer) =>
      writer.insert('meeting', {
        kind: aMeeting.kind,
        term: termNumber,
        counting_year: null,
        number: aMeeting.number,
        congress_session: null,
        extended: 0,
        begins_on: aMeeting.beginsOn,
        ends_on: null,
        place: '',
        chair: '',
        quota: null,
        in_office: null,
        majority_of: null,
        note: '',
      }),
    );
    const event: DeadlineEvent = {
      event: 'meeting-begins',
      baseOn: '2026-06-24',
      owner: { kind: 'meeting', id: 1 },
      only: ['meeting.report-delivered', 'meeting.report-distributed'],
      responsible: '市财政局',
    };
    write(store, (writer) => expect(applyDeadlineRules(writer, event).created).toHaveLength(2));
    const rows = () =>
      store.database.prepare('SELECT id, rule, state, responsible FROM followup_task ORDER BY id').all();
    expect(rows().map((row) => row['responsible'])).toEqual(['市财政局', '市财政局']);
    write(store, (writer) => writer.update('followup_task', 1, { state: 'done', done_on: '2026-06-02' }, 1));
    write(store, (writer) => withdrawDeadlineTasks(writer, event));
    expect(rows()).toMatchObject([{ id: 1, state: 'done' }]);
    // Done once, it is not made again with the event.
    write(store, (writer) => expect(applyDeadlineRules(writer, event).created).toHaveLength(1));
  });

  test('nothing is written where nothing changes', async () => {
    const { store } = await openTestData(driver);
    const event: DeadlineEvent = { event: 'appointment-notified', baseOn: '2026-03-02', owner: null };
    write(store, (writer) => applyDeadlineRules(writer, event));
    expect(write(store, (writer) => applyDeadlineRules(writer, event))).toBeNull();
  });
});
