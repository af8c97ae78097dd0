import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from 'vite';
import { recordPaperKinds } from '@core/domain/documents/record-paper';
import { temporaryFolder } from '../../support/temporary-folder';
import { paperHashes } from './paper-hashes';

/** The same papers in this process and in others: twice each, in another order, zone and language. */
const root = process.cwd();
const outDir = join(root, 'node_modules', '.tmp', `papers-elsewhere-${process.pid}`);

beforeAll(async () => {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@core': join(root, 'src-main') } },
    build: { ssr: join(import.meta.dirname, 'paper-hashes.ts'), outDir, emptyOutDir: true, target: 'node24' },
  });
});
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

const elsewhere = (env: Record<string, string>): [string, string][] =>
  JSON.parse(
    execFileSync(process.execPath, [join(outDir, 'paper-hashes.js'), 'print'], {
      cwd: temporaryFolder(),
      env: { ...process.env, ...env },
      encoding: 'utf8',
    }),
  ) as [string, string][];

it('every paper of a record is the same Word file, whenever and wherever it is written', async () => {
  const here = [...(await paperHashes())];
  expect(here.map(([paper]) => paper)).toEqual([...recordPaperKinds]);
  expect([...(await paperHashes())]).toEqual(here);
  expect(elsewhere({ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' })).toEqual(here);
  expect(elsewhere({ TZ: 'America/Lima', LANG: 'C' })).toEqual(here);
});
