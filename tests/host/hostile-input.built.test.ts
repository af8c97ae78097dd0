/** Hostile input through the contract of a running host: its answer, its time and memory, and what it leaves behind. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '@core/contract/result';
import type { DataState } from '@core/contract/system/system.contract';
import { emptyDocument } from '@core/official-document/model';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { startBuiltHost, type BuiltHost } from '../support/built-host';
import { codeOf } from '../support/contract-cases';
import { establishOffice } from '../support/established-office';
import { callOverHttp, ownPageHeaders, rawRequest, signIn } from '../support/host-client';
import { hostileFiles } from '../support/hostile-files';

/** Five seconds for the reader; the rest is what starting a new thread and a busy machine take. */
const mostMs = 8_000;
const mostMegabytes = 300;

let around: string;
let host: BuiltHost;
let client: { port: number; cookie: string };
let filesBefore: string[];
let databaseBefore: string;

const data = () => join(around, 'data');
const databaseHash = () =>
  createHash('sha256')
    .update(readFileSync(join(data(), 'yishitai.db')))
    .digest('hex');

beforeAll(async () => {
  around = mkdtempSync(join(tmpdir(), 'yishitai-hostile-'));
  for (const folder of ['data', 'home', 'tmp']) mkdirSync(join(around, folder));
  writeFileSync(join(around, 'home/own.txt'), 'untouched');
  const env = { HOME: join(around, 'home'), TMPDIR: join(around, 'tmp'), XDG_DATA_HOME: join(around, 'home') };
  await establishOffice(data());
  rmSync(`${data()}-settings`, { recursive: true, force: true });
  host = await startBuiltHost(data(), [], { keep: true, env });
  client = await signIn(host.address);
  const saved = await callOverHttp(client, {
    method: 'documents.saveTypesettingSettings',
    input: { settings: defaultTypesettingSettings, expectedRevision: 0 },
  });
  if (!saved.ok) throw new Error(saved.error.code);
  await dueBackupMade();
  filesBefore = filesNow();
  databaseBefore = databaseHash();
});
afterAll(async () => {
  host.process.kill('SIGKILL');
  await host.exited;
  rmSync(around, { recursive: true, force: true });
});

/** The day's own backup, made in the background after opening, is none of hostile input's traces. */
async function dueBackupMade(): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const state = await callOverHttp(client, { method: 'system.getDataState', input: {} });
    if (!state.ok) throw new Error(state.error.code);
    const { lastBackup, backingUp } = state.value as DataState;
    if (lastBackup && !backingUp) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error('the backup of the day was not made');
}

const isLog = (path: string) => /\/log\/yishitai(\.\d)?\.log$/.test(path);
const allFiles = () =>
  (readdirSync(around, { recursive: true }) as string[]).filter((path) => statSync(join(around, path)).isFile()).sort();
/** Everything around the host but its log. */
const filesNow = () => allFiles().filter((path) => !isLog(path));

/** Peak and present memory of the host in MB; Linux alone tells. */
function memory(): { peak: number; now: number } | null {
  const path = `/proc/${host.process.pid}/status`;
  if (!existsSync(path)) return null;
  const status = readFileSync(path, 'utf8');
  const of = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { peak: of('VmHWM'), now: of('VmRSS') };
}

/** From here on the peak counts anew. */
function forgetPeak(): number {
  if (memory() === null) return 0;
  writeFileSync(`/proc/${host.process.pid}/clear_refs`, '5');
  return memory()!.now;
}

describe.each(hostileFiles)('$title', ({ name, bytes, reading }) => {
  test.each(['documents.readFile', 'documents.inspectFormat'])('%s', async (method) => {
    const content = bytes();
    const input = method === 'documents.readFile' ? { kind: 'auto' } : { profile: 'common' };
    const before = forgetPeak();
    const began = performance.now();
    const result = await callOverHttp(client, { method, input, file: { name, bytes: content } });
    expect(performance.now() - began).toBeLessThan(mostMs);
    expect((memory()?.peak ?? 0) - before).toBeLessThan(mostMegabytes);
    const allowed = { refused: ['IMPORT_REFUSED'], read: ['ok'], either: ['ok', 'IMPORT_REFUSED'] }[reading];
    if (method === 'documents.readFile') expect(allowed).toContain(codeOf(result));
    else expect(['ok', 'IMPORT_REFUSED']).toContain(codeOf(result));
    if (!result.ok) {
      expect(result.error.message).not.toBe('');
      expect(JSON.stringify(result)).not.toMatch(/\bat \S+ \(|node:|\.js:\d/);
    }
  });
});

describe('calls', () => {
  const paper = { document: emptyDocument(), settings: defaultTypesettingSettings };
  const raw = async (method: string, body: string): Promise<Result<unknown>> => {
    const answer = await rawRequest(client.port, {
      method: 'POST',
      path: `/api/${method}`,
      headers: { ...ownPageHeaders(client.port), cookie: client.cookie, 'content-type': 'application/json' },
      body,
    });
    return JSON.parse(answer.body.toString()) as Result<unknown>;
  };

  test.each([
    ['arrays nested without end', '['.repeat(1_000_000)],
    ['objects nested without end', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['a prototype', '{"__proto__":{"kind":"auto"},"text":"x","kind":"auto"}'],
    ['a constructor', '{"constructor":{"prototype":{}},"text":"x","kind":"auto"}'],
    ['a text beyond every paper', JSON.stringify({ text: 'x'.repeat(2_000_001), kind: 'auto' })],
    ['ten thousand unknown keys', JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [n, n])))],
  ])('%s', async (_name, body) => {
    expect(codeOf(await raw('documents.recogniseText', body))).toBe('VALIDATION_FAILED');
  });

  test('a title that is a path names no folder', async () => {
    const title = { text: '../../../evil/..\\x:y', lines: ['../../../evil'] };
    const result = await callOverHttp(client, {
      method: 'documents.composeWord',
      input: { ...paper, document: { ...paper.document, title } },
    });
    expect(result.ok && (result.value as { fileName: string }).fileName).toMatch(/^[^/\\:]+\.docx$/);
  });

  test('a table of a hundred thousand cells is refused or set, in time', async () => {
    const row = Array.from({ length: 200 }, () => ({ text: '格' }));
    const rows = Array.from({ length: 500 }, () => row);
    const table = { role: 'table', caption: null, headerRows: 100, columnShares: row.map(() => 1), rows };
    const result = await callOverHttp(client, {
      method: 'documents.composeText',
      input: { ...paper, document: { ...paper.document, blocks: [table] } },
    });
    expect(['ok', 'VALIDATION_FAILED']).toContain(codeOf(result));
  });
});

test('afterwards the host still works, and nothing lies where nothing should', async () => {
  const result = await callOverHttp(client, {
    method: 'documents.readFile',
    input: { kind: 'auto' },
    file: { name: 'x.txt', bytes: new Uint8Array(readFileSync('tests/fixtures/public/xinzhou-resolution.txt')) },
  });
  expect(codeOf(result)).toBe('ok');
  expect(databaseHash()).toBe(databaseBefore);
  expect(filesNow()).toEqual(filesBefore);
  const log = allFiles().filter(isLog);
  expect(log).not.toEqual([]);
  expect(log.map((path) => readFileSync(join(around, path), 'utf8')).join('')).not.toMatch(/[\u4e00-\u9fff]/);
  for (const path of ['/tmp/evil.txt', '/tmp/evil.docx', 'evil.txt', '../evil.txt'])
    expect(existsSync(path)).toBe(false);
});
