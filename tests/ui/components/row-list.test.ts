import { mount, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { h, nextTick, type Component } from 'vue';
import RowList from '../../../src-renderer/components/RowList.vue';

/** Stands for the browser's: says that what is observed has come into view. */
let appear: () => void;
beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private readonly seen: (entries: { isIntersecting: boolean }[]) => void) {}
      observe(): void {
        appear = () => this.seen([{ isIntersecting: true }]);
      }
      unobserve(): void {}
      disconnect(): void {
        appear = () => undefined;
      }
    },
  );
});

let list: VueWrapper | null = null;
afterEach(() => {
  list?.unmount();
  vi.unstubAllGlobals();
});

const people = (...ids: number[]) => ids.map((id) => ({ id, name: `第${id}人` }));

function show(rows: { id: number }[], chosen?: number | null): VueWrapper {
  list = mount(RowList as Component, {
    props: { rows, label: '人员', total: 200, loading: false, chosen },
    slots: {
      head: () => h('div', { class: 'head' }, [h('button', '姓名')]),
      default: ({ row }: { row: { name: string } }) => h('span', { role: 'gridcell' }, row.name),
    },
    attachTo: document.body,
  });
  return list;
}

const press = (key: string) =>
  (document.activeElement as HTMLElement).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const focused = () => document.activeElement?.textContent;
const inTabOrder = (of: VueWrapper) => of.findAll('[data-row][tabindex="0"]').map((row) => row.text());

describe('rows of a list page', () => {
  test('are walked by keys, never past their ends, and opened by Enter', async () => {
    const of = show(people(...Array.from({ length: 30 }, (_, index) => 30 - index)));
    (of.vm as unknown as { focus(): void }).focus();
    await nextTick();
    const walked = ['ArrowUp', 'ArrowDown', 'PageDown', 'End', 'ArrowDown', 'PageUp', 'Home', 'ArrowDown'].map(
      (key) => {
        press(key);
        return focused();
      },
    );
    expect(walked).toEqual(['第30人', '第29人', '第17人', '第1人', '第1人', '第13人', '第30人', '第29人']);
    press('Enter');
    expect(of.emitted('open')).toEqual([[29]]);
    await nextTick();
    expect(inTabOrder(of)).toEqual(['第29人']);
  });

  test('leave the keys of their head and letters alone', async () => {
    const of = show(people(3, 2, 1));
    of.find<HTMLElement>('.head button').element.focus();
    expect(press('Enter')).toBe(true);
    of.find<HTMLElement>('[data-row]').element.focus();
    expect(press('a')).toBe(true);
    expect(press('ArrowDown')).toBe(false);
    expect(of.emitted('open')).toBeUndefined();
  });

  test('keep the one that is looked at in the order of Tab, through new rows and other choices', async () => {
    const of = show(people(5, 4, 3), 4);
    await of.setProps({ rows: people(6, 5, 4, 3) });
    expect(inTabOrder(of)).toEqual(['第4人']);
    expect(of.find('.on').text()).toBe('第4人');
    await of.setProps({ chosen: 3 });
    expect(inTabOrder(of)).toEqual(['第3人']);
    await of.setProps({ chosen: null });
    expect(inTabOrder(of)).toEqual(['第3人']);
    await of.setProps({ rows: people(6, 5) });
    expect(inTabOrder(of)).toEqual(['第5人']);
    await of.setProps({ rows: people(9, 8, 5) });
    expect(inTabOrder(of)).toEqual(['第9人']);
  });

  test('grow while walked: what was active stays so', async () => {
    const of = show(people(3, 2));
    await of.findAll('[data-row]')[1]!.trigger('click');
    await of.setProps({ rows: people(3, 2, 1) });
    expect(inTabOrder(of)).toEqual(['第2人']);
    expect(of.find('[aria-selected]').exists()).toBe(false);
  });

  test('ask for more when their end comes into view, and not after they are gone', async () => {
    const of = show(people(1));
    await nextTick();
    appear();
    const asked = of.emitted('more');
    expect(asked).toHaveLength(1);
    of.unmount();
    list = null;
    appear();
    expect(asked).toHaveLength(1);
  });
});
