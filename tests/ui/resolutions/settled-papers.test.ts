import { flushPromises, mount } from '@vue/test-utils';
import ElementPlus from 'element-plus';
import { afterEach, expect, test, vi } from 'vitest';
import { failure, success } from '@core/contract/result';
import SettledDialog from '../../../src-renderer/pages/documents/record-papers/SettledDialog.vue';
import type { Settled } from '../../../src-renderer/pages/documents/record-papers/use-paper-actions';

const core = vi.hoisted(() => ({
  asked: [] as { method: string; input: unknown }[],
  saved: [] as string[],
  refuse: false,
}));

vi.mock('../../../src-renderer/api/transport', () => ({
  transport: {
    call: (method: string, input: { issuedPaper?: number }) => {
      core.asked.push({ method, input });
      if (core.refuse) return Promise.resolve(failure('NOT_FOUND'));
      const fileName = `${input.issuedPaper}.docx`;
      return Promise.resolve(success(input.issuedPaper ? { document: {}, fileName } : { settings: {}, revision: 0 }));
    },
    exportFile: () => Promise.resolve(success({ fileName: '收回清单.docx', mediaType: 'x', bytes: new Uint8Array() })),
  },
}));
vi.mock('../../../src-renderer/api/save-file', () => ({
  saveFile: ({ fileName }: { fileName: string }) => core.saved.push(fileName),
}));

const copy = (issuedPaper: number, version: number, copyNumber: number, holder: string, givenOn: string | null) => ({
  ...{ issuedPaper, version, copyNumber, holder, givenOn },
});
const papers: Settled = [
  {
    ...{ id: 1, name: '决定（通过文本）', outcome: 'void', reason: '表决未获通过。' },
    copies: [
      copy(12, 2, 1, '秘书处', '2026-04-28'),
      copy(12, 2, 2, '宣传处', null),
      copy(11, 1, 1, '市人民政府', '2026-04-27'),
    ],
  },
  { id: 2, name: '印发通知', outcome: 'void', reason: '表决未获通过。', copies: [] },
  {
    ...{ id: 3, name: '公告', outcome: 'void', reason: '表决未获通过。' },
    copies: [copy(13, 1, 1, '日报社', '2026-04-28')],
  },
];

const words = (text: string): string => text.replaceAll(/\s+/gu, '');
async function shown(of = papers) {
  const stubs = { transition: true, teleport: true };
  const dialog = mount(SettledDialog, { props: { papers: of }, global: { plugins: [ElementPlus], stubs } });
  // The dialog of Element Plus opens a moment after it is there.
  await vi.waitFor(() => expect(dialog.text()).not.toBe(''));
  return dialog;
}
afterEach(() => {
  core.asked.length = 0;
  core.saved.length = 0;
  core.refuse = false;
});

test('copies to be destroyed stand under the version they are copies of', async () => {
  const dialog = await shown();
  expect(words(dialog.text())).toContain('要收回销毁的文件（4份）');
  expect(dialog.findAll('section').map((section) => words(section.text()))).toEqual([
    expect.stringMatching(/^决定（通过文本）第2版，2份.*000001秘书处2026年4月28日000002宣传处未发放$/u),
    expect.stringMatching(/^决定（通过文本）第1版，1份.*000001市人民政府2026年4月27日$/u),
    expect.stringMatching(/^公告第1版，1份.*000001日报社2026年4月28日$/u),
  ]);
});

test('each version has its 收回清单 as a Word file', async () => {
  const dialog = await shown();
  const buttons = dialog.findAll('section button');
  expect(buttons.map((button) => words(button.text()))).toEqual(Array(3).fill('收回清单（Word）'));
  await buttons[1]!.trigger('click');
  await vi.waitFor(() => expect(core.saved).toEqual(['11.docx']));
  expect(core.asked[0]).toEqual({
    method: 'documents.composeCopyRegister',
    input: { issuedPaper: 11, collecting: true },
  });
});

test('a list that cannot be made leaves the others to be made', async () => {
  core.refuse = true;
  const dialog = await shown();
  const [first, second] = dialog.findAll('section button');
  await first!.trigger('click');
  await flushPromises();
  expect(core.saved).toEqual([]);
  core.refuse = false;
  await second!.trigger('click');
  await vi.waitFor(() => expect(core.saved).toEqual(['11.docx']));
});

test('where nothing was given out there is nothing to collect', async () => {
  const dialog = await shown([{ ...papers[1]!, outcome: 'effective', reason: null }]);
  expect(words(dialog.text())).toContain('生效印发通知');
  expect(dialog.find('section').exists()).toBe(false);
  expect(dialog.text()).not.toContain('收回');
});
