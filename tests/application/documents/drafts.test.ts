import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputOf } from '@core/contract/contract';
import { drivers } from '../../support/drivers';
import { openTestOffice, type TestOfficeOptions } from '../../support/test-office';

const ids = ['0b1c2d3e-4f50-4617-8283-94a5b6c7d8e9', '1b1c2d3e-4f50-4617-8283-94a5b6c7d8e9'] as const;
const day = 24 * 3_600_000;
const text = (content: string, id: string = ids[0]) => ({
  id,
  title: content.slice(0, 10),
  excerpt: content.slice(0, 20),
  characters: content.length,
  content,
});

/** An office whose clock is moved by hand. */
async function desk(options: TestOfficeOptions = {}) {
  let now = Date.UTC(2026, 0, 5, 1);
  const office = await openTestOffice({ shell: 'cli', ...options, ports: { clock: { now: () => now } } });
  const list = async (removed = false) => (await office.call('documents.listDrafts', { removed })).drafts;
  /** Saves as the window does that saved last. */
  const save = async (draft: ReturnType<typeof text>) => {
    const known = [...(await list()), ...(await list(true))].find(({ id }) => id === draft.id);
    return (await office.call('documents.saveDraft', { ...draft, expectedSavedAt: known?.savedAt ?? null })).savedAt;
  };
  return { ...office, list, save, pass: (ms: number) => (now += ms) };
}

describe.each(drivers)('over %s', (_name, driver) => {
  test('a draft saved twice is one draft, with its latest text and its first day', async () => {
    const office = await desk({ driver });
    await office.save(text('关于批准决算的决议'));
    office.pass(1_000);
    await office.save(text('关于批准决算的决定'));
    expect(await office.list()).toEqual([
      {
        id: ids[0],
        title: '关于批准决算的决定',
        excerpt: '关于批准决算的决定',
        characters: 9,
        createdAt: '2026-01-05T01:00:00.000Z',
        savedAt: '2026-01-05T01:00:01.000Z',
        removedAt: null,
      },
    ]);
    expect((await office.call('documents.getDraft', { id: ids[0] })).content).toBe('关于批准决算的决定');
  });

  test('what another window saved meanwhile is never overwritten', async () => {
    const office = await desk({ driver });
    const first = await office.save(text('决议'));
    office.pass(1_000);
    const saved = (content: string, expectedSavedAt: string | null) =>
      office.codeOf('documents.saveDraft', { ...text(content), expectedSavedAt });
    const second = await office.save(text('那边的决议'));
    for (const old of [first, null, '2026-01-05T02:00:00.000Z'])
      expect(await saved('这里', old)).toBe('STALE_REVISION');
    const kept = await office.call('documents.getDraft', { id: ids[0] });
    expect([kept.content, kept.draft.savedAt]).toEqual(['那边的决议', second]);
    expect(await office.save(text('这里', ids[1]))).toBe(second);
    expect((await office.list()).length).toBe(2);
  });

  test('two states of a draft never bear the same moment, however fast they follow', async () => {
    const office = await desk({ driver });
    const moments = [await office.save(text('一')), await office.save(text('二')), await office.save(text('三'))];
    expect(new Set(moments).size).toBe(3);
    const stale = { ...text('四'), expectedSavedAt: moments[1]! };
    expect(await office.codeOf('documents.saveDraft', stale)).toBe('STALE_REVISION');
  });

  test('a draft that is gone for good is begun anew by who still writes it', async () => {
    const office = await desk({ driver });
    const expectedSavedAt = '2025-11-05T01:00:00.000Z';
    await office.call('documents.saveDraft', { ...text('还在写'), expectedSavedAt });
    expect((await office.call('documents.getDraft', { id: ids[0] })).content).toBe('还在写');
  });

  test('the draft saved last comes first', async () => {
    const office = await desk({ driver });
    for (const id of [ids[0], ids[1], ids[0]]) {
      await office.save(text('决议', id));
      office.pass(1);
    }
    expect((await office.list()).map(({ id }) => id)).toEqual([ids[0], ids[1]]);
  });

  test('a removed draft lies in the recycle bin, comes back whole, and also by somebody writing on in it', async () => {
    const office = await desk({ driver });
    await office.save(text('决议'));
    await office.call('documents.removeDraft', { id: ids[0] });
    expect([await office.list(), (await office.list(true)).length]).toEqual([[], 1]);
    await office.call('documents.restoreDraft', { id: ids[0] });
    expect([(await office.list()).length, await office.list(true)]).toEqual([1, []]);
    await office.call('documents.removeDraft', { id: ids[0] });
    await office.save(text('决议二'));
    expect((await office.list()).map(({ removedAt }) => removedAt)).toEqual([null]);
    expect(await office.codeOf('documents.removeDraft', { id: ids[1] })).toBe('NOT_FOUND');
    expect(await office.codeOf('documents.getDraft', { id: ids[1] })).toBe('NOT_FOUND');
  });

  test('after thirty days in the recycle bin a draft is gone at the next opening; others stay', async () => {
    const office = await desk({ driver });
    await office.save(text('决议'));
    await office.save(text('决定', ids[1]));
    await office.call('documents.removeDraft', { id: ids[0] });
    await office.application.close();
    const open = async (ms: number) => {
      const later = await openTestOffice({
        driver,
        shell: 'cli',
        folder: office.folder,
        create: false,
        ports: { clock: { now: () => Date.UTC(2026, 0, 5, 1) + ms } },
      });
      const { drafts } = await later.call('documents.listDrafts', { removed: true });
      const { drafts: kept } = await later.call('documents.listDrafts', { removed: false });
      await later.application.close();
      return [drafts.length, kept.length];
    };
    expect(await open(30 * day)).toEqual([1, 1]);
    expect(await open(30 * day + 1)).toEqual([0, 1]);
  });

  test('whatever a draft holds is given back as it came', async () => {
    const office = await desk({ driver });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (content) => {
        // A lone half of a surrogate pair is no text; JSON, which windows write, has none.
        fc.pre(content.isWellFormed() && !content.includes('\0'));
        await office.save({ ...text('x'), content });
        expect((await office.call('documents.getDraft', { id: ids[0] })).content).toBe(content);
      }),
      { numRuns: 40 },
    );
  });

  test('a window that saves and saves again, with nobody at the desk, is locked all the same', async () => {
    const office = await desk({ driver, shell: 'host' });
    await office.call('system.setPassword', { current: null, next: 'yunling' });
    await office.call('system.saveLock', { idleMinutes: 1 });
    let expectedSavedAt: string | null = null;
    for (let times = 0; times < 4; times++) {
      const draft: InputOf<'documents.saveDraft'> = { ...text('决议'), expectedSavedAt };
      ({ savedAt: expectedSavedAt } = await office.call('documents.saveDraft', draft));
      office.pass(15_000);
    }
    office.pass(1);
    expect(await office.codeOf('documents.saveDraft', { ...text('决议'), expectedSavedAt })).toBe('LOCKED');
  });

  test('drafts are no records: nothing of them stands in the history', async () => {
    const office = await desk({ driver });
    const history = async () =>
      (await office.call('system.listChangeSets', { before: null, limit: 50, search: '', record: null })).changeSets
        .length;
    const before = await history();
    await office.save(text('决议'));
    await office.call('documents.removeDraft', { id: ids[0] });
    expect(await history()).toBe(before);
  });
});
