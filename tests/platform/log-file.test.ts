import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TaskFailed } from '@core/application/ports';
import { openLogFile } from '@core/platform/log-file';
import { temporaryFolder } from '../support/temporary-folder';

const clock = { now: () => Date.UTC(2026, 0, 5) };

test('an error is logged by name and places, never with its message', () => {
  const folder = temporaryFolder();
  const log = openLogFile(join(folder, 'log'), clock);
  log.error('call-failed', new TypeError('张三的决议'), { incident: 'i' });
  const thrown = {
    name: 'RangeError',
    message: '李四',
    stack: '李四\n    at x (worker.js:1:2)',
    reason: null,
    advice: null,
  };
  log.error('call-failed', new TaskFailed(thrown));
  const lines = readFileSync(join(folder, 'log/yishitai.log'), 'utf8').trim().split('\n');
  expect(lines.join()).not.toMatch(/张三|李四/);
  expect(JSON.parse(lines[0]!)).toMatchObject({ at: '2026-01-05T00:00:00.000Z', error: 'TypeError', incident: 'i' });
  expect(JSON.parse(lines[1]!)).toMatchObject({ error: 'RangeError', places: ['at x (worker.js:1:2)'] });
});

test('rotates at 1 MB and keeps three', () => {
  const folder = temporaryFolder();
  const log = openLogFile(join(folder, 'log'), clock);
  for (let round = 0; round < 6; round++) {
    log.info('round', { round });
    writeFileSync(join(folder, 'log/yishitai.log'), 'x'.repeat(1024 * 1024), { flag: 'a' });
  }
  log.info('last');
  expect(readdirSync(join(folder, 'log')).sort()).toEqual([
    'yishitai.1.log',
    'yishitai.2.log',
    'yishitai.3.log',
    'yishitai.log',
  ]);
  expect(statSync(join(folder, 'log/yishitai.log')).size).toBeLessThan(200);
});

test('a log that cannot be written stops nothing', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'log'), '');
  expect(() => openLogFile(join(folder, 'log'), clock).info('x')).not.toThrow();
});
