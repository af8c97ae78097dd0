import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import ElementPlus from 'element-plus';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { createMemoryHistory, createRouter, RouterView } from 'vue-router';
import type { RecordPaper } from '@core/contract/documents/record-papers.contract';
import { failure, success, type Result } from '@core/contract/result';
import { guardPending } from '../../../src-renderer/composables/pending-changes';
import DispatchDialog from '../../../src-renderer/pages/documents/record-papers/DispatchDialog.vue';
import { aDispatch } from '../../support/paper-cases';

const core = vi.hoisted(() => ({ saved: [] as { title: string }[], saving: null as Result<never> | null }));

vi.mock('../../../src-renderer/api/transport', () => ({
  transport: {
    call: (method: string, input: { title: string }) => {
      if (method === 'documents.getDispatch')
        return Promise.resolve(success({ ...aDispatch, documentNumber: null, recordPaper: 1, revision: 3 }));
      if (method !== 'documents.saveDispatch') return Promise.resolve(failure('UNKNOWN_METHOD'));
      core.saved.push(input);
      return Promise.resolve(core.saving ?? success({ revision: 4 }));
    },
  },
}));

const paper = { id: 1, paper: 'vote-result', name: '表决结果' } as RecordPaper;
let shown: VueWrapper;
/** The paper whose 发文稿纸 is open. */
const open = ref<RecordPaper | null>(null);
const Page = defineComponent({
  setup() {
    guardPending();
    return () => h(DispatchDialog, { paper: open.value, onClose: () => (open.value = null) });
  },
});
const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', component: Page },
    { path: '/elsewhere', component: { render: () => h('p', '别处') } },
  ],
});

const title = () => shown.get<HTMLInputElement>('[aria-label="文件标题"]');
const press = async (name: string): Promise<void> => {
  const found = [...document.querySelectorAll('button')].filter((one) => one.textContent?.trim() === name).at(-1);
  if (!found) throw new Error(`no button ${name}`);
  found.click();
  await flushPromises();
};
const shut = async (): Promise<void> => {
  await shown.get('.el-dialog__headerbtn').trigger('click');
  await flushPromises();
};
const asked = (): string | undefined =>
  [...document.querySelectorAll<HTMLElement>('.el-message-box')]
    .find((box) => box.closest<HTMLElement>('.el-overlay')?.style.display !== 'none')
    ?.querySelector('.el-message-box__message')?.textContent;

beforeEach(async () => {
  core.saved.length = 0;
  core.saving = null;
  open.value = null;
  await router.push('/');
  shown = mount(RouterView, {
    attachTo: document.body,
    global: { plugins: [ElementPlus, createPinia(), router], stubs: { transition: false, teleport: true } },
  });
  await flushPromises();
  open.value = paper;
  await vi.waitFor(() => title());
});
afterEach(() => {
  shown.unmount();
  document.body.innerHTML = '';
});

describe('发文稿纸', () => {
  test('closes at once where nothing was written', async () => {
    await shut();
    expect([open.value, asked()]).toEqual([null, undefined]);
  });

  test('asks at the cross where something was written, and stays', async () => {
    await title().setValue('关于印发决定的补充通知');
    await shut();
    expect(asked()).toContain('发文稿纸上填的内容还没有保存');
    await press('留在这里');
    expect(open.value).not.toBeNull();
    expect(title().element.value).toBe('关于印发决定的补充通知');
  });

  test('forgets it only where that is said, at 取消 as well', async () => {
    await title().setValue('关于印发决定的补充通知');
    await press('取消');
    expect(asked()).toBeDefined();
    await press('不保存，关闭');
    expect([open.value, core.saved]).toEqual([null, []]);
  });

  test('a day that is none is written, too', async () => {
    await shown.get('[aria-label="签发日期"]').setValue('三十');
    await shut();
    expect(asked()).toBeDefined();
  });

  test('what is put back as it was is nothing to lose', async () => {
    await title().setValue('别的');
    await title().setValue(aDispatch.title);
    await shut();
    expect([open.value, asked()]).toEqual([null, undefined]);
  });

  test('stored, it closes without a question', async () => {
    await title().setValue('关于印发决定的补充通知');
    await shown.get('form').trigger('submit');
    await flushPromises();
    expect(core.saved.map((input) => input.title)).toEqual(['关于印发决定的补充通知']);
    expect([open.value, asked()]).toEqual([null, undefined]);
  });

  test('where it could not be stored, it stands and asks', async () => {
    core.saving = failure('STALE_REVISION');
    await title().setValue('关于印发决定的补充通知');
    await shown.get('form').trigger('submit');
    await flushPromises();
    await shut();
    expect(asked()).toBeDefined();
    await press('留在这里');
    await press('载入最新');
    expect(asked()).toBeDefined();
    await press('留在这里');
    expect(title().element.value).toBe('关于印发决定的补充通知');
  });

  test('leaving the page asks as well', async () => {
    await title().setValue('关于印发决定的补充通知');
    const leaving = router.push('/elsewhere');
    await vi.waitFor(() => expect(asked()).toContain('发文稿纸上填的内容还没有保存'));
    // The browser's way back changes the address first and tells it now.
    window.dispatchEvent(new Event('hashchange'));
    await flushPromises();
    expect(asked()).toBeDefined();
    await press('留在这里');
    await leaving;
    expect(router.currentRoute.value.path).toBe('/');
  });
});
