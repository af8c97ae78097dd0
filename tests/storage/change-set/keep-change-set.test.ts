import { describe, expect, test } from 'vitest';
import { findChangeSet, listChangeSets } from '@core/storage/change-set/history';
import type { ChangeOrigin } from '@core/storage/change-set/keep-change-set';
import type { RecordWriter } from '@core/storage/change-set/record-writer';
import { numbering, typesetting } from '@core/application/organization/setting-kinds';
import { readSettings, saveSettings } from '@core/storage/settings';
import { aMoment, openTestData } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { aClerk, undo, write } from '../../support/written-records';

const minute = 60_000;
const all = { before: null, limit: 50, search: '', record: null };
const sitting = (minutes: number, more: Partial<ChangeOrigin> = {}) => ({
  coalesces: true,
  at: aMoment + minutes * minute,
  ...more,
});

describe.each(drivers)('over %s', (_name, driver) => {
  const openWithClerk = async () => {
    const { store } = await openTestData(driver);
    write(store, (writer) => writer.insert('clerk', aClerk), { command: 'organization.addClerk', label: '添加经办人' });
    return store;
  };

  test('who, when and what stand in the history', async () => {
    const store = await openWithClerk();
    expect(listChangeSets(store.database, all).changeSets).toEqual([
      {
        id: 1,
        at: '2026-01-05T01:02:03.000Z',
        clerk: '周明远',
        account: 'tester',
        label: '添加经办人',
        undoes: null,
        undoneBy: null,
        undoable: true,
      },
    ]);
  });

  test('the writer says it better than the command', async () => {
    const store = await openWithClerk();
    const id = write(store, (writer) => {
      writer.update('clerk', 1, { duty: '科长' }, 1);
      writer.describe('修改沈若兰的职务');
    });
    expect(findChangeSet(store.database, id!)!.changeSet.label).toBe('修改沈若兰的职务');
  });

  test('a sitting that ended where it began is taken back once, and is then taken back', async () => {
    const store = await openWithClerk();
    const [id] = ['科长', aClerk.duty].map((duty, n) =>
      write(store, (writer) => writer.update('clerk', 1, { duty }, n + 1), sitting(n)),
    );
    const by = undo(store, id!);
    expect(findChangeSet(store.database, id!)!.changeSet).toMatchObject({ undoneBy: by, undoable: false });
    expect(() => undo(store, id!)).toThrow('STALE_REVISION');
  });

  test('saving again and again in one sitting is one change set, from the first before to the last after', async () => {
    const store = await openWithClerk();
    const ids = [1, 2, 3].map((n) =>
      write(
        store,
        (writer) => writer.update('clerk', 1, { duty: `第${n}稿`, ...(n === 2 ? { active: 0 } : {}) }, n),
        sitting(n * 5),
      ),
    );
    expect(ids).toEqual([2, 2, 2]);
    const { changeSet, changes } = findChangeSet(store.database, 2)!;
    expect(changeSet.at).toBe('2026-01-05T01:17:03.000Z');
    expect(changes).toMatchObject([
      { before: { duty: '办公室主任', active: 1, revision: 1 }, after: { duty: '第3稿', active: 0, revision: 4 } },
    ]);
    undo(store, 2);
    expect(store.database.prepare('SELECT duty, active FROM clerk').get()).toEqual({ duty: '办公室主任', active: 1 });
  });

  test('a change set that touched a record twice still comes back after a sitting went on', async () => {
    const store = await openWithClerk();
    const first = (writer: RecordWriter) => {
      writer.update('clerk', 1, { duty: '甲' }, 1);
      writer.update('clerk', 1, { duty: '乙' }, 2);
    };
    expect(write(store, first, sitting(1))).toBe(2);
    expect(write(store, (writer) => writer.update('clerk', 1, { duty: '丙' }, 3), sitting(2))).toBe(2);
    undo(store, 2);
    expect(store.database.prepare('SELECT duty FROM clerk').get()).toEqual({ duty: '办公室主任' });
  });

  test.each([
    ['ten minutes later', sitting(12)],
    ['by another clerk', sitting(2, { clerk: '何知秋' })],
    ['by another account', sitting(2, { account: 'other' })],
    ['by another command', sitting(2, { command: 'organization.addTerm' })],
    ['by a command that does not', { at: aMoment + 2 * minute }],
  ])('%s it is a change set of its own', async (_how, origin) => {
    const store = await openWithClerk();
    write(store, (writer) => writer.update('clerk', 1, { duty: '甲' }, 1), sitting(1));
    expect(write(store, (writer) => writer.update('clerk', 1, { duty: '乙' }, 2), origin)).toBe(3);
  });

  test('another record, and one taken back, begin anew', async () => {
    const store = await openWithClerk();
    write(store, (writer) => writer.insert('clerk', { ...aClerk, name: '何知秋' }));
    write(store, (writer) => writer.update('clerk', 1, { duty: '甲' }, 1), sitting(1));
    expect(write(store, (writer) => writer.update('clerk', 2, { duty: '甲' }, 1), sitting(1))).toBe(4);
    undo(store, 4);
    expect(write(store, (writer) => writer.update('clerk', 2, { duty: '乙' }, 3), sitting(1))).toBe(6);
  });

  test('a long text is kept once and comes back whole', async () => {
    const { store } = await openTestData(driver);
    const body = (mark: string) => JSON.stringify({ text: mark.repeat(3_000) });
    write(store, (writer) => writer.insert('setting', { area: 'typesetting', schema_version: 1, body: body('甲') }, 1));
    write(store, (writer) => writer.update('setting', 1, { body: body('乙') }, 1));
    const back = undo(store, 2);
    expect(store.database.prepare('SELECT body FROM setting').get()).toEqual({ body: body('甲') });
    expect(store.database.prepare('SELECT count(*) AS n FROM long_text').get()).toEqual({ n: 2 });
    expect(store.database.prepare('SELECT max(length(before)) AS n FROM change').get()!['n']).toBeLessThan(200);
    expect(findChangeSet(store.database, back)!.changes[0]!.before).toMatchObject({ body: body('乙') });
  });

  test('settings hold their defaults until saved, count revisions, and go on counting after an undo', async () => {
    const { store } = await openTestData(driver);
    const { database } = store;
    expect(readSettings(database, typesetting)).toEqual({ settings: typesetting.defaults, revision: 0 });
    const strict = { ...typesetting.defaults, profile: 'strict' as const };
    write(store, (writer) => expect(saveSettings(writer, typesetting, strict, 0)).toBe(1));
    expect(() => write(store, (writer) => saveSettings(writer, typesetting, strict, 0))).toThrow('STALE_REVISION');
    expect(readSettings(database, typesetting)).toEqual({ settings: strict, revision: 1 });
    undo(store, 1);
    expect(readSettings(database, typesetting)).toEqual({ settings: typesetting.defaults, revision: 0 });
    write(store, (writer) => expect(saveSettings(writer, typesetting, strict, 0)).toBe(2));
    // A window that still shows the first saving.
    const stale = () => write(store, (writer) => saveSettings(writer, typesetting, typesetting.defaults, 1));
    expect(stale).toThrow('STALE_REVISION');
  });

  test('settings somebody tampered with are not taken for settings', async () => {
    const { store } = await openTestData(driver);
    write(store, (writer) =>
      writer.insert('setting', { area: 'numbering', schema_version: 1, body: '{"series":1}' }, 2),
    );
    expect(() => readSettings(store.database, numbering)).toThrow();
  });
});
