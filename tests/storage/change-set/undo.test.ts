import { describe, expect, test } from 'vitest';
import { CallFailure } from '@core/contract/errors';
import { findChangeSet, listChangeSets } from '@core/storage/change-set/history';
import type { Store } from '@core/storage/store';
import { openTestData } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { aClerk, recordsOf, undo, write } from '../../support/written-records';

const failureOf = (work: () => unknown): CallFailure => {
  try {
    work();
  } catch (error) {
    if (error instanceof CallFailure) return error;
    throw error;
  }
  throw new Error('it was not refused');
};
const dutyOf = (store: Store): unknown => store.database.prepare('SELECT duty FROM clerk WHERE id = 1').get()?.['duty'];
const setDuty = (store: Store, duty: string): number =>
  write(store, (writer) => {
    writer.update('clerk', 1, { duty }, Number(writer.find('clerk', 1)!['revision']));
    writer.describe(`改为${duty}`);
  })!;
const undoable = (store: Store, id: number): boolean => findChangeSet(store.database, id)!.changeSet.undoable;

describe.each(drivers)('over %s', (_name, driver) => {
  const openWithClerk = async () => {
    const { store } = await openTestData(driver);
    write(store, (writer) => writer.insert('clerk', { ...aClerk, duty: '一' }));
    return store;
  };

  test('undo, redo, undo: each says what it did', async () => {
    const store = await openWithClerk();
    const change = setDuty(store, '二');
    const first = undo(store, change);
    expect(dutyOf(store)).toBe('一');
    const again = undo(store, first);
    expect(dutyOf(store)).toBe('二');
    undo(store, change);
    expect(dutyOf(store)).toBe('一');
    const { changeSets } = listChangeSets(store.database, { before: null, limit: 9, search: '', record: null });
    expect(changeSets.map(({ label, undoes, undoneBy }) => [label, undoes, undoneBy])).toEqual([
      ['撤销：改为二', change, null],
      ['恢复：改为二', first, null],
      ['撤销：改为二', change, again],
      ['改为二', null, 5],
      ['修改经办人', null, null],
    ]);
  });

  test('what a later change touched waits for that one, and is told which', async () => {
    const store = await openWithClerk();
    const [second, third] = [setDuty(store, '二'), setDuty(store, '三')];
    const refused = failureOf(() => undo(store, second));
    expect(refused.code).toBe('STALE_REVISION');
    expect(refused.detail.message).toContain('改为三');
    expect(undoable(store, second)).toBe(false);
    undo(store, third);
    expect(undoable(store, second)).toBe(true);
    undo(store, second);
    expect(dutyOf(store)).toBe('一');
  });

  test('nothing is taken back twice', async () => {
    const store = await openWithClerk();
    const change = setDuty(store, '二');
    const back = undo(store, change);
    expect(failureOf(() => undo(store, change)).code).toBe('STALE_REVISION');
    const again = undo(store, back);
    expect(failureOf(() => undo(store, back)).code).toBe('STALE_REVISION');
    // What was done again is taken back through the step it repeats.
    expect(failureOf(() => undo(store, again)).code).toBe('STALE_REVISION');
    expect(dutyOf(store)).toBe('二');
  });

  test('of two steps taken back, the later is not done again before the earlier', async () => {
    const store = await openWithClerk();
    const [second, third] = [setDuty(store, '二'), setDuty(store, '三')];
    const thirdBack = undo(store, third);
    const secondBack = undo(store, second);
    // The record stands at 一; doing the third step again would skip the second.
    expect(undoable(store, thirdBack)).toBe(false);
    expect(failureOf(() => undo(store, thirdBack)).code).toBe('STALE_REVISION');
    undo(store, secondBack);
    expect(undoable(store, thirdBack)).toBe(true);
    undo(store, thirdBack);
    expect(dutyOf(store)).toBe('三');
  });

  test('a change of several records comes back as one, or not at all', async () => {
    const store = await openWithClerk();
    const both = write(store, (writer) => {
      writer.insert('clerk', { ...aClerk, name: '何知秋' });
      writer.update('clerk', 1, { duty: '二' }, 1);
      writer.update('clerk', 1, { duty: '三' }, 2);
      writer.remove('clerk', 2, 1);
      writer.insert('clerk', { ...aClerk, name: '顾青川' });
    })!;
    const after = recordsOf(store.database);
    const back = undo(store, both);
    expect(recordsOf(store.database)).toEqual({ 'clerk 1': { id: 1, ...aClerk, duty: '一' } });
    undo(store, back);
    expect(recordsOf(store.database)).toEqual(after);
    write(store, (writer) => writer.remove('clerk', 3, Number(writer.find('clerk', 3)!['revision'])));
    expect(failureOf(() => undo(store, both)).code).toBe('STALE_REVISION');
    expect(dutyOf(store)).toBe('三');
  });

  test('a removed record comes back as it was, with its id', async () => {
    const store = await openWithClerk();
    const before = recordsOf(store.database);
    const removal = write(store, (writer) => writer.remove('clerk', 1, 1))!;
    expect(recordsOf(store.database)).toEqual({});
    undo(store, removal);
    expect(recordsOf(store.database)).toEqual(before);
  });

  test('a record whose number was given to another does not come back, and says so', async () => {
    const { store } = await openTestData(driver);
    const term = { number: 5, begins_on: '2022-02-18', ends_on: null };
    write(store, (writer) => writer.insert('term', term));
    const removal = write(store, (writer) => writer.remove('term', 1, 1))!;
    write(store, (writer) => writer.insert('term', term));
    const refused = failureOf(() => undo(store, removal));
    expect(refused).toMatchObject({ code: 'RULE_VIOLATED', detail: { message: expect.stringContaining('占用') } });
    expect(Object.keys(recordsOf(store.database))).toEqual(['term 2']);
  });

  test('what is final stays', async () => {
    const store = await openWithClerk();
    const final = write(store, (writer) => {
      writer.update('clerk', 1, { duty: '二' }, 1);
      writer.makeFinal();
    })!;
    expect(undoable(store, final)).toBe(false);
    expect(failureOf(() => undo(store, final)).code).toBe('RULE_VIOLATED');
    expect(failureOf(() => undo(store, 99)).code).toBe('NOT_FOUND');
  });

  test('revisions only grow, so that a window with the older state is refused', async () => {
    const store = await openWithClerk();
    const change = setDuty(store, '二');
    undo(store, change);
    for (const old of [1, 2])
      expect(failureOf(() => write(store, (writer) => writer.update('clerk', 1, { duty: '旧' }, old))).code).toBe(
        'STALE_REVISION',
      );
  });
});
