import { mount, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defineComponent, h, nextTick, shallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import { useStoredForm, type StoredForm } from '../../../src-renderer/composables/stored-form';

interface Fields {
  name: string;
  days: number;
}

/** A form over a record as two windows see it. */
function open(given: { save?: (fields: Fields) => Promise<CallError | null> } = {}) {
  const record = shallowRef<Fields>({ name: '云岭市', days: 15 });
  const theirs = { now: record.value };
  const save = vi.fn(
    given.save ??
      ((fields: Fields) => {
        record.value = theirs.now = fields;
        return Promise.resolve(null);
      }),
  );
  let form!: StoredForm<Fields>;
  wrapper = mount(
    defineComponent(() => {
      form = useStoredForm<Fields>({
        stored: () => record.value,
        save,
        reload: () => Promise.resolve((record.value = theirs.now)),
        check: ({ name }) => (name === '' ? { name: '请填写名称。' } : {}),
      });
      return () => h('div');
    }),
  );
  return { form, record, theirs, save };
}
let wrapper: VueWrapper | null = null;
afterEach(() => wrapper?.unmount());

describe('a form of the settings', () => {
  test('is stored when a field is left, and says so', async () => {
    const { form, save } = open();
    form.set({ name: '云岭' });
    expect(form.state.value).toBe('changed');
    await form.commit();
    expect(save).toHaveBeenCalledExactlyOnceWith({ name: '云岭', days: 15 });
    expect(form.state.value).toBe('stored');
    expect(form.storedAt.value).not.toBeNull();
  });

  test('is not written when nothing has changed', async () => {
    const { form, save } = open();
    await form.commit();
    expect(save).not.toHaveBeenCalled();
  });

  test('who leaves while it is being stored waits for that, and what was typed since is stored too', async () => {
    const record: Fields[] = [];
    let answer: () => void = () => undefined;
    const { form } = open({
      save: async (fields) => {
        record.push(fields);
        await new Promise<void>((resolve) => (answer = resolve));
        return null;
      },
    });
    form.set({ name: '云岭' });
    const first = form.commit();
    form.set({ days: 30 });
    let left = false;
    const second = form.commit().then(() => (left = true));
    await nextTick();
    expect(left).toBe(false);
    answer();
    await vi.waitFor(() => expect(record).toHaveLength(2));
    expect([form.state.value, left]).toEqual(['saving', false]);
    answer();
    await Promise.all([first, second]);
    expect(record.at(-1)).toEqual({ name: '云岭', days: 30 });
  });

  test('keeps what cannot be stored in its field and says what is wrong', async () => {
    const { form, save } = open();
    form.set({ name: '' });
    await form.commit();
    expect(save).not.toHaveBeenCalled();
    expect(form.state.value).toBe('invalid');
    expect(form.faults.value).toEqual({ name: '请填写名称。' });
    expect(form.form.value.name).toBe('');
  });

  test('shows what another window stored, unless something of its own stands in it', async () => {
    const { form, record } = open();
    record.value = { name: '别处', days: 15 };
    await nextTick();
    expect(form.form.value.name).toBe('别处');
    form.set({ name: '这里' });
    record.value = { name: '别处再改', days: 15 };
    await nextTick();
    expect(form.form.value.name).toBe('这里');
  });

  test('offers both ways when it was changed elsewhere', async () => {
    const stale: CallError = { code: 'STALE_REVISION', message: '内容已在别处修改，这次没有保存。' };
    let refuse = true;
    const written: Fields[] = [];
    const { form, theirs, record } = open({
      save: (fields) => {
        if (refuse) return Promise.resolve(stale);
        written.push(fields);
        record.value = fields;
        return Promise.resolve(null);
      },
    });
    theirs.now = { name: '别处', days: 20 };
    form.set({ name: '这里' });
    await form.commit();
    expect(form.state.value).toBe('stale');
    refuse = false;
    await form.insist();
    expect(written).toEqual([{ name: '这里', days: 15 }]);
    refuse = true;
    form.set({ name: '又改' });
    await form.commit();
    await form.takeTheirs();
    expect(form.form.value).toEqual({ name: '别处', days: 20 });
    expect(form.state.value).toBe('stored');
  });

  test('stores once more what was typed while it was on its way', async () => {
    let arrive: () => void = () => undefined;
    const written: Fields[] = [];
    const { form, record } = open({
      save: (fields) =>
        new Promise((resolve) => {
          arrive = () => {
            written.push(fields);
            record.value = fields;
            resolve(null);
          };
        }),
    });
    form.set({ name: '一' });
    const done = form.commit();
    form.set({ name: '一二' });
    arrive();
    await nextTick();
    await nextTick();
    arrive();
    await done;
    expect(written.map(({ name }) => name)).toEqual(['一', '一二']);
    expect(form.form.value.name).toBe('一二');
  });
});
