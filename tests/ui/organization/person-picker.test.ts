import { mount } from '@vue/test-utils';
import ElementPlus from 'element-plus';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextTick } from 'vue';
import { failure } from '@core/contract/result';
import PersonPicker from '../../../src-renderer/components/PersonPicker.vue';
import { ok, stubCore } from '../system/stub-core';

const person = (id: number, name: string, born: string, posts: string[] = [], homonyms = 0) => ({
  id,
  name,
  sex: 'female',
  ethnicity: '汉族',
  born,
  homonymMark: '',
  posts,
  seat: null,
  deputy: false,
  homonyms,
  revision: 1,
});
const two = [person(1, '周予安', '1979-08', ['云岭市财政局局长'], 1), person(2, '周予安', '1985-01', [], 1)];
let core: ReturnType<typeof stubCore>;

async function typed(words: string) {
  const picker = mount(PersonPicker, {
    props: { modelValue: null, label: '拟任人员' },
    global: { plugins: [ElementPlus, createPinia()] },
    attachTo: document.body,
  });
  await picker.find('.el-select__wrapper').trigger('click');
  await picker.find('input').setValue(words);
  await vi.waitFor(() =>
    expect(core.asked.some(({ input }) => (input as { search?: string }).search === words)).toBe(true),
  );
  await vi.waitFor(() => expect(options().length).toBeGreaterThan(0));
  return picker;
}
const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
const texts = () => options().map((option) => option.innerText || option.textContent || '');

describe('picking a person', () => {
  beforeEach(() => {
    core = stubCore({
      'organization.listPeople': () => ok({ people: two, total: 2 }),
      'organization.addPerson': () => ok({ id: 9, revision: 1 }),
    });
  });
  afterEach(() => {
    document.body.innerHTML = '';
    vi.unstubAllGlobals();
  });

  test('people of one name are told apart by birth month and post', async () => {
    await typed('zya');
    await vi.waitFor(() => expect(texts()).toHaveLength(3));
    expect(texts()[0]).toMatch(/周予安.*同名.*1979年8月生.*云岭市财政局局长/s);
    expect(texts()[1]).toMatch(/周予安.*同名.*1985年1月生/s);
    expect(texts()[2]).toContain('新增人员“zya”');
  });

  test('the one that is picked is the model, with its name', async () => {
    const picker = await typed('zya');
    await vi.waitFor(() => expect(texts()).toHaveLength(3));
    options()[1]!.click();
    await nextTick();
    expect(picker.emitted('update:modelValue')).toEqual([[{ id: 2, name: '周予安' }]]);
  });

  test('a name that is not there is added at once, and is the one picked', async () => {
    core.answers['organization.listPeople'] = () => ok({ people: [], total: 0 });
    const picker = await typed('韩启明');
    await vi.waitFor(() => expect(texts()[0]).toContain('新增人员“韩启明”'));
    options()[0]!.click();
    await vi.waitFor(() => expect(document.querySelector<HTMLInputElement>('#new-person-name')?.value).toBe('韩启明'));
    document
      .querySelector<HTMLFormElement>('form.new-record')!
      .dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(picker.emitted('update:modelValue')).toEqual([[{ id: 9, name: '韩启明' }]]));
  });

  test('of somebody with the same name and birth the clerk says first that it is another one', async () => {
    core.answers['organization.listPeople'] = () => ok({ people: [], total: 0 });
    core.answers['organization.addPerson'] = ({ homonym }: { homonym: boolean }) =>
      homonym ? ok({ id: 9, revision: 1 }) : failure('RULE_VIOLATED', { message: '名册里已有这个人。' });
    await typed('韩启明');
    await vi.waitFor(() => expect(texts()[0]).toContain('新增人员'));
    options()[0]!.click();
    await vi.waitFor(() => expect(document.querySelector('form.new-record')).not.toBeNull());
    const form = document.querySelector<HTMLFormElement>('form.new-record')!;
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(form.textContent).toContain('已核对，确是另一个人'));
    expect(form.querySelector<HTMLButtonElement>('button[type=submit]')!.disabled).toBe(true);
    form.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await vi.waitFor(() => expect(form.querySelector<HTMLButtonElement>('button[type=submit]')!.disabled).toBe(false));
  });
});
