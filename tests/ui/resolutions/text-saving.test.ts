import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nextTick } from 'vue';
import { failure, type Result } from '@core/contract/result';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import { usePaperStore } from '../../../src-renderer/stores/paper';
import { useResolutionSavingStore } from '../../../src-renderer/stores/resolution-saving';
import { useResolutionStore } from '../../../src-renderer/stores/resolution';

const title = '云岭市人民代表大会常务委员会关于加强城市绿化工作的决定';

/** One matter as the core keeps it; `broken` answers instead of the next saves. */
const core = vi.hoisted(() => ({
  document: null as OfficialDocument | null,
  revision: 1,
  locked: false,
  saves: 0,
  broken: null as Result<never> | null,
}));

vi.mock('../../../src-renderer/api/transport', () => ({
  transport: {
    shell: 'host',
    call: (
      method: string,
      input: { document: OfficialDocument; expectedRevision: number },
    ): Promise<Result<unknown>> => {
      if (method === 'resolutions.getResolution') return answer({ ...matter(), document: core.document });
      if (method !== 'resolutions.saveText') return Promise.resolve(failure('UNKNOWN_METHOD'));
      core.saves++;
      if (core.broken) return Promise.resolve(core.broken);
      if (input.expectedRevision !== core.revision) return Promise.resolve(failure('STALE_REVISION'));
      core.document = JSON.parse(JSON.stringify({ ...input.document, passageNote: null })) as OfficialDocument;
      core.revision++;
      return answer({ revision: core.revision });
    },
  },
}));
const answer = (value: unknown): Promise<Result<unknown>> => Promise.resolve({ ok: true, value });
const matter = () => ({ id: 1, title, revision: core.revision, locked: core.locked, stages: [], versions: [] });
const textOf = (text: string): OfficialDocument => ({
  ...emptyDocument(),
  kind: 'decision',
  title: { text: title, lines: [title] },
  blocks: [{ role: 'paragraph', text }],
});

const paper = () => usePaperStore('resolution');
const type = (words: string): boolean => paper().run((state) => state.tr.insertText(words, state.doc.content.size - 1));
async function wait(ms: number): Promise<void> {
  await nextTick();
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(async () => {
  vi.useFakeTimers();
  setActivePinia(createPinia());
  Object.assign(core, { document: textOf('为了改善环境。'), revision: 1, locked: false, saves: 0, broken: null });
  useResolutionSavingStore();
  await useResolutionStore().open(1);
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is typed is stored after a pause, once', async () => {
  type('甲');
  await wait(500);
  type('乙');
  expect(core.saves).toBe(0);
  await wait(1200);
  expect(core.saves).toBe(1);
  expect(JSON.stringify(core.document)).toContain('甲乙');
  expect(useResolutionSavingStore().state).toBe('stored');
});

test('typing without a pause is stored at the latest after five seconds', async () => {
  for (let step = 0; step < 12; step++) {
    type('字');
    await wait(500);
  }
  expect(core.saves).toBeGreaterThanOrEqual(1);
});

test('a save that fails loses nothing and is tried again', async () => {
  core.broken = failure('DISK_FULL');
  type('甲');
  await wait(1200);
  expect(useResolutionSavingStore().state).toBe('failed');
  core.broken = null;
  await wait(2100);
  expect(useResolutionSavingStore().state).toBe('stored');
  expect(JSON.stringify(core.document)).toContain('甲');
});

test('a text another window stored is not overwritten unless the clerk says so', async () => {
  core.document = textOf('另一个窗口的文字。');
  core.revision = 5;
  type('甲');
  await wait(1200);
  const saving = useResolutionSavingStore();
  expect(saving.state).toBe('stale');
  await wait(20_000);
  expect(JSON.stringify(core.document)).toContain('另一个窗口');
  await saving.insist();
  expect(JSON.stringify(core.document)).toContain('甲');
  expect(saving.state).toBe('stored');
});

test('the text of the other window can be taken instead', async () => {
  core.document = textOf('另一个窗口的文字。');
  core.revision = 5;
  type('甲');
  await wait(1200);
  await useResolutionSavingStore().takeTheirs();
  expect(paper().doc?.textContent).toContain('另一个窗口');
  expect(useResolutionSavingStore().state).toBe('stored');
});

test('what the core puts into a text by itself does not throw the caret about', async () => {
  const { serial } = paper();
  type('甲');
  await wait(1200);
  await useResolutionStore().reload();
  expect(paper().serial).toBe(serial);
});

test('after the vote nothing typed reaches the text', async () => {
  core.locked = true;
  await useResolutionStore().open(1);
  const before = paper().doc?.textContent;
  type('甲');
  await wait(6000);
  expect(paper().doc?.textContent).toBe(before);
  expect(core.saves).toBe(0);
  useResolutionStore().beginCorrection();
  type('甲');
  expect(paper().doc?.textContent).not.toBe(before);
  await wait(6000);
  expect(core.saves).toBe(0);
});
