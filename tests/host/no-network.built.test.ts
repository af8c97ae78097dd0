/** The program talks to nobody: every address its processes name is traced. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi, type TestContext } from 'vitest';
import { emptyDocument } from '@core/official-document/model';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { startBuiltHost } from '../support/built-host';
import { runCases } from '../support/contract-runs';
import { callOverHttp, signIn } from '../support/host-client';
import { foreignAddresses, tracer, tracing } from '../support/traced';
import { temporaryFolder } from '../support/temporary-folder';

const title = '关于批准决算的决议';
const paperToIssue = {
  document: {
    ...emptyDocument(),
    kind: 'resolution' as const,
    kindTitle: '决议',
    title: { text: title, lines: [title] },
    blocks: [{ role: 'paragraph' as const, text: '会议决定批准2025年市级决算。' }],
  },
  settings: defaultTypesettingSettings,
  draft: null,
  replaces: null,
  number: null,
  classification: null,
};

/** Where strace is, and where its log goes; skips the test where there is none. */
function traceHere(context: TestContext): { strace: string; log: string } {
  const found = tracer();
  if ('missing' in found) return context.skip(found.missing);
  return { strace: found.path, log: join(temporaryFolder(), 'trace') };
}

async function traced(strace: string, log: string, args: string[]): Promise<number | null> {
  const child = spawn(strace, [...tracing(log), process.execPath, ...args], { stdio: 'ignore' });
  return (await once(child, 'exit'))[0] as number | null;
}

test('a host that is started, set up, asked everything, and puts a paper on file and makes a backup', async (context) => {
  const { strace, log } = traceHere(context);
  const host = await startBuiltHost(temporaryFolder(), [], { under: [strace, ...tracing(log)] });
  const client = await signIn(host.address);
  await runCases((request) => callOverHttp(client, request));
  for (const [method, input] of [
    ['documents.issuePaper', paperToIssue],
    ['system.makeBackup', { folder: null }],
    ['system.checkData', { full: true }],
  ] as const) {
    const started = (await callOverHttp(client, { method, input })) as { value: { job: string } };
    await vi.waitFor(
      async () => {
        const job = await callOverHttp(client, { method: 'system.getJob', input: { id: started.value.job } });
        expect(job, method).toMatchObject({ ok: true, value: { state: 'done' } });
      },
      { timeout: 20_000, interval: 50 },
    );
  }
  await callOverHttp(client, { method: 'system.quit', input: {} });
  expect(await host.exited).toBe(0);
  // The trace is one: the host's own socket is in it.
  expect(readFileSync(log, 'utf8')).toContain('bind(');
  expect(foreignAddresses(log)).toEqual([]);
});

test('typeset on the command line', async (context) => {
  const { strace, log } = traceHere(context);
  const out = join(temporaryFolder(), 'x.docx');
  const text = resolve('tests/fixtures/public/xinzhou-resolution.txt');
  expect(await traced(strace, log, ['out/main/cli.js', 'typeset', text, '--json', '--out', out])).toBe(0);
  expect(existsSync(out)).toBe(true);
  expect(foreignAddresses(log)).toEqual([]);
});

test('npm start where Electron’s program is missing: nothing is fetched', async (context) => {
  const { strace, log } = traceHere(context);
  const child = spawn(
    strace,
    [...tracing(log), process.execPath, '.config/run.mjs', 'start', '--no-open', '--data', temporaryFolder()],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ELECTRON_EXEC_PATH: '/nowhere/electron', YISHITAI_SETTINGS: temporaryFolder() },
    },
  );
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  while (!/#\S+\n/.test(printed)) await once(child.stdout, 'data');
  const client = await signIn(/http:\S+/.exec(printed)![0]);
  await callOverHttp(client, { method: 'system.quit', input: {} });
  await once(child, 'exit');
  expect(foreignAddresses(log)).toEqual([]);
});

test('the trace finds a foreign address', async (context) => {
  const { strace, log } = traceHere(context);
  // 192.0.2.1 belongs to nobody.
  const program = `const s = require('node:net').connect(9, '192.0.2.1'); s.on('error', () => {}); setTimeout(() => process.exit(), 50);`;
  await traced(strace, log, ['--eval', program]);
  expect(foreignAddresses(log)).toEqual([expect.stringContaining('192.0.2.1')]);
  await traced(strace, log, [
    '--eval',
    `require('node:dgram').createSocket('udp4').send('x', 9, '192.0.2.1', () => process.exit())`,
  ]);
  expect(foreignAddresses(log).join()).toContain('192.0.2.1');
});
