import { beforeEach, describe, expect, test, vi } from 'vitest';
import { failure, type Result } from '@core/contract/result';
import type { ChangeSet } from '@core/contract/system/history.contract';
import { whyNotUndoable } from '../../../src-renderer/pages/history/history.messages';
import { useChangeSets } from '../../../src-renderer/pages/history/use-change-sets';

const set = (id: number, more: Partial<ChangeSet> = {}): ChangeSet => ({
  id,
  at: '2026-11-22T02:00:00.000Z',
  clerk: '周明远',
  account: 'clerk',
  label: `第${id}次`,
  undoes: null,
  undoneBy: null,
  undoable: true,
  ...more,
});

const core = vi.hoisted(() => ({
  sets: [] as { id: number; label: string }[],
  asked: [] as unknown[],
  refuse: null as Result<never> | null,
}));

vi.mock('../../../src-renderer/api/transport', () => ({
  transport: {
    call: (method: string, input: { before: number | null; limit: number; search: string; id: number }) => {
      core.asked.push({ method, ...input });
      if (core.refuse) return Promise.resolve(core.refuse);
      if (method !== 'system.listChangeSets') return Promise.resolve({ ok: true, value: { id: 1, changes: [] } });
      const found = core.sets.filter(
        ({ id, label }) => (input.before === null || id < input.before) && label.includes(input.search),
      );
      const value = { changeSets: found.slice(0, input.limit), more: found.length > input.limit };
      return Promise.resolve({ ok: true, value });
    },
  },
}));

beforeEach(() => {
  core.sets = Array.from({ length: 150 }, (_, index) => set(150 - index));
  core.asked.length = 0;
  core.refuse = null;
});

describe('the history', () => {
  test('comes page by page without a gap or a repetition', async () => {
    const history = useChangeSets(() => null);
    await history.load();
    expect(history.sets.value).toHaveLength(60);
    expect(history.more.value).toBe(true);
    await history.loadMore();
    await history.loadMore();
    await history.loadMore();
    expect(history.sets.value.map(({ id }) => id)).toEqual(core.sets.map(({ id }) => id));
    expect(history.more.value).toBe(false);
  });

  test('begins anew with another search', async () => {
    const history = useChangeSets(() => null);
    await history.load();
    await history.loadMore();
    history.search.value = '第7次';
    await history.load();
    expect(history.sets.value.map(({ id }) => id)).toEqual([7]);
  });

  test('of one record asks for that record only', async () => {
    await useChangeSets(() => ({ kind: 'term', id: 3 })).load();
    expect(core.asked).toMatchObject([{ record: { kind: 'term', id: 3 } }]);
  });

  test('shows what was, still, when asking failed', async () => {
    const history = useChangeSets(() => null);
    await history.load();
    core.refuse = failure('INTERNAL');
    await history.load();
    expect(history.failed.value?.code).toBe('INTERNAL');
    expect(history.sets.value).toHaveLength(60);
  });

  test('answers why something could not be taken back', async () => {
    const history = useChangeSets(() => null);
    core.refuse = failure('STALE_REVISION');
    expect((await history.undo(5))?.code).toBe('STALE_REVISION');
  });

  test('says why a line cannot be taken back, and nothing where it can', () => {
    expect(whyNotUndoable(set(1))).toBe('');
    expect(whyNotUndoable(set(1, { undoable: false, undoneBy: 9 }))).toBe('已经撤销。');
    expect(whyNotUndoable(set(1, { undoable: false }))).toContain('不能撤销');
  });
});
