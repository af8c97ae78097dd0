import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Application } from '@core/application/application';
import type { Job } from '@core/contract/system/system.contract';
import { nodeSqliteDriver } from '@core/storage/driver/node-sqlite';
import { hashOf, pathOfContent } from '@core/storage/files';
import { folderLayout } from '@core/storage/folder-layout';
import { beginApplication, establishOffice } from '../../support/established-office';
import { sha256, soundParts, writeZip } from '../../support/package-builder';
import { temporaryFolder } from '../../support/temporary-folder';

const megabyte = 1024 * 1024;

/** An office with attachments of so many megabytes, four each. */
async function officeWith(megabytes: number): Promise<{ folder: string; application: Application }> {
  const folder = join(temporaryFolder(), 'data');
  await establishOffice(folder);
  const { database: path, files, seal } = folderLayout(folder);
  rmSync(seal);
  const database = nodeSqliteDriver().open(path);
  const insert = database.prepare(
    `INSERT INTO stored_file (hash, bytes, media_type, stored_at) VALUES (?, ?, 'application/octet-stream', '')`,
  );
  for (let made = 0; made < megabytes; made += 4) {
    const bytes = randomBytes(4 * megabyte);
    const place = pathOfContent(files, hashOf(bytes));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    insert.run([hashOf(bytes), bytes.length]);
  }
  database.close();
  const application = await beginApplication(folder, false);
  onTestFinished(() => application.close());
  return { folder, application };
}

async function call<Value>(application: Application, method: string, input: unknown): Promise<Value> {
  const result = await application.dispatch({ method, input });
  if (!result.ok) throw new Error(`${method}: ${result.error.code}`);
  return result.value as Value;
}
const start = async (application: Application, method: string, input: unknown): Promise<string> =>
  (await call<{ job: string }>(application, method, input)).job;

/** Follows a job to its end. `look` sees every state. */
async function follow(
  application: Application,
  id: string,
  look: (job: Job) => unknown = () => undefined,
): Promise<Job> {
  for (;;) {
    const job = await call<Job>(application, 'system.getJob', { id });
    await look(job);
    if (job.state !== 'running') return job;
    await wait(5);
  }
}

test('a backup of many attachments tells how far it is, and the window goes on meanwhile', async () => {
  const { folder, application } = await officeWith(240);
  const seen: Job['progress'][] = [];
  let last = performance.now();
  let longestPause = 0;
  const timer = setInterval(() => {
    longestPause = Math.max(longestPause, performance.now() - last);
    last = performance.now();
  }, 5);
  const job = await follow(application, await start(application, 'system.makeBackup', {}), ({ progress }) => {
    if (progress.total > 0 && progress.done !== seen.at(-1)?.done) seen.push(progress);
  });
  clearInterval(timer);
  expect(job.error).toBeNull();
  expect(seen.filter(({ step }) => step === '正在复制并校验文件').length).toBeGreaterThan(2);
  expect(seen.every(({ done, total }) => done <= total)).toBe(true);
  // Generous, for a busy machine: the same work in this thread takes a second and more.
  expect(longestPause).toBeLessThan(300);
  const [id] = readdirSync(join(folder, '备份')).filter((name) => name !== 'files');
  const place = join(folder, '备份');
  const verified = await follow(application, await start(application, 'system.verifyBackup', { place, id }));
  expect(verified.value).toEqual({ faults: [] });
});

test.each(['system.makeBackup', 'system.packOffice', 'system.checkData'] as const)(
  '%s, cancelled half-way, leaves nothing behind and can be done again',
  async (method) => {
    const { folder, application } = await officeWith(80);
    const stick = join(folder, '..', 'stick');
    mkdirSync(stick);
    const input = {
      'system.makeBackup': {},
      'system.packOffice': { folder: stick },
      'system.checkData': { full: true },
    }[method];
    const id = await start(application, method, input);
    const cancelled = await follow(application, id, async ({ progress }) => {
      if (progress.total > 10 * megabyte && progress.done > 0) await call(application, 'system.cancelJob', { id });
    });
    expect(cancelled).toMatchObject({ state: 'cancelled', error: { code: 'CANCELLED' } });
    expect(readdirSync(stick)).toEqual([]);
    const inPlace = () => readdirSync(join(folder, '备份')).filter((name) => name !== 'files');
    if (method === 'system.makeBackup') expect(inPlace()).toEqual([]);
    else expect(readdirSync(join(folder, 'work'))).toEqual([]);
    expect((await follow(application, await start(application, method, input))).state).toBe('done');
  },
);

test('unpacking, cancelled half-way, leaves the new folder empty', async () => {
  const { folder, application } = await officeWith(80);
  const packed = await follow(application, await start(application, 'system.packOffice', { folder: dirname(folder) }));
  const { path } = packed.value as { path: string };
  const target = join(folder, '..', 'new');
  mkdirSync(target);
  const id = await start(application, 'system.unpackOffice', { path, folder: target });
  const job = await follow(application, id, async ({ progress }) => {
    if (progress.done > 0) await call(application, 'system.cancelJob', { id });
  });
  expect(job.state).toBe('cancelled');
  expect(readdirSync(target)).toEqual([]);
});

test('a package made to exhaust the memory is refused, and the program goes on', async () => {
  const { folder, application } = await officeWith(0);
  const root = temporaryFolder();
  const parts = soundParts(root, nodeSqliteDriver());
  // As many names as a manifest may have, and all of them missing.
  const files = Array.from({ length: 100_000 }, (_, index) => ({ hash: sha256(Buffer.from(String(index))), bytes: 1 }));
  const entries = [
    { name: 'manifest.json', bytes: Buffer.from(JSON.stringify({ ...parts.manifest, files })) },
    { name: 'yishitai.db', bytes: parts.database },
  ];
  const path = join(root, 'a.ystz');
  await writeZip(path, entries);
  const before = process.memoryUsage().rss;
  const target = join(root, 'new');
  const job = await follow(application, await start(application, 'system.unpackOffice', { path, folder: target }));
  expect(job.error?.code).toBe('BACKUP_INVALID');
  expect((process.memoryUsage().rss - before) / megabyte).toBeLessThan(300);
  rmSync(path);
  expect(await call(application, 'system.getState', {})).toMatchObject({ stage: 'ready', dataFolder: folder });
});
