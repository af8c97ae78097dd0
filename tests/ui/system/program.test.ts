import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure } from '@core/contract/result';
import { transport } from '../../../src-renderer/api/transport';
import { useProgramStore } from '../../../src-renderer/stores/program';
import { ok, quietData, stateAt, stubCore } from './stub-core';

let end: () => void = () => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  setActivePinia(createPinia());
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function following(core: ReturnType<typeof stubCore>) {
  const program = useProgramStore();
  end = program.follow();
  await vi.advanceTimersByTimeAsync(1);
  return { program, core };
}

describe('which page the window shows', () => {
  test('the stage the core is at, asked at the start', async () => {
    const { program } = await following(stubCore({ 'system.getState': () => ok(stateAt('choose-folder')) }));
    expect(program.view).toBe('choose-folder');
    expect(program.opened).toBe(false);
  });

  test('that the program cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('refused')));
    const program = useProgramStore();
    end = program.follow();
    await vi.advanceTimersByTimeAsync(1);
    expect(program.view).toBe('unreachable');
    expect(program.failed?.message).toContain('断开');
  });

  test('any call that meets a locked window locks it', async () => {
    const core = stubCore({
      'system.getState': () => ok(stateAt('ready')),
      'system.getDataState': () => ok(quietData),
      'documents.listDrafts': () => failure('LOCKED'),
    });
    const { program } = await following(core);
    expect(program.view).toBe('ready');
    core.answers['system.getState'] = () => ok(stateAt('locked'));
    await transport.call('documents.listDrafts', { removed: false });
    await vi.advanceTimersByTimeAsync(60);
    expect(program.view).toBe('locked');
    expect(program.opened).toBe(true);
  });

  test('the answer of an unlocking opens the rooms again, without another question', async () => {
    const core = stubCore({
      'system.getState': () => ok(stateAt('locked')),
      'system.getDataState': () => ok(quietData),
      'system.unlock': () => ok(stateAt('ready')),
    });
    const { program } = await following(core);
    await transport.call('system.unlock', { password: '1234' });
    expect(program.view).toBe('ready');
    expect(core.asked.filter(({ method }) => method === 'system.getState')).toHaveLength(1);
  });

  test('data exchanged by another window are waited for, and found again', async () => {
    const core = stubCore({
      'system.getState': () => ok(stateAt('ready')),
      'system.getDataState': () => ok(quietData),
    });
    const { program } = await following(core);
    core.answers['system.getState'] = () => ok(stateAt('exchanging'));
    await program.load();
    expect(program.view).toBe('exchanging');
    core.answers['system.getState'] = () => ok(stateAt('ready'));
    await vi.advanceTimersByTimeAsync(1_100);
    expect(program.view).toBe('ready');
  });

  test('stages that come and go while this window restores are not shown', async () => {
    const core = stubCore({
      'system.getState': () => ok(stateAt('ready')),
      'system.getDataState': () => ok(quietData),
    });
    const { program } = await following(core);
    const seen: string[] = [];
    await program.holdWhile(async () => {
      core.answers['system.getState'] = () => ok(stateAt('exchanging'));
      await program.load();
      seen.push(program.view);
      core.answers['system.getState'] = () => ok(stateAt('recovery'));
    });
    seen.push(program.view);
    expect(seen).toEqual(['ready', 'recovery']);
  });
});

describe('the state of the data', () => {
  test('is asked for again after a change, and not after reading', async () => {
    const core = stubCore({
      'system.getState': () => ok(stateAt('ready')),
      'system.getDataState': () => ok(quietData),
      'organization.removeTerm': () => ok({}),
      'documents.listDrafts': () => ok({ drafts: [] }),
    });
    await following(core);
    const asked = () => core.asked.filter(({ method }) => method === 'system.getDataState').length;
    const before = asked();
    await transport.call('documents.listDrafts', { removed: false });
    await vi.advanceTimersByTimeAsync(400);
    expect(asked()).toBe(before);
    await transport.call('organization.removeTerm', { id: 1, expectedRevision: 1 });
    await vi.advanceTimersByTimeAsync(400);
    expect(asked()).toBeGreaterThan(before);
  });

  test('is asked for every quarter of a minute', async () => {
    const core = stubCore({
      'system.getState': () => ok(stateAt('ready')),
      'system.getDataState': () => ok(quietData),
    });
    await following(core);
    const before = core.asked.length;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(core.asked.slice(before).map(({ method }) => method)).toEqual([
      'system.getDataState',
      'system.getDataState',
    ]);
  });
});
