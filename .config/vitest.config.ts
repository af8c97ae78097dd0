import { resolve } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { closingReporter } from './closing-reporter.ts';

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(
    `Run the tests through npm test: this is Node ${process.version}, the project brings its own Node 24.`,
  );

const root = resolve(import.meta.dirname, '..');
const alias = { '@core': resolve(root, 'src-main') };
const builtSetup = [resolve(import.meta.dirname, 'built.setup.ts')];

/** Tests that start Chromium, LibreOffice or another heavy program run one file at a time, after the light ones. */
const heavy = { pool: 'forks' as const, maxWorkers: 1, fileParallelism: false };

export default defineConfig({
  root,
  test: {
    reporters: ['default', closingReporter],
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/e2e/**',
            'tests/ui/**',
            'tests/electron/**',
            'tests/**/*.rendered.test.ts',
            'tests/**/*.built.test.ts',
          ],
          testTimeout: 20_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        plugins: [vue()],
        resolve: { alias },
        test: {
          name: 'ui',
          environment: 'happy-dom',
          include: ['tests/ui/**/*.test.ts'],
          testTimeout: 20_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          ...heavy,
          name: 'rendered',
          environment: 'node',
          include: ['tests/**/*.rendered.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          ...heavy,
          name: 'built',
          environment: 'node',
          include: ['tests/**/*.built.test.ts'],
          exclude: ['tests/e2e/**', 'tests/electron/**'],
          globalSetup: builtSetup,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          ...heavy,
          name: 'app',
          environment: 'node',
          include: ['tests/electron/**/*.test.ts'],
          globalSetup: builtSetup,
          execArgv: ['--import', resolve(root, 'tests/support/fake-electron/register.mjs')],
          server: { deps: { external: [/\/out\/main\//, /fake-electron/] } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 4 },
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          ...heavy,
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: builtSetup,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As long as Playwright waits for what is to be seen: the usual second is short on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
});
