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
  const answers = new Map<string, Result<unknown>>();
  for (const { title, method, input, file, ends } of contractCases) {
    const made = typeof input === 'function' ? input((earlier) => answers.get(earlier)) : input;
    const request: CallRequest = { method, input: made, file };
    const answer = ends ? await endOf(request, invoke, ends) : await invoke(request);
    answers.set(title, answer);
    results[title] = comparable(request, answer);
  }
  return results;
}

/** The answer about a job once it has ended. */
async function endOf(request: CallRequest, invoke: Invoke, ends: string): Promise<Result<unknown>> {
  for (;;) {
    const answer = await invoke(request);
    const { state } = (answer.ok ? answer.value : {}) as { state?: string };
    if (state === 'running') await new Promise((resume) => setTimeout(resume, 20));
    else if (state === ends) return answer;
    else throw new Error(`a job ended ${state}: ${JSON.stringify(answer)}`);
  }
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
