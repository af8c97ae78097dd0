import { expect, test } from 'vitest';
import type { Result } from '@core/contract/result';
import { startBuiltHost } from '../support/built-host';
import { codeOf, contractCases } from '../support/contract-cases';
import { runCases, runThroughDispatch } from '../support/contract-runs';
import { callOverHttp, signIn } from '../support/host-client';
import { temporaryFolder } from '../support/temporary-folder';

test('dispatch answers the table as it says', async () => {
  const results = await runThroughDispatch(temporaryFolder());
  const codes = contractCases.map(({ title }) => [title, codeOf(results[title] as Result<unknown>)]);
  expect(codes).toEqual(contractCases.map(({ title, answers }) => [title, answers]));
});

test('HTTP gives the results of dispatch', async () => {
  const expected = await runThroughDispatch(temporaryFolder());
  const host = await startBuiltHost(temporaryFolder());
  const client = await signIn(host.address);
  expect(await runCases((request) => callOverHttp(client, request))).toEqual(expected);
});
