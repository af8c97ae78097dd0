import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import ElementPlus from 'element-plus';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RecordPaper } from '@core/contract/documents/record-papers.contract';
import { success } from '@core/contract/result';
import CheckModeDialog from '../../../src-renderer/pages/documents/check-mode/CheckModeDialog.vue';

const line = '柳青禾为云岭市财政局局长。';
vi.mock('../../../src-renderer/api/transport', () => ({
  transport: {
    call: () =>
      Promise.resolve(
        success({
          title: '任免名单',
          points: [
            { kind: 'number', text: '第五届', context: '云岭市第五届', offset: 3 },
            { kind: 'name', text: '柳青禾', context: line, offset: 0 },
            { kind: 'post', text: '云岭市财政局局长', context: line, offset: 4 },
          ],
        }),
      ),
  },
}));

const paper = { id: 1, paper: 'appointment-list', name: '任免名单', owner: {} } as RecordPaper;
let shown: VueWrapper;
const desk = () => shown.get('.check-mode');
const large = (): string => shown.get('output').text();
const left = (): string => shown.get('[role="status"]').text();

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  shown = mount(CheckModeDialog, {
    props: { paper },
    attachTo: document.body,
    global: { plugins: [ElementPlus], stubs: { transition: false, teleport: true } },
  });
  await flushPromises();
});
afterEach(() => shown.unmount());

test('space ticks what stands in large type and goes on to the next, in its line', async () => {
  expect(large()).toBe('第五届');
  await desk().trigger('keydown', { key: ' ' });
  expect(large()).toBe('柳青禾');
  expect(shown.get('.large p').text()).toBe(line);
  expect(shown.get('mark').text()).toBe('柳青禾');
  expect(left()).toBe('还有 2 处，共 3 处');
  await desk().trigger('keydown', { key: 'Enter' });
  await desk().trigger('keydown', { key: 'Enter' });
  expect(left()).toBe('3 处都已核对');
  expect(shown.findAll('li.on').map((row) => row.attributes('data-index'))).toEqual(['2']);
});

test('a tick is taken back; arrows go without ticking; one kind alone can be looked at', async () => {
  await desk().trigger('keydown', { key: 'ArrowDown' });
  expect(large()).toBe('柳青禾');
  expect(left()).toBe('还有 3 处，共 3 处');
  await desk().trigger('keydown', { key: ' ' });
  await desk().trigger('keydown', { key: 'ArrowUp' });
  await desk().trigger('keydown', { key: ' ' });
  expect(left()).toBe('还有 3 处，共 3 处');
  const kinds = shown.findAll('.kinds input');
  await kinds[2]!.setValue(true);
  await flushPromises();
  expect(large()).toBe('云岭市财政局局长');
  expect(left()).toBe('还有 1 处，共 1 处');
});
