import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { TaskWorker } from '@core/platform/task-worker';
import { temporaryFolder } from '../support/temporary-folder';

/** A worker that can be told to be slow, greedy, or to fail. */
const entry = `
const { parentPort } = require('node:worker_threads');
let tasks = 0;
parentPort.on('message', ({ name, input }) => {
  tasks++;
  if (input.do === 'spin') for (;;) {}
  if (input.do === 'hoard') { const all = []; for (;;) all.push(new Array(1e5).fill({})); }
  if (input.do === 'crash') throw new Error('crashed');
  if (input.do === 'count')
    for (let done = 1; done <= 3; done++) parentPort.postMessage({ progress: { done, total: 3 } });
  if (input.do === 'refuse')
    return parentPort.postMessage({ ok: false, error: { name: 'ReadingRefused', message: '文件是空的。', stack: '', reason: 'empty', advice: '请检查。' } });
  setTimeout(() => parentPort.postMessage({ ok: true, value: { name, tasks } }), input.ms ?? 0);
});`;

function worker() {
  const path = join(temporaryFolder(), 'worker.cjs');
  writeFileSync(path, entry);
  const work = new TaskWorker(path);
  onTestFinished(() => work.close());
  const run = (input: object, timeoutMs = 5_000, signal?: AbortSignal): Promise<unknown> =>
    work.run('composeHtml', input, { timeoutMs, signal });
  return { work, run };
}

test('keeps its thread for the next task, one task at a time', async () => {
  const { run } = worker();
  expect(await Promise.all([run({ ms: 20 }), run({}), run({})])).toEqual(
    [1, 2, 3].map((tasks) => ({ name: 'composeHtml', tasks })),
  );
});

test('is killed on time-out, and works again', async () => {
  const { run } = worker();
  const began = performance.now();
  await expect(run({ do: 'spin' }, 200)).rejects.toMatchObject({ name: 'TaskStopped', reason: 'time-out' });
  expect(performance.now() - began).toBeLessThan(3_000);
  expect(await run({})).toMatchObject({ tasks: 1 });
});

test('waiting does not count as time of a task', async () => {
  const { run } = worker();
  const slow = run({ ms: 600 }, 5_000);
  expect(await run({}, 500)).toMatchObject({ tasks: 2 });
  await slow;
});

test('is killed on cancel; one that has not begun never begins', async () => {
  const { run } = worker();
  const first = new AbortController();
  const second = new AbortController();
  const running = run({ do: 'spin' }, 60_000, first.signal);
  const waiting = run({}, 60_000, second.signal);
  const after = run({});
  second.abort();
  setTimeout(() => first.abort(), 50);
  await expect(running).rejects.toMatchObject({ reason: 'cancelled' });
  await expect(waiting).rejects.toMatchObject({ reason: 'cancelled' });
  expect(await after).toMatchObject({ tasks: 1 });
});

test('ends where it wants more memory than allowed', async () => {
  const { run } = worker();
  await expect(run({ do: 'hoard' }, 30_000)).rejects.toMatchObject({ reason: 'memory' });
  expect(await run({})).toMatchObject({ tasks: 1 });
});

test('a crash and a refusal are failures of the task', async () => {
  const { run } = worker();
  await expect(run({ do: 'crash' })).rejects.toMatchObject({ name: 'TaskFailed', thrown: { message: 'crashed' } });
  await expect(run({ do: 'refuse' })).rejects.toMatchObject({ thrown: { reason: 'empty', advice: '请检查。' } });
});

test('tells how far a task is, and then its answer', async () => {
  const { work } = worker();
  const told: number[][] = [];
  const onProgress = (done: number, total: number) => void told.push([done, total]);
  const input = { do: 'count' } as never;
  expect(await work.run('composeHtml', input, { timeoutMs: 5_000, onProgress })).toMatchObject({ tasks: 1 });
  expect(told).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('nothing runs after closing', async () => {
  const { run, work } = worker();
  const running = run({ do: 'spin' }, 60_000);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await work.close();
  await expect(running).rejects.toMatchObject({ reason: 'closed' });
  await expect(run({})).rejects.toMatchObject({ reason: 'closed' });
});
