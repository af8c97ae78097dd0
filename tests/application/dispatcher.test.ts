import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createDispatcher, type DispatcherOptions } from '@core/application/dispatcher';
import { Jobs } from '@core/application/jobs';
import { RunningCalls } from '@core/application/running-calls';
import { action, command, fileImport, importLimitBytes, job, query } from '@core/contract/define';
import { CallFailure } from '@core/contract/errors';
import type { RecordWriter } from '@core/storage/change-set/record-writer';
import { recordingLogger } from '../support/test-ports';

const number = z.strictObject({ n: z.number().max(10) });
const methods = {
  'test.double': query({ input: number, output: z.strictObject({ n: z.number() }) }),
  'test.wrongOutput': query({ input: number, output: z.strictObject({ n: z.number() }) }),
  'test.fail': query({ input: number, output: z.never() }),
  'test.wait': query({ input: number, output: z.strictObject({ stopped: z.boolean() }) }),
  'test.add': command({ input: number, output: z.strictObject({ sum: z.number() }) }),
  'test.work': job({ input: number, output: z.strictObject({ n: z.number() }) }),
  'test.read': fileImport({ input: z.strictObject({}), output: z.strictObject({ length: z.number() }) }),
  'test.hostOnly': action({ input: z.strictObject({}), output: z.strictObject({}), shells: 'host' }),
};

/** What the writer of this test remembers: the commands it ran, with their sum. */
interface Written {
  commands: string[];
  sum: number;
}

function dispatcher(shell: 'electron' | 'host' | 'cli' = 'host', replaced: Partial<DispatcherOptions> = {}) {
  const logger = recordingLogger();
  const running = new RunningCalls();
  const ids = { next: () => 'incident-1' };
  const jobs = new Jobs({ next: () => 'job-1' }, logger, () => 0);
  const written: Written = { commands: [], sum: 0 };
  const dispatch = createDispatcher(
    methods,
    {
      'test.double': async ({ n }) => ({ n: n * 2 }),
      'test.wrongOutput': async () => ({ n: '甲' as unknown as number }),
      'test.fail': async ({ n }) => {
        if (n === 1) throw new CallFailure('DISK_FULL');
        throw new TypeError('张三 at the bottom');
      },
      'test.wait': ({ n: _n }, { signal }) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve({ stopped: true }))),
      'test.add': ({ n }) => {
        if (n === 0) throw new CallFailure('NOT_FOUND');
        return { sum: (written.sum += n) };
      },
      'test.work': async ({ n }, { progress }) => {
        progress('step', 1, 2);
        return { n: n === 2 ? ('two' as unknown as number) : n };
      },
      'test.read': async (_input, { bytes }) => ({ length: bytes.length }),
      'test.hostOnly': async () => ({}),
    },
    {
      shell,
      checkOutput: true,
      logger,
      ids,
      running,
      jobs,
      admit: () => undefined,
      write(name, work) {
        written.commands.push(name);
        return work(undefined as unknown as RecordWriter);
      },
      ...replaced,
    },
  );
  return { dispatch, logger, running, jobs, written };
}

describe('dispatch', () => {
  test('answers a value', async () => {
    expect(await dispatcher().dispatch({ method: 'test.double', input: { n: 2 } })).toEqual({
      ok: true,
      value: { n: 4 },
    });
  });

  test.each([
    [{ n: 1, more: 1 }, ''],
    [{ n: 11 }, 'n'],
    [{ n: '1' }, 'n'],
    [null, 'n'],
    [undefined, 'n'],
  ])('refuses the input %j and says where', async (input, path) => {
    const result = await dispatcher().dispatch({ method: 'test.double', input });
    expect(result).toMatchObject({ ok: false, error: { code: 'VALIDATION_FAILED', fields: [{ path }] } });
  });

  test('names at most twenty places', async () => {
    const input = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`k${i}`, i]));
    const result = await dispatcher().dispatch({ method: 'test.double', input });
    expect(!result.ok && result.error.fields!.length).toBeLessThanOrEqual(20);
  });

  test('answers a known failure with the words of its code', async () => {
    const result = await dispatcher().dispatch({ method: 'test.fail', input: { n: 1 } });
    expect(result).toMatchObject({ ok: false, error: { code: 'DISK_FULL', message: '磁盘空间不足，没有写入。' } });
  });

  test('turns anything else into INTERNAL with an incident that stands in the log', async () => {
    const { dispatch, logger } = dispatcher();
    const result = await dispatch({ method: 'test.fail', input: { n: 2 } });
    expect(result).toMatchObject({ ok: false, error: { code: 'INTERNAL', incident: 'incident-1' } });
    expect(JSON.stringify(result)).not.toContain('张三');
    expect(logger.events).toEqual([
      expect.objectContaining({
        event: 'call-failed',
        facts: expect.objectContaining({ incident: 'incident-1', method: 'test.fail' }),
      }),
    ]);
  });

  test('checks its own output', async () => {
    const result = await dispatcher().dispatch({ method: 'test.wrongOutput', input: { n: 1 } });
    expect(result).toMatchObject({ error: { code: 'INTERNAL' } });
  });

  test('runs a command inside one change of records, and nothing else', async () => {
    const { dispatch, written } = dispatcher();
    const add = (n: number) => dispatch({ method: 'test.add', input: { n } });
    const results = await Promise.all([add(1), add(0), add(2), dispatch({ method: 'test.double', input: { n: 1 } })]);
    expect(results.map((result) => (result.ok ? result.value : result.error.code))).toEqual([
      { sum: 1 },
      'NOT_FOUND',
      { sum: 3 },
      { n: 2 },
    ]);
    expect(written.commands).toEqual(['test.add', 'test.add', 'test.add']);
  });

  test('a job answers its id at once, and what it made later', async () => {
    const { dispatch, jobs } = dispatcher();
    expect(await dispatch({ method: 'test.work', input: { n: 1 } })).toEqual({ ok: true, value: { job: 'job-1' } });
    await vi.waitFor(() => expect(jobs.get('job-1')).toMatchObject({ state: 'done', value: { n: 1 } }));
    expect(jobs.get('job-1').progress).toEqual({ step: 'step', done: 1, total: 2 });
  });

  test('a job that makes something else than it promised has failed', async () => {
    const { dispatch, jobs } = dispatcher();
    await dispatch({ method: 'test.work', input: { n: 2 } });
    await vi.waitFor(() => expect(jobs.get('job-1')).toMatchObject({ state: 'failed', error: { code: 'INTERNAL' } }));
  });

  test('what is not admitted is not run', async () => {
    const { dispatch, written } = dispatcher('host', {
      admit: () => {
        throw new CallFailure('LOCKED');
      },
    });
    expect(await dispatch({ method: 'test.add', input: { n: 1 } })).toMatchObject({ error: { code: 'LOCKED' } });
    expect(written.commands).toEqual([]);
  });

  test('a file too large, and none at all', async () => {
    const { dispatch } = dispatcher();
    const bytes = new Uint8Array(importLimitBytes + 1);
    expect(await dispatch({ method: 'test.read', input: {}, file: { name: 'x', bytes } })).toMatchObject({
      error: { code: 'IMPORT_REFUSED', message: '文件超过 20 MB，没有读取。' },
    });
    expect(await dispatch({ method: 'test.read', input: {} })).toMatchObject({ error: { code: 'VALIDATION_FAILED' } });
  });

  test('methods of the other shell do not exist', async () => {
    expect((await dispatcher('host').dispatch({ method: 'test.hostOnly', input: {} })).ok).toBe(true);
    const result = await dispatcher('electron').dispatch({ method: 'test.hostOnly', input: {} });
    expect(result).toMatchObject({ error: { code: 'UNKNOWN_METHOD' } });
  });

  test('stops a call by its ticket, or when its connection closes', async () => {
    const { dispatch, running } = dispatcher();
    const byTicket = dispatch({ method: 'test.wait', input: { n: 1 }, ticket: 't' });
    const gone = new AbortController();
    const byConnection = dispatch({ method: 'test.wait', input: { n: 1 } }, gone.signal);
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(running.cancel('t')).toBe(true);
    gone.abort();
    expect(await byTicket).toMatchObject({ ok: true });
    expect(await byConnection).toMatchObject({ ok: true });
    expect(running.cancel('t')).toBe(false);
  });
});
