import { onTestFinished } from 'vitest';
import { createApplication, type Application } from '@core/application/application';
import { documentTasks } from '@core/application/documents/tasks';
import { formTasks } from '@core/application/organization/forms/form-tasks';
import { followupTasks } from '@core/application/followups/read-calendar-file';
import type { Tasks } from '@core/application/heavy-tasks';
import { TaskFailed, TaskStopped, type HeavyWork, type Ports } from '@core/application/ports';
import { backupTasks } from '@core/application/system/backup-tasks';
import type { InputOf, JobName, OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { Result } from '@core/contract/result';
import type { Job } from '@core/contract/system/system.contract';
import { foldersOf } from '@core/platform/folders';
import { taskError } from '@core/platform/worker/protocol';
import type { Driver } from '@core/storage/driver/database';
import { inventedOffice } from './established-office';
import { testPorts } from './test-ports';

/** The worker's tasks in this thread: tests see what they do, and errors cross as they do between threads. */
export function directWork(driver: Driver): HeavyWork {
  const tasks: Tasks = { ...documentTasks, ...followupTasks, ...formTasks, ...backupTasks(() => driver) };
  return {
    async run(name, input, { signal, onProgress }) {
      if (signal?.aborted) throw new TaskStopped('cancelled');
      try {
        const task = tasks[name] as (input: unknown, progress: (done: number, total: number) => void) => Promise<never>;
        return structuredClone(await task(structuredClone(input), onProgress ?? (() => undefined)));
      } catch (error) {
        throw new TaskFailed(structuredClone(taskError(error)));
      }
    },
    close: async () => undefined,
  };
}

export interface TestClock {
  at: number;
}

export interface OfficeInFolder {
  application: Application;
  clock: TestClock;
  call<Value = unknown>(method: string, input?: unknown): Promise<Result<Value>>;
  /** The value of a call that has to succeed. */
  answer<Value = any>(method: string, input?: unknown): Promise<Value>;
  /** A job to its end. */
  job<Name extends JobName>(method: Name, input: InputOf<Name>): Promise<Result<OutputOf<Name>>>;
}

/** The whole core over a folder, with one driver, in this thread. It is closed when the test ends. */
export async function coreOver(
  folder: string,
  driver: Driver,
  options: { shell?: 'cli' | 'host'; create?: boolean; clock?: TestClock; ports?: Partial<Ports> } = {},
): Promise<OfficeInFolder> {
  const clock = options.clock ?? { at: Date.UTC(2026, 10, 20, 1, 0, 0) };
  let ids = 0;
  const work = directWork(driver);
  const application = createApplication(
    testPorts({
      clock: { now: () => clock.at },
      ids: { next: () => `${clock.at.toString(16)}-${++ids}` },
      folders: foldersOf('/opt/yishitai'),
      heavyWork: work,
      longWork: work,
      ...options.ports,
    }),
    {
      version: '0.1.0',
      shell: options.shell ?? 'cli',
      about: { platform: 'test', nodeVersion: process.version },
      folder,
      create: options.create ?? false,
      checkOutput: true,
      driver: () => driver,
    },
  );
  await application.begin();
  let closed = false;
  const close = application.close.bind(application);
  application.close = async () => {
    if (!closed) await close();
    closed = true;
  };
  onTestFinished(() => application.close());
  const call = <Value>(method: string, input: unknown = {}) =>
    application.dispatch({ method, input }) as Promise<Result<Value>>;
  return {
    application,
    clock,
    call,
    async answer(method, input) {
      const result = await call(method, input);
      if (!result.ok) throw new Error(`${method}: ${result.error.code} ${result.error.message}`);
      return result.value as never;
    },
    async job(method, input) {
      const started = await call<{ job: string }>(method, input);
      if (!started.ok) return started;
      return finished(call, started.value.job);
    },
  };
}

async function finished(call: OfficeInFolder['call'], id: string): Promise<Result<never>> {
  for (;;) {
    const { ok, value: job } = (await call<Job>('system.getJob', { id })) as { ok: true; value: Job };
    if (!ok) throw new Error('no such job');
    if (job.state === 'done') return { ok: true, value: job.value as never };
    if (job.state !== 'running') return { ok: false, error: job.error as CallError };
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A core over a new folder with the invented office. */
export async function newOffice(
  folder: string,
  driver: Driver,
  options: Parameters<typeof coreOver>[2] = {},
): Promise<OfficeInFolder> {
  const core = await coreOver(folder, driver, { ...options, create: true });
  await core.answer('organization.establishOffice', inventedOffice);
  return core;
}
