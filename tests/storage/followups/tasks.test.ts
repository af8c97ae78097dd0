import { describe, expect, test } from 'vitest';
import type { RecordWriter } from '@core/storage/change-set/record-writer';
import {
  countOpenTasks,
  countTasks,
  listTasks,
  tasksDueUntil,
  type TaskFilter,
} from '@core/storage/followups/list-tasks';
import { countedTasks, findTask, nextOrdinal, ownerColumnsOf, tasksOfRule } from '@core/storage/followups/tasks';
import type { Store } from '@core/storage/store';
import { openTestData } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { write } from '../../support/written-records';

const filter: TaskFilter = {
  state: null,
  due: null,
  module: null,
  words: [],
  meetings: [],
  today: '2026-06-15',
  soonUntil: '2026-06-30',
};
const meeting = {
  kind: 'standing-committee',
  term: 5,
  counting_year: null,
  number: 16,
  congress_session: null,
  extended: 0,
  begins_on: '2026-06-24',
  ends_on: null,
  place: '',
  chair: '',
  quota: null,
  in_office: null,
  majority_of: null,
  note: '',
};
const task = (values: object) => ({
  ordinal: 0,
  content: '通知提请机关',
  responsible: '',
  due_on: null,
  due_text: '',
  state: 'open',
  done_on: null,
  result: '',
  ...values,
});

describe.each(drivers)('tasks, over %s', (_name, driver) => {
  const filled = async (rows: object[]): Promise<Store> => {
    const { store } = await openTestData(driver);
    write(store, (writer: RecordWriter) => {
      writer.insert('meeting', meeting);
      for (const row of rows) writer.insert('followup_task', task(row));
    });
    return store;
  };
  const ids = (store: Store, replaced: Partial<TaskFilter> = {}) =>
    store.read((database) => listTasks(database, { ...filter, ...replaced }, null, 100)).map(({ id }) => id);

  test('by their day, those without one last, page by page without a gap', async () => {
    const store = await filled([
      { due_on: '2026-07-01' },
      {},
      { due_on: '2026-06-01' },
      { due_on: '2026-07-01' },
      {},
      { due_on: '2026-06-20' },
    ]);
    const all = ids(store);
    expect(all).toEqual([3, 6, 1, 4, 2, 5]);
    for (const size of [1, 2, 4]) {
      const paged: number[] = [];
      let after: { dueOn: string | null; id: number } | null = null;
      for (;;) {
        const page = store.read((database) => listTasks(database, filter, after, size));
        if (page.length === 0) break;
        paged.push(...page.map(({ id }) => id));
        after = page.at(-1)!;
      }
      expect(paged).toEqual(all);
    }
  });

  test('overdue, soon, with a day, without one; only what is open can be late', async () => {
    const store = await filled([
      { due_on: '2026-06-14' },
      { due_on: '2026-06-15' },
      { due_on: '2026-06-30' },
      { due_on: '2026-07-01' },
      {},
      { due_on: '2026-06-01', state: 'done', done_on: '2026-06-01' },
      { due_on: '2026-06-20', state: 'dropped', done_on: '2026-06-02' },
    ]);
    expect(ids(store, { due: 'overdue' })).toEqual([1]);
    expect(ids(store, { due: 'soon' })).toEqual([2, 3]);
    expect(ids(store, { due: 'undated' })).toEqual([5]);
    expect(ids(store, { due: 'dated', state: 'open' })).toEqual([1, 2, 3, 4]);
    expect(ids(store, { state: 'done' })).toEqual([6]);
    expect(store.read((database) => countOpenTasks(database, '2026-06-15', '2026-06-30'))).toEqual({
      open: 5,
      overdue: 1,
      soon: 2,
      undated: 1,
    });
    expect(store.read((database) => tasksDueUntil(database, '2026-06-30', 2)).map(({ id }) => id)).toEqual([1, 2]);
  });

  test('of a module, and of no record', async () => {
    const store = await filled([{ meeting: 1 }, {}]);
    expect(ids(store, { module: 'meetings' })).toEqual([1]);
    expect(ids(store, { module: 'own' })).toEqual([2]);
    expect(ids(store, { module: 'resolutions' })).toEqual([]);
    expect(ids(store, { module: 'appointments' })).toEqual([]);
    expect(store.read((database) => findTask(database, 1))?.owner).toMatchObject({ kind: 'meeting', id: 1 });
    expect(store.read((database) => findTask(database, 2))?.owner).toBeNull();
  });

  test('every word must stand in a text of the task, letters of either case, signs taken as they are', async () => {
    const store = await filled([
      { content: 'PDF 版归档', responsible: '办公室' },
      { content: '研究处理情况报告', responsible: '市财政局', source: '监督法第十五条' },
      { content: '100%完成_整改', meeting: 1 },
    ]);
    expect(ids(store, { words: ['pdf'] })).toEqual([1]);
    expect(ids(store, { words: ['报告', '财政局'] })).toEqual([2]);
    expect(ids(store, { words: ['报告', '办公室'] })).toEqual([]);
    expect(ids(store, { words: ['第十五条'] })).toEqual([2]);
    expect(ids(store, { words: ['0%'] })).toEqual([3]);
    expect(ids(store, { words: ['%'] })).toEqual([3]);
    expect(ids(store, { words: ['第十六次'], meetings: [[1]] })).toEqual([3]);
    expect(store.read((database) => countTasks(database, { ...filter, words: ['报告'] }))).toBe(1);
  });

  test('those of a rule by their record, of the office itself by their day', async () => {
    const rule = 'meeting.notice';
    const store = await filled([
      { meeting: 1, rule, base_on: '2026-06-24' },
      { rule, base_on: '2026-06-24' },
      { rule, base_on: '2026-08-24' },
      { meeting: 1, rule: '', base_on: null },
      { meeting: 1, rule, base_on: null, due_on: '2026-06-20' },
      { rule, base_on: '2026-06-24', state: 'done', done_on: '2026-06-20' },
    ]);
    const of = (owner: { kind: 'meeting'; id: number } | null, baseOn: string) =>
      store.read((database) => tasksOfRule(database, rule, owner, baseOn)).map(({ id }) => id);
    expect(of({ kind: 'meeting', id: 1 }, '2027-01-01')).toEqual([1, 5]);
    expect(of(null, '2026-06-24')).toEqual([2, 6]);
    expect(store.read(countedTasks).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(store.read((database) => nextOrdinal(database, { kind: 'meeting', id: 1 }))).toBe(1);
  });

  test('a page of 20,000 is quick, with words and without', async () => {
    const { store } = await openTestData(driver);
    write(store, (writer) => {
      writer.insert('meeting', meeting);
      for (let index = 0; index < 20_000; index += 1) {
        const due_on = `20${20 + (index % 10)}-${String(1 + (index % 12)).padStart(2, '0')}-15`;
        const owner = index % 3 === 0 ? ownerColumnsOf({ kind: 'meeting', id: 1 }) : {};
        writer.insert(
          'followup_task',
          task({ ...owner, content: `第${index}项任务`, due_on, responsible: '市财政局' }),
        );
      }
    });
    const times = [[], ['项任务', '财政局']].map((words) => {
      const started = performance.now();
      store.read((database) => {
        expect(listTasks(database, { ...filter, words }, null, 50)).toHaveLength(50);
        expect(countTasks(database, { ...filter, words })).toBe(20_000);
        countOpenTasks(database, filter.today, filter.soonUntil);
      });
      return performance.now() - started;
    });
    const started = performance.now();
    expect(store.read((database) => tasksDueUntil(database, '2026-06-30', 30))).toHaveLength(30);
    times.push(performance.now() - started);
    console.log(`20,000 tasks over ${driver.name}: ${times.map((time) => time.toFixed(1)).join(', ')} ms`);
    for (const time of times) expect(time).toBeLessThan(1000);
  }, 60_000);
});
