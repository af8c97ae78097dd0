import { mount, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import ElementPlus from 'element-plus';
import { defineComponent, h } from 'vue';
import type { Job } from '@core/contract/system/system.contract';
import JobProgress from '../../../src-renderer/components/JobProgress.vue';
import { useJob, type FollowedJob } from '../../../src-renderer/composables/job';
import { ok, stubCore } from './stub-core';

let running: Job;
let job: FollowedJob;
let shown: VueWrapper;
let core: ReturnType<typeof stubCore>;
const Page = defineComponent({
  setup() {
    job = useJob();
    return () => h(JobProgress, { job, name: '正在备份' });
  },
});
const button = (name: string) => shown.findAll('button').find((one) => one.text() === name);

beforeEach(() => {
  vi.useFakeTimers();
  running = {
    id: 'job-1',
    method: 'system.makeBackup',
    state: 'running',
    progress: { step: '', done: 0, total: 0 },
    value: null,
    error: null,
  };
  core = stubCore({
    'system.makeBackup': () => ok({ job: 'job-1' }),
    'system.getJob': () => ok(running),
    'system.cancelJob': () => ok({}),
  });
  shown = mount(Page, { global: { plugins: [ElementPlus] } });
});
afterEach(() => {
  shown.unmount();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const go = (): Promise<unknown> => vi.advanceTimersByTimeAsync(200);

describe('long work as it is shown', () => {
  test('nothing before, the step with its count while, nothing after', async () => {
    expect(shown.text()).toBe('');
    const outcome = job.run('system.makeBackup', { folder: null });
    await go();
    expect(shown.get('[role=status]').text()).toContain('正在备份');
    running = { ...running, progress: { step: '正在校验', done: 3, total: 12 } };
    await go();
    expect(shown.text()).toContain('正在校验');
    expect(shown.text()).toContain('3 / 12');
    running = { ...running, progress: { step: '正在复制', done: 5_242_880, total: 10_485_760 } };
    await go();
    expect(shown.text()).toContain('5.0 MB / 10.0 MB');
    running = { ...running, state: 'done', value: { notices: [] } };
    await go();
    expect(await outcome).toEqual({ notices: [] });
    expect(shown.text()).toBe('');
  });

  test('取消 cancels in the core, says so, and leaves no error behind', async () => {
    const outcome = job.run('system.makeBackup', { folder: null });
    await go();
    await button('取消')?.trigger('click');
    expect(core.asked.map(({ method }) => method)).toContain('system.cancelJob');
    expect(shown.text()).toContain('正在取消');
    running = { ...running, state: 'cancelled', error: { code: 'CANCELLED', message: '操作已取消。' } };
    await go();
    expect(await outcome).toBeNull();
    expect(shown.text()).toBe('');
  });

  test('a failure stands with its advice and incident until it is read', async () => {
    const outcome = job.run('system.makeBackup', { folder: null });
    const error = { code: 'INTERNAL' as const, message: '程序出错，没有完成。', advice: '请记下。', incident: 'a1b2' };
    running = { ...running, state: 'failed', error };
    await go();
    expect(await outcome).toBeNull();
    expect(shown.get('[role=alert]').text()).toContain('程序出错，没有完成。 请记下。 事件编号 a1b2');
    await button('知道了')?.trigger('click');
    expect(shown.text()).toBe('');
  });

  test('one job at a time', async () => {
    const first = job.run('system.makeBackup', { folder: null });
    expect(await job.run('system.makeBackup', { folder: null })).toBeNull();
    expect(core.asked.filter(({ method }) => method === 'system.makeBackup')).toHaveLength(1);
    running = { ...running, state: 'done' };
    await go();
    await first;
  });
});
