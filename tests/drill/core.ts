import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { createApplication, type Application } from '@core/application/application';
import type { InputOf, JobName, OutputOf, CallName } from '@core/contract/contract';
import type { Result } from '@core/contract/result';
import type { Job } from '@core/contract/system/system.contract';
import { randomIds, systemClock } from '@core/platform/clock';
import { foldersOf } from '@core/platform/folders';
import { InstalledFonts } from '@core/platform/installed-fonts';
import { openLogFile } from '@core/platform/log-file';
import { scryptPasswords } from '@core/platform/passwords';
import { placeOf } from '@core/platform/place';
import { TaskWorker } from '@core/platform/task-worker';
import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import type { Driver } from '@core/storage/driver/database';

const workerEntry = resolve('out/main/worker.js');

export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly method: string,
    error: unknown,
  ) {
    super(`${method}: ${JSON.stringify(error)}`);
  }
}

/** The program's core as the drill drives it. */
export interface DrilledCore {
  application: Application;
  /** Throws Refused. */
  call<Name extends CallName>(method: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** Waits until the job has ended. Throws Refused. */
  runJob<Name extends JobName>(method: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
}

export interface DrillOptions {
  create?: boolean;
  /** Takes away what brings changes to the disk, for the drill to prove that it would see it. */
  unsafe?: boolean;
  shell?: 'host' | 'cli';
}

/** Begins the core over a folder, with the same parts the shells give it. */
export async function beginCore(
  folder: string,
  { create = false, unsafe = false, shell = 'host' }: DrillOptions = {},
): Promise<DrilledCore> {
  const settings = `${folder}-settings`;
  const application = createApplication(
    {
      clock: systemClock,
      ids: randomIds,
      logger: openLogFile(join(settings, 'log'), systemClock),
      account: () => userInfo().username,
      place: placeOf(settings, folder),
      passwords: scryptPasswords,
      folders: foldersOf('/nowhere/program'),
      fonts: new InstalledFonts(systemClock),
      heavyWork: new TaskWorker(workerEntry),
      longWork: new TaskWorker(workerEntry),
      pdfPrinter: { engine: async () => null, print: () => Promise.reject(new Error('no printing in the drill')) },
      dialogs: null,
    },
    {
      version: '0.0.0',
      shell,
      about: { platform: process.platform, nodeVersion: process.version },
      folder,
      create,
      checkOutput: true,
      driver: () => (unsafe ? unsafeDriver() : betterSqlite3Driver()),
    },
  );
  await application.begin();
  const call = async (method: string, input: unknown): Promise<never> => {
    const result: Result<unknown> = await application.dispatch({ method, input });
    if (!result.ok) throw new Refused(result.error.code, method, result.error);
    return result.value as never;
  };
  return {
    application,
    call,
    async runJob(method, input) {
      const { job: id } = (await call(method, input)) as { job: string };
      for (;;) {
        const job = (await call('system.getJob', { id })) as Job;
        if (job.state === 'done') return job.value as never;
        if (job.state !== 'running') throw new Refused(job.error?.code ?? job.state, method, job.error);
        await new Promise((next) => setTimeout(next, 5));
      }
    },
  };
}

/** The driver with synchronous=OFF, whatever the program asks for. */
function unsafeDriver(): Driver {
  const driver = betterSqlite3Driver();
  return {
    name: driver.name,
    open(path, options) {
      const database = driver.open(path, options);
      const execute = database.execute.bind(database);
      database.execute = (text) => execute(text.replace('synchronous = EXTRA', 'synchronous = OFF'));
      return database;
    },
  };
}
