import { describe, expect, test } from 'vitest';
import { aMeeting } from '../../support/followup-cases';
import { openTestOffice, type TestOffice } from '../../support/test-office';

const all = { state: null, due: null, module: null, search: '', after: null, limit: 100 } as const;
const fields = { content: '报送年度监督工作计划', responsible: '办公室', dueOn: '2026-01-10' };
const mine = { ...fields, owner: null };
const list = async (office: TestOffice, wanted: object = {}) =>
  (await office.call('followups.listTasks', { ...all, ...wanted })).tasks;

describe('tasks of the desk', () => {
  test('are added, changed, done, taken up again and removed', async () => {
    const office = await openTestOffice();
    const { id } = await office.call('followups.addTask', mine);
    // 5 January 2026 is the day of the tests; the 10th is a Saturday.
    expect(await list(office)).toMatchObject([
      { id, days: 5, state: 'open', restDay: { name: '', workingDayBefore: '2026-01-09' }, rule: '', owner: null },
    ]);
    await office.call('followups.updateTask', { ...fields, id, expectedRevision: 1, dueOn: '2026-01-12' });
    const closing = { id, state: 'done', doneOn: '2026-01-06', result: '已报送' } as const;
    await office.call('followups.completeTask', { ...closing, expectedRevision: 2 });
    expect(await list(office, { state: 'done' })).toMatchObject([
      { result: '已报送', doneOn: '2026-01-06', restDay: null },
    ]);
    expect(await office.codeOf('followups.completeTask', { ...closing, expectedRevision: 3 })).toBe('RULE_VIOLATED');
    await office.call('followups.reopenTask', { id, expectedRevision: 3 });
    expect(await list(office, { state: 'open' })).toMatchObject([{ doneOn: null, result: '已报送' }]);
    expect(await office.codeOf('followups.reopenTask', { id, expectedRevision: 4 })).toBe('RULE_VIOLATED');
    await office.call('followups.removeTask', { id, expectedRevision: 4 });
    expect(await list(office)).toEqual([]);
  });

  test('of a meeting are found by its name and go with it', async () => {
    const office = await openTestOffice();
    await office.call('meetings.addMeeting', aMeeting);
    await office.call('followups.addTask', { ...mine, owner: { kind: 'meeting', id: 1 } });
    const [task] = await list(office, { search: '第十六次' });
    expect(task?.owner).toMatchObject({ kind: 'meeting', id: 1 });
    expect(task?.owner?.title).toContain('第十六次会议');
    expect(await list(office, { search: '第十七次' })).toEqual([]);
    expect(await list(office, { module: 'meetings' })).toHaveLength(1);
    await office.call('meetings.removeMeeting', { id: 1, expectedRevision: 1 });
    expect(await list(office)).toEqual([]);
  });

  test('of a record there is not, or with a revision of before, are refused', async () => {
    const office = await openTestOffice();
    for (const kind of ['meeting', 'resolution', 'motion', 'item'])
      expect(await office.codeOf('followups.addTask', { ...mine, owner: { kind, id: 9 } })).toBe('NOT_FOUND');
    const { id } = await office.call('followups.addTask', mine);
    const changed = { ...fields, id, expectedRevision: 1, content: '另一件' };
    await office.call('followups.updateTask', changed);
    expect(await office.codeOf('followups.updateTask', { ...changed, content: '第三件' })).toBe('STALE_REVISION');
    expect(await office.codeOf('followups.removeTask', { id: 99, expectedRevision: 1 })).toBe('NOT_FOUND');
  });

  test('stand on the workbench with those of every other module, the earliest first', async () => {
    const office = await openTestOffice();
    await office.call('meetings.addMeeting', aMeeting);
    await office.call('followups.addTask', mine);
    await office.call('followups.addTask', { ...mine, dueOn: '2026-01-02', owner: { kind: 'meeting', id: 1 } });
    await office.call('followups.addTask', { ...mine, dueOn: '2026-12-30' });
    const { tasks, undatedTasks } = await office.call('system.getOpenWork', {});
    expect(tasks.map(({ days, owner }) => [days, owner?.kind ?? null])).toEqual([
      [-3, 'meeting'],
      [5, null],
    ]);
    expect(undatedTasks).toBe(0);
    const { counts } = await office.call('followups.listTasks', all);
    expect(counts).toEqual({ open: 3, overdue: 1, soon: 1, undated: 0 });
  });
});
