import { describe, expect, test } from 'vitest';
import { findChangeSet, listChangeSets, listRemoved, type HistoryPage } from '@core/storage/change-set/history';
import type { Store } from '@core/storage/store';
import { openTestData } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { aClerk, undo, write } from '../../support/written-records';

const page = (replaced: Partial<HistoryPage> = {}): HistoryPage => ({
  before: null,
  limit: 3,
  search: '',
  record: null,
  ...replaced,
});
const labels = (store: Store, asked: Partial<HistoryPage>): string[] =>
  listChangeSets(store.database, page({ limit: 50, ...asked })).changeSets.map(({ label }) => label);

function addTerm(store: Store, number: number, label: string): number {
  return write(store, (writer) => {
    writer.insert('term', { number, begins_on: `19${50 + number}-01-01`, ends_on: null });
    writer.describe(label);
  })!;
}

describe.each(drivers)('over %s', (_name, driver) => {
  test('pages follow on each other without a gap, newest first, and say when there are no more', async () => {
    const { store } = await openTestData(driver);
    const written = Array.from({ length: 8 }, (_, index) => addTerm(store, index + 1, `添加第${index + 1}届`));
    const found: number[] = [];
    for (let before: number | null = null, more = true; more;) {
      const answer = listChangeSets(store.database, page({ before }));
      found.push(...answer.changeSets.map(({ id }) => id));
      ({ more } = answer);
      before = found.at(-1) ?? null;
    }
    expect(found).toEqual(written.toReversed());
    expect(listChangeSets(store.database, page({ before: 1 }))).toEqual({ changeSets: [], more: false });
  });

  test.each([
    ['决算', ['批准决算', '修改决算报告']],
    ['算', ['批准决算', '修改决算报告']],
    ['决 报', ['修改决算报告']],
    ['算决', []],
    ['WORD', ['导出Word文件']],
    ['ｗord 文件', ['导出Word文件']],
    ['"决算" OR *', ['批准决算', '修改决算报告'].slice(0, 0)],
    ['* ( )', ['导出Word文件', '批准决算', '修改决算报告']],
    ["'; DROP TABLE term; --", []],
    ['', ['导出Word文件', '批准决算', '修改决算报告']],
  ])('searching %j', async (search, expected) => {
    const { store } = await openTestData(driver);
    ['修改决算报告', '批准决算', '导出Word文件'].forEach((label, index) => addTerm(store, index + 1, label));
    expect(labels(store, { search })).toEqual(expected);
  });

  test('searching goes on over pages', async () => {
    const { store } = await openTestData(driver);
    for (let n = 1; n <= 9; n++) addTerm(store, n, n % 2 ? '添加届次' : '别的');
    const first = listChangeSets(store.database, page({ search: '届次' }));
    expect(first.changeSets.map(({ id }) => id)).toEqual([9, 7, 5]);
    expect(first.more).toBe(true);
    const rest = listChangeSets(store.database, page({ search: '届次', before: 5 }));
    expect(rest.changeSets.map(({ id }) => id)).toEqual([3, 1]);
    expect(rest.more).toBe(false);
  });

  test('the history of one record is its own', async () => {
    const { store } = await openTestData(driver);
    addTerm(store, 1, '添加第一届');
    addTerm(store, 2, '添加第二届');
    write(store, (writer) => writer.update('term', 1, { ends_on: '1960-01-01' }, 1), { label: '修改第一届' });
    write(store, (writer) => writer.insert('clerk', aClerk), { label: '添加经办人' });
    const record = { kind: 'term', id: 1 };
    expect(labels(store, { record })).toEqual(['修改第一届', '添加第一届']);
    expect(labels(store, { record, before: 3 })).toEqual(['添加第一届']);
    expect(labels(store, { record, search: '修改' })).toEqual(['修改第一届']);
    expect(labels(store, { record: { kind: 'clerk', id: 2 } })).toEqual([]);
    expect(listChangeSets(store.database, page({ record, limit: 1 })).more).toBe(true);
  });

  test('the recycle bin holds what is gone, and nothing that was brought back', async () => {
    const { store } = await openTestData(driver);
    for (let n = 1; n <= 4; n++) addTerm(store, n, `添加第${n}届`);
    const removals = [1, 2, 3].map((id) =>
      write(store, (writer) => writer.remove('term', id, 1), { label: `删除第${id}届` })!,
    );
    const inBin = (before: number | null = null, limit = 10) =>
      listRemoved(store.database, before, limit).removed.map(({ changeSet }) => changeSet.id);
    expect(inBin()).toEqual(removals.toReversed());
    const back = undo(store, removals[1]!);
    expect(inBin()).toEqual([removals[2], removals[0]]);
    // Taking the bringing back back removes it again.
    undo(store, back);
    expect(inBin()).toEqual(removals.toReversed());
    expect(inBin(removals[2])).toEqual([removals[1], removals[0]]);
    expect(listRemoved(store.database, null, 2).more).toBe(true);
    expect(listRemoved(store.database, null, 3).more).toBe(false);
    // Taking an insertion back is no removal a clerk made.
    undo(store, 4);
    expect(inBin()).toEqual(removals.toReversed());
    expect(listRemoved(store.database, null, 1).removed[0]!.changes).toMatchObject([
      { table: 'term', recordId: 3, operation: 'remove', before: { number: 3 }, after: null },
    ]);
  });

  test('a change set there is not', async () => {
    const { store } = await openTestData(driver);
    expect(findChangeSet(store.database, 1)).toBeNull();
  });
});
