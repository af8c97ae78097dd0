import { describe, expect, test, vi } from 'vitest';
import { Jobs, type JobContext } from '@core/application/jobs';
import { CallFailure } from '@core/contract/errors';
import { recordingLogger } from '../support/test-ports';

function someJobs() {
  const logger = recordingLogger();
  const clock = { now: 0 };
  let count = 0;
  const jobs = new Jobs({ next: () => `id-${++count}` }, logger, () => clock.now);
  const ended = (id: string) => vi.waitFor(() => expect(jobs.get(id).state).not.toBe('running'));
  return { jobs, logger, clock, ended };
}
/** Work that goes on until it is cancelled. */
const endless = ({ signal }: JobContext): Promise<never> =>
  new Promise((_done, failed) =>
    signal.addEventListener('abort', () => failed(signal.reason instanceof Error ? signal.reason : new Error('abort'))),
  );

describe('a job', () => {
  test('tells how far it is, and what it made', async () => {
    const { jobs, ended } = someJobs();
    let finish: (value: unknown) => void = () => undefined;
    const id = jobs.start('system.makeBackup', ({ progress }) => {
      progress('复制', 3, 10);
      return new Promise((resolve) => (finish = resolve));
    });
    expect(jobs.running()).toBe(true);
    expect(jobs.get(id)).toMatchObject({
      state: 'running',
      progress: { step: '复制', done: 3, total: 10 },
      value: null,
    });
    finish({ bytes: 5 });
    await ended(id);
    expect(jobs.get(id)).toMatchObject({ state: 'done', value: { bytes: 5 }, error: null });
    expect(jobs.running()).toBe(false);
  });

  test('that is cancelled ends as cancelled, and cancelling it again does nothing', async () => {
    const { jobs, ended } = someJobs();
    const id = jobs.start('system.makeBackup', endless);
    jobs.cancel(id);
    await ended(id);
    jobs.cancel(id);
    jobs.cancel('another');
    expect(jobs.get(id)).toMatchObject({ state: 'cancelled', error: { code: 'CANCELLED' } });
  });

  test('that fails for a known reason says which, with advice', async () => {
    const { jobs, ended, logger } = someJobs();
    const id = jobs.start('system.makeBackup', () =>
      Promise.reject(new CallFailure('DISK_FULL', { advice: '清理磁盘' }, { cause: new Error('ENOSPC') })),
    );
    await ended(id);
    expect(jobs.get(id)).toMatchObject({ state: 'failed', error: { code: 'DISK_FULL', advice: '清理磁盘' } });
    expect(logger.events).toEqual([expect.objectContaining({ event: 'job-refused' })]);
  });

  test('that fails for an unknown reason names an incident and nothing of the data', async () => {
    const { jobs, ended, logger } = someJobs();
    const id = jobs.start('system.makeBackup', () => Promise.reject(new TypeError('何知秋 is undefined')));
    await ended(id);
    expect(jobs.get(id).error).toMatchObject({ code: 'INTERNAL', incident: 'id-2' });
    expect(JSON.stringify(jobs.get(id))).not.toContain('何知秋');
    expect(logger.events).toEqual([expect.objectContaining({ event: 'job-failed' })]);
  });

  test('is remembered for ten minutes after its end, and as long as it runs', async () => {
    const { jobs, ended, clock } = someJobs();
    const done = jobs.start('a.a', async () => 1);
    const running = jobs.start('a.b', endless);
    await ended(done);
    clock.now = 10 * 60_000;
    jobs.start('a.c', async () => 1);
    expect(jobs.get(done).state).toBe('done');
    clock.now += 1;
    jobs.start('a.d', async () => 1);
    expect(() => jobs.get(done)).toThrow('NOT_FOUND');
    expect(jobs.get(running).state).toBe('running');
    await jobs.close();
  });

  test('all are ended before the program goes', async () => {
    const { jobs } = someJobs();
    const order: string[] = [];
    jobs.start('a.a', (context) => endless(context).finally(() => void order.push('job')));
    await jobs.close();
    order.push('closed');
    expect(order).toEqual(['job', 'closed']);
  });

  test('is not changed by who looks at it', () => {
    const { jobs } = someJobs();
    const id = jobs.start('a.a', endless);
    jobs.get(id).state = 'done';
    expect(jobs.get(id).state).toBe('running');
    void jobs.close();
  });

  test('that cannot even begin has failed, and does not fail its caller', async () => {
    const { jobs, ended } = someJobs();
    const id = jobs.start('a.a', () => {
      throw new CallFailure('OFFICE_NOT_OPEN');
    });
    await ended(id);
    expect(jobs.get(id)).toMatchObject({ state: 'failed', error: { code: 'OFFICE_NOT_OPEN' } });
  });
});
