import { expect, test } from 'vitest';
import { readHostile, runOwn } from '@core/application/documents/hostile-work';
import { TaskFailed, TaskStopped, type HeavyWork } from '@core/application/ports';
import { recordingLogger } from '../support/test-ports';

const signal = new AbortController().signal;
const input = { bytes: new Uint8Array(), name: 'x.docx', kind: 'auto' as const };
const failing = (error: unknown): HeavyWork => ({ run: () => Promise.reject(error), close: async () => undefined });
const thrown = { name: 'TypeError', message: 'private text', stack: '', reason: null, advice: null };

test.each([
  ['time-out', new TaskStopped('time-out'), 'IMPORT_REFUSED', /时间过长/],
  ['memory', new TaskStopped('memory'), 'IMPORT_REFUSED', /内存过多/],
  ['cancel', new TaskStopped('cancelled'), 'CANCELLED', undefined],
  ['a fault of the reader', new TaskFailed(thrown), 'IMPORT_REFUSED', /无法识别/],
  [
    'a refusal',
    new TaskFailed({ ...thrown, name: 'ReadingRefused', message: '文件是空的。', reason: 'empty', advice: '请检查。' }),
    'IMPORT_REFUSED',
    /文件是空的/,
  ],
])('reading: %s', async (_name, error, code, message) => {
  const logger = recordingLogger();
  const reading = readHostile({ heavyWork: failing(error), logger }, 'readFile', input, signal);
  await expect(reading).rejects.toMatchObject({ code });
  const failure = await reading.catch((caught: { detail: { message?: string } }) => caught);
  if (message) expect('detail' in failure && failure.detail.message).toMatch(message);
  expect(JSON.stringify(logger.events)).not.toContain('private');
});

test.each([
  ['time-out', new TaskStopped('time-out'), { code: 'TIMED_OUT' }],
  ['memory', new TaskStopped('memory'), { code: 'TIMED_OUT' }],
  ['cancel', new TaskStopped('cancelled'), { code: 'CANCELLED' }],
  ['a fault of ours', new TaskFailed(thrown), { name: 'TaskFailed' }],
])('composing: %s', async (_name, error, expected) => {
  const composing = runOwn(failing(error), 'recogniseText', { text: '', kind: 'auto' }, signal);
  await expect(composing).rejects.toMatchObject(expected);
});
