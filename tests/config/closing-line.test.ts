/** npm test itself: what it counts, its last line and its exit code, over planted tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestModule } from 'vitest/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countTests } from '../../.config/closing-reporter';
import { collected } from '../support/run-cli';

const good = `import { expect, test } from 'vitest';\ntest('good', () => expect(1).toBe(1));\n`;
const skipped = `${good}test('left out', (context) => context.skip('no printer here'));\n`;
// Inside the checkout, so that the planted tests find vitest.
let scratch: string;
beforeAll(() => {
  mkdirSync('node_modules/.tmp', { recursive: true });
  scratch = mkdtempSync(resolve('node_modules/.tmp/planted-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function runPlanted(files: Record<string, string>, ci = '') {
  const from = mkdtempSync(join(scratch, 'tests-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(from, name), content);
  const config = join(from, 'vitest.config.ts');
  writeFileSync(
    config,
    `import { closingReporter } from ${JSON.stringify(resolve('.config/closing-reporter.ts'))};
    export default { root: ${JSON.stringify(from)}, test: { reporters: ['default', closingReporter], include: ['*.test.ts'] } };`,
  );
  const program = `import { test } from ${JSON.stringify(resolve('.config/test.mjs'))}; await test([], ${JSON.stringify(config)});`;
  const run = await collected(process.execPath, ['--input-type=module', '--eval', program], {
    from,
    env: { ...process.env, VITEST: undefined, CI: ci },
  });
  return { code: run.code, lastLine: run.stdout.trimEnd().split('\n').at(-1), stdout: run.stdout };
}

test.each([
  ['all good', { 'a.test.ts': good }, '1 passed, 0 failed, 0 skipped', 0],
  [
    'a test that fails',
    { 'a.test.ts': `${good}test('bad', () => expect(1).toBe(2));` },
    '1 passed, 1 failed, 0 skipped',
    1,
  ],
  [
    'a module that does not load',
    { 'a.test.ts': good, 'b.test.ts': `import './nothing';` },
    '1 passed, 1 failed, 0 skipped',
    1,
  ],
  [
    'a module that throws',
    { 'a.test.ts': good, 'b.test.ts': `${good}throw new Error('x');` },
    '1 passed, 1 failed, 0 skipped',
    1,
  ],
  ['a module with a fault of syntax', { 'a.test.ts': 'test(' }, '0 passed, 1 failed, 0 skipped', 1],
  [
    'an error nobody caught',
    { 'a.test.ts': `${good}void Promise.reject(new Error('x'));` },
    '1 passed, 1 failed, 0 skipped',
    1,
  ],
  ['no test at all', {}, '0 passed, 1 failed, 0 skipped', 1],
  ['a test left out', { 'a.test.ts': skipped }, '1 passed, 0 failed, 1 skipped', 0],
] as const)('%s', async (_name, files, line, code) => {
  expect(await runPlanted(files)).toMatchObject({ lastLine: line, code });
});

test('a hook that fails counts, beside the tests it kept from running', async () => {
  const hook = `import { beforeAll, describe } from 'vitest';\n${good}describe('x', () => { beforeAll(() => { throw new Error('x'); }); test('kept', () => {}); });`;
  const { code, lastLine } = await runPlanted({ 'a.test.ts': hook });
  expect(code).toBe(1);
  expect(lastLine).toMatch(/^1 passed, [12] failed, [01] skipped$/);
});

test('the reason of a skip is printed; in CI a skip that is not on the list fails', async () => {
  const here = await runPlanted({ 'a.test.ts': skipped });
  expect(here.stdout).toContain('skipped: a.test.ts > left out: no printer here');
  const inCi = await runPlanted({ 'a.test.ts': skipped }, 'true');
  expect(inCi).toMatchObject({ code: 1, lastLine: '1 passed, 1 failed, 0 skipped' });
  expect(inCi.stdout).toContain('skip not allowed: a.test.ts > left out: no printer here');
});

test('a skip that is on the list passes in CI', () => {
  const left = {
    module: { relativeModuleId: 'a.test.ts' },
    fullName: 'left out',
    result: () => ({ state: 'skipped', note: 'no printer here' }),
  };
  const module = { errors: () => [], children: { allSuites: () => [], allTests: () => [left] } };
  const said: string[] = [];
  const counts = countTests([module as unknown as TestModule], 0, {
    inCi: true,
    allowed: new Set(['a.test.ts > left out']),
    say: (line) => said.push(line),
  });
  expect(counts).toEqual({ passed: 0, failed: 0, skipped: 1 });
  expect(said).toEqual(['skipped: a.test.ts > left out: no printer here']);
});
