import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OutputOf } from '@core/contract/contract';
import { runCli } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

test('sample makes the sample office in a new folder, once, and its papers lie in 文件', async () => {
  const from = temporaryFolder();
  const first = await runCli(['sample', '--data', '示例'], { from });
  expect(first).toMatchObject({ code: 0, stdout: '示例单位已载入，存档文件 16 份。\n', stderr: '' });
  expect(readdirSync(join(from, '示例', '文件')).toSorted()).toEqual(['2024', '2025', '2026']);

  const page = JSON.stringify({ search: '湿地', year: null, before: null, limit: 10 });
  const found = await runCli(['call', 'documents.listIssuedPapers', page, '--data', '示例'], { from });
  const { papers } = JSON.parse(found.stdout) as OutputOf<'documents.listIssuedPapers'>;
  expect(papers.map(({ state }) => state)).toEqual(['voided']);
  expect(existsSync(join(from, '示例', papers[0]!.path))).toBe(true);
  const check = await runCli(['check', '--data', '示例', '--full'], { from });
  expect(check).toMatchObject({ code: 0, stderr: '' });

  const second = await runCli(['sample', '--data', '示例'], { from });
  expect(second).toMatchObject({ code: 1, stdout: '' });
  expect(second.stderr).toContain('已经建立了单位');
});

test('sample wants a folder to be named', async () => {
  const from = temporaryFolder();
  expect(await runCli(['sample'], { from })).toMatchObject({ code: 1, stdout: '' });
});
