import { mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { defineComponent, h } from 'vue';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure } from '@core/contract/result';
import { useAutoLock } from '../../../src-renderer/composables/auto-lock';
import { useDraftSavingStore } from '../../../src-renderer/stores/draft-saving';
import { usePaperStore } from '../../../src-renderer/stores/paper';
import { useProgramStore } from '../../../src-renderer/stores/program';
import { ok, stateAt, stubCore } from './stub-core';

const minute = 60_000;
const open = () => stateAt('ready', { lock: { password: true, idleMinutes: 5 } });
const Desk = defineComponent({
  setup() {
    useAutoLock();
    return () => h('div');
  },
});

let desk: VueWrapper;
let core: ReturnType<typeof stubCore>;
const count = (method: string): number => core.asked.filter((one) => one.method === method).length;
const stir = () => window.dispatchEvent(new Event('pointermove'));

async function begin(state = open()): Promise<void> {
  core = stubCore({ 'system.getState': () => ok(state), 'system.touch': () => ok({}) });
  await useProgramStore().load();
  core.asked.length = 0;
  desk = mount(Desk);
}

beforeEach(() => {
  vi.useFakeTimers();
  setActivePinia(createPinia());
});
afterEach(() => {
  desk.unmount();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the automatic lock', () => {
  test('asks the core once nobody was at the desk for the minutes of the settings', async () => {
    await begin();
    await vi.advanceTimersByTimeAsync(5 * minute);
    expect(count('system.getState')).toBe(0);
    core.answers['system.getState'] = () => ok(stateAt('locked', { lock: open().lock }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(useProgramStore().view).toBe('locked');
  });

  test('tells the core of somebody at the desk once a minute at most', async () => {
    await begin();
    for (let second = 0; second < 180; second++) {
      await vi.advanceTimersByTimeAsync(1_000);
      stir();
    }
    expect(count('system.touch')).toBe(3);
    expect(count('system.getState')).toBe(0);
  });

  test('the first sign after a sleep does not count as somebody having been there', async () => {
    await begin();
    vi.setSystemTime(Date.now() + 60 * minute);
    core.answers['system.getState'] = () => ok(stateAt('locked', { lock: open().lock }));
    stir();
    await vi.advanceTimersByTimeAsync(1);
    expect(count('system.touch')).toBe(0);
    expect(useProgramStore().view).toBe('locked');
  });

  test('stays open while another window is worked in, and counts anew from the next sign', async () => {
    await begin();
    await vi.advanceTimersByTimeAsync(6 * minute);
    expect(useProgramStore().view).toBe('ready');
    stir();
    await vi.advanceTimersByTimeAsync(1);
    core.asked.length = 0;
    await vi.advanceTimersByTimeAsync(4 * minute);
    expect(count('system.getState')).toBe(0);
  });

  test('stores the text on the desk before it comes, and what it kept from being stored right after unlocking', async () => {
    await begin();
    const paper = usePaperStore();
    const moment = '2026-11-22T02:00:00.000Z';
    core.answers['documents.saveDraft'] = () => failure('DISK_FULL');
    paper.startEmpty();
    paper.run((state) => state.tr.insertText('散会前写的', 1));
    await vi.advanceTimersByTimeAsync(4 * minute + 49_000);
    // It failed, and would be tried again only after the lock.
    await useDraftSavingStore().save(true);
    const before = count('documents.saveDraft');
    core.answers['documents.saveDraft'] = () => ok({ savedAt: moment });
    await vi.advanceTimersByTimeAsync(7_000);
    expect(count('documents.saveDraft')).toBe(before + 1);
    expect(paper.unsaved).toBe(false);

    paper.run((state) => state.tr.insertText('又写', 1));
    core.answers['documents.saveDraft'] = () => failure('LOCKED');
    core.answers['system.getState'] = () => ok(stateAt('locked', { lock: open().lock }));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(useProgramStore().view).toBe('locked');
    expect(paper.unsaved).toBe(true);
    core.answers['documents.saveDraft'] = () => ok({ savedAt: moment });
    core.answers['system.getState'] = () => ok(open());
    await useProgramStore().load();
    await vi.advanceTimersByTimeAsync(10);
    expect(paper.unsaved).toBe(false);
  });

  test('asks nothing where no password is set', async () => {
    await begin(stateAt('ready', { lock: { password: false, idleMinutes: 5 } }));
    await vi.advanceTimersByTimeAsync(20 * minute);
    stir();
    await vi.advanceTimersByTimeAsync(1);
    expect(core.asked).toEqual([]);
  });
});
