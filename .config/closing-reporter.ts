/**
 * Counts the tests for the closing line, says why each skipped test was skipped, and in CI lets no skip pass that is
 * not on the committed list (.config/allowed-skips.json).
 *
 * A module that does not load, a suite whose hook fails and an error nobody caught count as one failure each.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

const allowed = new Set<string>(
  JSON.parse(readFileSync(join(import.meta.dirname, 'allowed-skips.json'), 'utf8')) as string[],
);

/** “tests/host/guards.test.ts > guards > refuses a foreign Host”. */
export function testId(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

export interface CountingRules {
  inCi: boolean;
  /** Tests that may be skipped in CI, by testId. */
  allowed: ReadonlySet<string>;
  say: (line: string) => unknown;
}

export function countTests(
  modules: readonly TestModule[],
  unhandled: number,
  { inCi, allowed, say }: CountingRules,
): TestCounts {
  const counts: TestCounts = { passed: 0, failed: unhandled, skipped: 0 };
  for (const module of modules) {
    if (module.errors().length > 0) counts.failed++;
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) counts.failed++;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') counts.passed++;
      else if (result.state === 'failed') counts.failed++;
      else {
        const reason = result.state === 'skipped' ? result.note : undefined;
        const refused = inCi && !allowed.has(testId(test));
        say(`${refused ? 'skip not allowed' : 'skipped'}: ${testId(test)}: ${reason ?? 'no reason given'}`);
        if (refused) counts.failed++;
        else counts.skipped++;
      }
    }
  }
  return counts;
}

export const closingReporter: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const inCi = process.env['CI'] === 'true' || process.env['CI'] === '1';
    const counts = countTests(modules, unhandledErrors.length, {
      inCi,
      allowed,
      say: (line) => console.log(line),
    });
    if (counts.failed > 0) process.exitCode = 1;
    const file = process.env['YISHITAI_TEST_COUNTS'];
    if (file) writeFileSync(file, JSON.stringify(counts));
  },
};
