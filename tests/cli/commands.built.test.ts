import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeSqliteDriver } from '@core/storage/driver/node-sqlite';
import { establishOffice } from '../support/established-office';
import { runCli } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

const text = resolve('tests/fixtures/public/xinzhou-resolution.txt');
const wordFile = resolve('tests/fixtures/read/resolution.docx');

test('inspect-format tells every finding, as sentences and as JSON', async () => {
  const from = temporaryFolder();
  const sentences = await runCli(['inspect-format', wordFile, '--profile', 'common'], { from });
  expect(sentences.code).toBe(0);
  const json = await runCli(['inspect-format', wordFile, '--json'], { from });
  const { findings, wrong } = JSON.parse(json.stdout) as { findings: { ok: boolean }[]; wrong: { must: number } };
  expect(wrong.must).toBe(0);
  expect(sentences.stdout.trim().split('\n')).toHaveLength(1 + findings.filter(({ ok }) => !ok).length);
});

test('call answers a method of the core, files as base64', async () => {
  const data = temporaryFolder();
  const from = temporaryFolder();
  const state = await runCli(['call', 'system.getState', '--data', data], { from });
  expect(JSON.parse(state.stdout)).toMatchObject({ stage: 'choose-folder', suggestedFolder: data });
  // Asking makes nothing: a data folder is created only when somebody says so.
  expect(readdirSync(data)).toEqual([]);
  const faces = await runCli(['call', 'documents.listFaces', '{}', '--data', data], { from });
  expect(JSON.parse(faces.stdout)).toHaveProperty('faces');
});

test('call keeps a data folder that is given relative to where the person stands', async () => {
  const from = temporaryFolder();
  const state = await runCli(['call', 'system.getState', '{}', '--data', 'data'], { from });
  expect(JSON.parse(state.stdout)).toMatchObject({ suggestedFolder: join(from, 'data') });
});

test.each(['SIGTERM', 'SIGINT'] as const)('serve prints the address, and stops on %s with code 0', async (signal) => {
  const from = temporaryFolder();
  const child = spawn(
    process.execPath,
    [resolve('.config/run.mjs'), 'cli', 'serve', '--no-open', '--port', '0', '--data', 'data'],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, INIT_CWD: from } },
  );
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  while (!/#\S+\n/.test(printed)) await once(child.stdout, 'data');
  child.kill(signal);
  child.kill(signal);
  expect((await once(child, 'exit'))[0]).toBe(0);
  expect(printed).toMatch(/^议事台已启动：http:\/\/127\.0\.0\.1:\d+\/start#[\w-]{43}\n/);
});

describe('bad input: code 1, the reason in Chinese on stderr, nothing on stdout', () => {
  test.each([
    ['an unknown command', ['burn'], /没有“burn”/],
    ['no file', ['typeset', '--json'], /缺少/],
    ['nothing to write', ['typeset', text], /没有指定输出/],
    ['a file that is not there', ['typeset', 'nothing.txt', '--json'], /无法读取 nothing\.txt/],
    ['a folder', ['typeset', '.', '--json'], /无法读取/],
    ['a kind there is not', ['typeset', text, '--json', '--kind', 'poem'], /poem/],
    ['a profile there is not', ['typeset', text, '--json', '--profile', 'wide'], /wide/],
    ['an unknown option', ['typeset', text, '--evil'], /参数有误/],
    ['an output that cannot be', ['typeset', text, '--out', 'no/such/folder/x.docx'], /无法写入/],
    ['a Word file that is none', ['typeset', 'broken.docx', '--json'], /IMPORT_REFUSED/],
    ['an empty file', ['typeset', 'empty.txt', '--json'], /IMPORT_REFUSED|空/],
    ['inspecting what is no Word file', ['inspect-format', text], /IMPORT_REFUSED/],
    ['a method there is not', ['call', 'documents.burn', '{}'], /UNKNOWN_METHOD/],
    ['a method of the host', ['call', 'system.quit', '{}'], /UNKNOWN_METHOD/],
    ['no JSON', ['call', 'system.getAbout', '{'], /JSON/],
    ['an input that does not fit', ['call', 'system.getAbout', '{"evil":1}'], /VALIDATION_FAILED/],
    ['a port that is none', ['serve', '--port', 'x'], /参数/],
  ])('%s', async (_name, args, reason) => {
    const from = temporaryFolder();
    writeFileSync(join(from, 'broken.docx'), 'PK\u0003\u0004 not a zip');
    writeFileSync(join(from, 'empty.txt'), '');
    const data = args[0] === 'call' ? ['--data', join(from, 'data')] : [];
    const { code, stdout, stderr } = await runCli([...args, ...data], { from });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(reason);
  });
});

test('a fault of the program: code 2', async () => {
  const from = temporaryFolder();
  const folder = join(from, 'data');
  await establishOffice(folder);
  // Settings that do not fit their schema: nothing the person at the terminal gave.
  rmSync(join(folder, 'seal.json'));
  const database = nodeSqliteDriver().open(join(folder, 'yishitai.db'));
  database.execute(`INSERT INTO setting (area, schema_version, body, revision) VALUES ('typesetting', 1, '{}', 1)`);
  database.close();
  const { code, stdout, stderr } = await runCli(['call', 'documents.getTypesettingSettings', '{}', '--data', folder], {
    from,
  });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('INTERNAL');
  expect(readdirSync(join(folder, 'log'))).toEqual(['yishitai.log']);
});

test('typeset and inspect-format leave nothing behind', async () => {
  const from = temporaryFolder();
  const env = { TMPDIR: temporaryFolder(), XDG_DATA_HOME: temporaryFolder() };
  await runCli(['typeset', text, '--json'], { from, env });
  await runCli(['inspect-format', wordFile], { from, env });
  for (const folder of [from, env.TMPDIR, env.XDG_DATA_HOME]) expect(readdirSync(folder)).toEqual([]);
});

test('help names every command', async () => {
  const { code, stdout } = await runCli(['--help'], { from: temporaryFolder() });
  expect(code).toBe(0);
  for (const name of ['typeset', 'inspect-format', 'call', 'serve']) expect(stdout).toContain(name);
});
