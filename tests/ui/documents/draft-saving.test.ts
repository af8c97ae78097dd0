import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextTick } from 'vue';
import { draftLimit } from '@core/contract/documents/drafts.contract';
import { failure, type Result } from '@core/contract/result';
import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { readDraft } from '../../../src-renderer/editor/draft-content';
import { useDraftSavingStore } from '../../../src-renderer/stores/draft-saving';
import { usePaperStore } from '../../../src-renderer/stores/paper';

interface Saved {
  id: string;
  title: string;
  content: string;
  savedAt: string;
}

/** Drafts as the core keeps them; `broken` answers instead of the next save, `lost` keeps it and answers an error. */
const core = vi.hoisted(() => ({
  drafts: new Map<string, Saved>(),
  writes: 0,
  broken: null as Result<never> | null,
  lost: false,
}));

vi.mock('../../../src-renderer/api/transport', () => ({
  transport: {
    shell: 'host',
    call: (method: string, input: Saved & { expectedSavedAt: string | null }): Promise<Result<unknown>> => {
      const there = core.drafts.get(input.id);
      if (method === 'documents.getDraft')
        return there ? answer({ draft: there, content: there.content }) : Promise.resolve(failure('NOT_FOUND'));
      if (method !== 'documents.saveDraft') throw new Error(method);
      core.writes++;
      if (core.broken && !core.lost) return Promise.resolve(core.broken);
      if (there && there.savedAt !== input.expectedSavedAt) return Promise.resolve(failure('STALE_REVISION'));
      const savedAt = new Date(Date.UTC(2026, 10, 22, 2, 0, core.writes)).toISOString();
      core.drafts.set(input.id, { ...input, savedAt });
      return core.broken ? Promise.resolve(core.broken) : answer({ savedAt });
    },
  },
}));
const answer = (value: unknown): Promise<Result<unknown>> => Promise.resolve({ ok: true, value });

const recognition = (text: string) => recognise(sourceOfPlainText(text), { kind: 'auto' });

function type(words: string): void {
  usePaperStore().run((state) => state.tr.insertText(words, state.doc.content.size - 1));
}

/** Lets timers and answers run. */
async function wait(ms: number): Promise<void> {
  await nextTick();
  await vi.advanceTimersByTimeAsync(ms);
}

const only = (): Saved => {
  expect(core.drafts.size).toBe(1);
  return [...core.drafts.values()][0] as Saved;
};

const wordsOf = (saved: Saved): string => {
  const read = readDraft(saved.content);
  return read?.kind === 'paper' ? read.paper.doc.textContent : '';
};

describe('the text on the desk', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    setActivePinia(createPinia());
    core.drafts.clear();
    Object.assign(core, { writes: 0, broken: null, lost: false });
  });
  afterEach(() => {
    vi.clearAllTimers();
    vi.useRealTimers();
  });

  test('is stored soon after it was pasted, and again after a pause in typing', async () => {
    const paper = usePaperStore();
    const saving = useDraftSavingStore();
    paper.load(recognition('关于开展视察的通知\n现将事项通知如下。'), { kind: 'text', fileName: null });
    expect(saving.state).toBe('waiting');
    await wait(2000);
    expect(saving.state).toBe('saved');
    expect(only().title).toBe('关于开展视察的通知');
    type('特此通知。');
    await wait(900);
    expect(core.writes).toBe(1);
    await wait(1000);
    expect(core.writes).toBe(2);
    expect(wordsOf(only())).toContain('特此通知。');
    expect(paper.unsaved).toBe(false);
  });

  test.each(['sample', 'empty'] as const)('makes no draft of an untouched %s', async (kind) => {
    const paper = usePaperStore();
    useDraftSavingStore();
    if (kind === 'empty') paper.startEmpty();
    else paper.load(recognition('关于示例的通知\n正文。'), { kind, fileName: null });
    await wait(20_000);
    expect(core.writes).toBe(0);
    type('字');
    await wait(2000);
    expect(core.writes).toBe(1);
  });

  test('stays on the desk when it cannot be stored, says why, and is tried again by itself', async () => {
    const paper = usePaperStore();
    const saving = useDraftSavingStore();
    core.broken = failure('DISK_FULL');
    paper.startEmpty();
    type('重要内容');
    await wait(1500);
    expect(saving.state).toBe('failed');
    expect(saving.failed?.message).toBe('磁盘空间不足，没有写入。');
    expect(paper.unsaved).toBe(true);
    expect(paper.doc?.textContent).toContain('重要内容');
    core.broken = null;
    await wait(30_000);
    expect(saving.state).toBe('saved');
    expect(wordsOf(only())).toContain('重要内容');
  });

  test('is one draft still when the answer to a save got lost', async () => {
    const saving = useDraftSavingStore();
    core.broken = failure('INTERNAL');
    core.lost = true;
    usePaperStore().startEmpty();
    type('第一次');
    await wait(1500);
    expect(saving.state).toBe('failed');
    core.broken = null;
    await wait(30_000);
    expect(saving.state).toBe('saved');
    expect(saving.conflict).toBeNull();
    expect(wordsOf(only())).toContain('第一次');
  });

  test('is not written over what another window has stored meanwhile', async () => {
    const paper = usePaperStore();
    const saving = useDraftSavingStore();
    paper.startEmpty();
    type('这里的');
    await wait(2000);
    const mine = only();
    core.drafts.set(mine.id, { ...mine, content: '{"format":1,"text":"那边的"}', savedAt: '2026-11-22T09:00:00.000Z' });
    type('又改了');
    await wait(2000);
    expect(saving.conflict).toBe(mine.id);
    expect(saving.state).toBe('failed');
    expect(only().content).toContain('那边的');
    await wait(60_000);
    expect(only().content).toContain('那边的');
    await saving.keepMine();
    expect(saving.conflict).toBeNull();
    expect(core.drafts.size).toBe(2);
    const other = [...core.drafts.values()].find(({ id }) => id !== mine.id) as Saved;
    expect(wordsOf(other)).toContain('又改了');
    expect(core.drafts.get(mine.id)?.content).toContain('那边的');
  });

  test('is not written over what another window has stored while answers got lost', async () => {
    const saving = useDraftSavingStore();
    usePaperStore().startEmpty();
    type('这里的');
    await wait(2000);
    Object.assign(core, { broken: failure('INTERNAL'), lost: true });
    type('又改了');
    await wait(2000);
    expect(saving.state).toBe('failed');
    const mine = only();
    expect(wordsOf(mine)).toContain('又改了');
    // Stored, though never answered; then refused without being stored; then another window comes.
    core.lost = false;
    type('再改');
    await wait(20_000);
    core.broken = null;
    await wait(20_000);
    expect([saving.state, saving.conflict]).toEqual(['saved', null]);
    Object.assign(core, { broken: failure('INTERNAL'), lost: true });
    type('最后');
    await wait(1500);
    core.drafts.set(mine.id, { ...mine, content: '{"format":1,"text":"那边的"}', savedAt: '2026-11-22T09:00:00.000Z' });
    core.broken = null;
    await wait(30_000);
    expect(saving.conflict).toBe(mine.id);
    expect(only().content).toContain('那边的');
  });

  test('put off the desk while it is stored, it becomes a draft of its own beside that of another window', async () => {
    const paper = usePaperStore();
    const saving = useDraftSavingStore();
    paper.startEmpty();
    type('这里的');
    await wait(2000);
    const mine = only();
    type('又改了');
    core.drafts.set(mine.id, { ...mine, content: '{"format":1,"text":"那边的"}', savedAt: '2026-11-22T09:00:00.000Z' });
    const saved = saving.save(true);
    paper.startEmpty();
    await saved;
    expect(saving.conflict).toBeNull();
    expect(saving.savedAt).toBeNull();
    expect(core.drafts.size).toBe(2);
    expect([...core.drafts.values()].map(wordsOf).join()).toContain('又改了');
  });

  test('longer than any draft may be is said plainly, and stays on the desk', async () => {
    const paper = usePaperStore();
    const saving = useDraftSavingStore();
    paper.startEmpty();
    type('长'.repeat(draftLimit));
    await wait(2000);
    expect(saving.failed?.message).toBe('文稿过长，自动保存放不下。');
    expect(core.writes).toBe(0);
    expect(paper.doc?.textContent.length).toBe(draftLimit);
  });

  test('goes to a draft of its own when another text is put on the desk', async () => {
    const paper = usePaperStore();
    const saving = useDraftSavingStore();
    paper.startEmpty();
    type('第一份');
    expect(await saving.save(true)).toBe(true);
    paper.startEmpty();
    type('第二份');
    expect(await saving.save(true)).toBe(true);
    expect([...core.drafts.values()].map(wordsOf).sort()).toEqual(['第一份', '第二份']);
  });

  test('remembers the profile chosen beside it and the Word file made of it', async () => {
    const paper = usePaperStore();
    useDraftSavingStore();
    paper.startEmpty();
    type('正文');
    await wait(2000);
    paper.profile = 'strict';
    paper.markMade(paper.doc!);
    await wait(2000);
    const saved = readDraft(only().content);
    if (saved?.kind !== 'paper') throw new Error('not a paper');
    expect(saved.paper.profile).toBe('strict');
    expect(saved.paper.word?.current).toBe(true);
    paper.restore(only().id, saved.paper);
    expect(paper.profile).toBe('strict');
    expect(paper.savedAt).toMatch(/^\d\d:\d\d$/);
    expect(paper.unsaved).toBe(false);
  });

  test('is left to the core while it is put on file', async () => {
    const paper = usePaperStore();
    const saving = useDraftSavingStore();
    paper.startEmpty();
    type('将要存档');
    await saving.hold();
    expect(core.writes).toBe(1);
    type('的文件');
    await wait(10_000);
    expect(core.writes).toBe(1);
    saving.release();
    await wait(2000);
    expect(core.writes).toBe(2);
  });
});
