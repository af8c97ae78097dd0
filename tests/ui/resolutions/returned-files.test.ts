import { mount } from '@vue/test-utils';
import { expect, test, vi } from 'vitest';
import { h } from 'vue';
import { useReturned } from '../../../src-renderer/pages/resolutions/returned/use-returned';

/** Questions for a returned file that are not answered yet. */
const core = vi.hoisted(() => ({ asked: [] as { id: number; answer: () => void }[] }));

vi.mock('../../../src-renderer/stores/resolution', () => ({ useResolutionStore: () => ({ opened: { id: 1 } }) }));
vi.mock('../../../src-renderer/stores/resolution-saving', () => ({ useResolutionSavingStore: () => ({}) }));
vi.mock('../../../src-renderer/stores/record-papers', () => ({ useRecordPaperStore: () => ({ papers: [] }) }));
vi.mock('../../../src-renderer/api/transport', () => ({
  transport: {
    call: (method: string, { id }: { id: number }) =>
      method === 'resolutions.getReturnedFile'
        ? new Promise((done) => core.asked.push({ id, answer: () => done({ ok: true, value: { id } }) }))
        : Promise.resolve({ ok: true, value: { files: [] } }),
  },
}));

const settled = () => new Promise((done) => setTimeout(done));

function shown() {
  let returned!: ReturnType<typeof useReturned>;
  const page = mount({
    setup() {
      returned = useReturned();
      return () => h('div');
    },
  });
  return { returned, page };
}

test('a returned file that was closed is not opened again by an answer that comes late', async () => {
  const { returned, page } = shown();
  core.asked.length = 0;
  void returned.open(7);
  core.asked[0]!.answer();
  await settled();
  expect(returned.opened.value?.id).toBe(7);
  // As where the part is come back to: the file is read again, and closed before the answer is there.
  void returned.open(7);
  void returned.open(null);
  core.asked[1]!.answer();
  await settled();
  expect(returned.opened.value).toBeNull();
  page.unmount();
});

test('of two returned files the one chosen last is shown', async () => {
  const { returned, page } = shown();
  core.asked.length = 0;
  void returned.open(7);
  void returned.open(8);
  core.asked[1]!.answer();
  core.asked[0]!.answer();
  await settled();
  expect(returned.opened.value?.id).toBe(8);
  page.unmount();
});
