/** The short form of npm run drill. With an odd result: npm run drill -- --phase NAME --seed N as printed. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test, type TestContext } from 'vitest';
import { programPath } from '../support/programs';

const run = promisify(execFile);
const seed = String(Date.now() % 1_000_000);

async function drill(context: TestContext, phase: string, ...size: string[]): Promise<void> {
  if (process.platform !== 'linux') context.skip('the drill needs the traces and mounts of Linux');
  if (programPath('strace') === null) context.skip('strace is not installed');
  const args = ['.config/run.mjs', 'drill', '--seed', seed, '--phase', phase, ...size];
  const { stdout, failed } = await run(process.execPath, args, { maxBuffer: 1e8 }).then(
    ({ stdout }) => ({ stdout, failed: false }),
    (error: { stdout: string; stderr: string }) => ({ stdout: error.stdout + error.stderr, failed: true }),
  );
  expect(failed, stdout).toBe(false);
  expect(stdout).toContain('holds');
}

test(
  'killed sixty times, nothing acknowledged is lost and nothing half is there',
  (context) => drill(context, 'kills', '--kills', '60'),
  400_000,
);
test(
  'killed in a migration, the file is of one version or the other',
  (context) => drill(context, 'migration', '--kills', '60'),
  120_000,
);
test('a power cut loses nothing acknowledged', (context) => drill(context, 'power', '--power', '120'), 120_000);
test('the drill sees what is lost with synchronous=OFF', (context) => drill(context, 'power-unsafe'), 120_000);
test('a full disk is answered as one, and nothing is lost', (context) => drill(context, 'full-disk'), 120_000);
test(
  'read-only, held by another, or newer: refused and left as it is',
  (context) => drill(context, 'opening'),
  120_000,
);
test(
  'ten damaged files are refused and restored, or whole',
  (context) => drill(context, 'damage', '--flips', '10'),
  120_000,
);
test('fifty forged requests are not answered', (context) => drill(context, 'requests', '--requests', '50'), 120_000);
