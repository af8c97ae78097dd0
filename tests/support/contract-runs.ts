import { join } from 'node:path';
import { openApplication } from '@core/platform/open-application';
import { version } from '@core/platform/version';
import type { Result } from '@core/contract/result';
import type { CallRequest } from '@core/contract/transport';
import { bundleFolder } from './built-host';
import { comparable, contractCases } from './contract-cases';

export type Invoke = (request: CallRequest) => Promise<Result<unknown>>;

/** Runs the table in order; answers the comparable results by title. */
export async function runCases(invoke: Invoke): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = {};
  for (const { title, method, input, file } of contractCases) {
    const request: CallRequest = { method, input, file };
    results[title] = comparable(request, await invoke(request));
  }
  return results;
}

/** Runs the table through dispatch itself, the core as every shell opens it; the measure for the other ways. */
export async function runThroughDispatch(dataFolder: string): Promise<Record<string, unknown>> {
  const { application } = openApplication({
    shell: 'host',
    dataFolder,
    settingsFolder: join(dataFolder, 'settings'),
    create: true,
    version,
    workerEntry: join(bundleFolder, 'worker.js'),
    checkOutput: true,
  });
  try {
    await application.begin();
    return await runCases(application.dispatch);
  } finally {
    await application.close();
  }
}
