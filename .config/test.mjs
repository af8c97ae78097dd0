/**
 * npm test: vitest, then the closing line "N passed, N failed, N skipped" as the very last thing printed.
 *
 * The counts come from .config/closing-reporter.ts through a file, because whatever vitest prints after its reporters
 * (a worker that would not stop, an unhandled error) must not follow the line. No file means that vitest broke down.
 * out/ is built by the projects that run what is built (.config/built.setup.ts).
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root, scratch } from './project.mjs';
import { spawned } from './processes.mjs';

const counts = join(scratch, `test-counts-${process.pid}.json`);

/** `config`: another set of tests, for the test of this file. */
export async function test(args, config = '.config/vitest.config.ts') {
  mkdirSync(scratch, { recursive: true });
  rmSync(counts, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const code = await spawned(projectNode(), [vitest, 'run', '--config', config, ...args], {
    YISHITAI_TEST_COUNTS: counts,
    NO_COLOR: process.env.NO_COLOR ?? '1',
  });
  const { passed, failed, skipped } = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : { passed: 0, failed: 1, skipped: 0 };
  rmSync(counts, { force: true });
  const broken = code !== 0 && failed === 0 ? 1 : failed;
  process.stdout.write(`${passed} passed, ${broken} failed, ${skipped} skipped\n`);
  process.exit(broken > 0 ? 1 : 0);
}
