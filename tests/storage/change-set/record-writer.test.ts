import { describe, expect, test } from 'vitest';
import { CallFailure } from '@core/contract/errors';
import { findChangeSet } from '@core/storage/change-set/history';
import { openTestData } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { aClerk, recordsOf, undo, write } from '../../support/written-records';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof CallFailure) return error.code;
    throw error;
  }
  return 'ok';
};
const count = (text: string) => `SELECT count(*) AS n FROM ${text}`;

describe.each(drivers)('over %s', (_name, driver) => {
  const openWithClerk = async () => {
    const { store } = await openTestData(driver);
    write(store, (writer) => writer.insert('clerk', aClerk));
    return store;
  };

  test('a change writes the columns that differ, and keeps what was and what is', async () => {
    const store = await openWithClerk();
    const id = write(store, (writer) => writer.update('clerk', 1, { ...aClerk, duty: '副秘书长' }, 1));
    expect(findChangeSet(store.database, id!)!.changes).toEqual([
      {
        table: 'clerk',
        recordId: 1,
        operation: 'update',
        before: { duty: '办公室主任', revision: 1 },
        after: { duty: '副秘书长', revision: 2 },
      },
    ]);
  });

  test('a change that changes nothing writes nothing and keeps the revision', async () => {
    const store = await openWithClerk();
    let revision = 0;
    expect(write(store, (writer) => (revision = writer.update('clerk', 1, aClerk, 1)))).toBeNull();
    expect(revision).toBe(1);
    expect(store.database.prepare(count('change_set')).get()).toEqual({ n: 1 });
  });

  test('a change on an old revision is refused, one of nothing is not found', async () => {
    const store = await openWithClerk();
    write(store, (writer) => writer.update('clerk', 1, { duty: '科长' }, 1));
    const before = recordsOf(store.database);
    expect(codeOf(() => write(store, (writer) => writer.update('clerk', 1, { duty: '' }, 1)))).toBe('STALE_REVISION');
    expect(codeOf(() => write(store, (writer) => writer.remove('clerk', 1, 1)))).toBe('STALE_REVISION');
    expect(codeOf(() => write(store, (writer) => writer.update('clerk', 9, { duty: '' }, 1)))).toBe('NOT_FOUND');
    expect(codeOf(() => write(store, (writer) => writer.remove('clerk', 9, 1)))).toBe('NOT_FOUND');
    expect(recordsOf(store.database)).toEqual(before);
  });

  test('what fails half-way leaves nothing, neither records nor history', async () => {
    const store = await openWithClerk();
    const before = recordsOf(store.database);
    const failing = () =>
      write(store, (writer) => {
        writer.insert('clerk', { ...aClerk, name: '何知秋' });
        writer.update('clerk', 1, { duty: '半途' }, 1);
        throw new CallFailure('RULE_VIOLATED');
      });
    expect(codeOf(failing)).toBe('RULE_VIOLATED');
    expect(recordsOf(store.database)).toEqual(before);
    expect(store.database.prepare(count('change_set')).get()).toEqual({ n: 1 });
    expect(store.database.prepare(count(`change_set_search WHERE change_set_search MATCH '"修"'`)).get()).toEqual({
      n: 1,
    });
    // The store goes on working.
    write(store, (writer) => writer.update('clerk', 1, { duty: '科长' }, 1));
  });

  test('a change that would have to be waited for is refused', async () => {
    const store = await openWithClerk();
    const slow = () => write(store, async (writer) => void writer.insert('clerk', aClerk));
    expect(slow).toThrow('synchronous');
    expect(Object.keys(recordsOf(store.database))).toEqual(['clerk 1']);
  });

  test('an id is never given twice, nor a revision', async () => {
    const store = await openWithClerk();
    const removal = write(store, (writer) => writer.remove('clerk', 1, 1))!;
    write(store, (writer) => expect(writer.insert('clerk', aClerk)).toBe(2));
    undo(store, removal);
    // A window that still shows the record as it was before it was removed.
    expect(codeOf(() => write(store, (writer) => writer.update('clerk', 1, { duty: '旧' }, 1)))).toBe('STALE_REVISION');
  });

  test('the one row of the office goes on counting when it is set up anew', async () => {
    const { store } = await openTestData(driver);
    const office = {
      full_name: '甲',
      short_name: '甲',
      level: 'city',
      region: '甲',
      secrecy: 'unclassified',
      sample: 0,
    };
    write(store, (writer) => writer.insert('office', office, 1));
    write(store, (writer) => writer.update('office', 1, { region: '乙' }, 1));
    write(store, (writer) => writer.remove('office', 1, 2));
    write(store, (writer) => writer.insert('office', office, 1));
    expect(store.database.prepare('SELECT revision FROM office').get()).toEqual({ revision: 3 });
  });

  test('what the schema forbids does not enter, whoever writes it', async () => {
    const store = await openWithClerk();
    const insert = (values: Record<string, string | number | null>) => () =>
      write(store, (writer) => writer.insert('term', { number: 5, begins_on: '2022-02-18', ends_on: null, ...values }));
    expect(insert({ begins_on: '2022-02-30' })).toThrow();
    expect(insert({ ends_on: '2021-01-01' })).toThrow();
    expect(insert({ number: '五' })).toThrow();
    expect(insert({})).not.toThrow();
    expect(insert({})).toThrow();
  });
});
