import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CallName, ExportName, ImportName, InputOf, JobName, OutputOf } from '../contract/contract';
import type { ExportedFile, ImportedFile } from '../contract/define';
import type { Result } from '../contract/result';
import type { Job } from '../contract/system/system.contract';
import { openApplication } from '../platform/open-application';
import { version } from '../platform/version';
import { asThrown } from './command-line';

/** The core as commands use it: answers, or throws what asThrown makes of the error. */
export interface Core {
  call<Name extends CallName>(method: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  importFile<Name extends ImportName>(method: Name, file: ImportedFile, input: InputOf<Name>): Promise<OutputOf<Name>>;
  exportFile<Name extends ExportName>(method: Name, input: InputOf<Name>): Promise<ExportedFile>;
  /** Starts a job and waits for its end; an interrupt (Ctrl+C) cancels it. */
  job<Name extends JobName>(method: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** By a name that is still to be checked; answers the Result itself. */
  dispatch(method: string, input: unknown): Promise<Result<unknown>>;
}

/**
 * Runs `work` on the core. `temporary` (typeset, inspect-format): no data are opened, and what is logged goes to a
 * folder that is gone afterwards: these commands leave nothing behind.
 */
export async function withCore<Value>(
  options: { dataFolder?: string | undefined; workerEntry: string; temporary: boolean; create?: boolean },
  work: (core: Core) => Promise<Value>,
): Promise<Value> {
  const temporary = options.temporary ? mkdtempSync(join(tmpdir(), 'yishitai-')) : null;
  const { application } = openApplication({
    shell: 'cli',
    dataFolder: options.dataFolder,
    settingsFolder: temporary ?? undefined,
    create: options.create ?? false,
    version,
    workerEntry: options.workerEntry,
  });
  if (!options.temporary) await application.begin();
  const answered = async (method: string, input: unknown, file?: ImportedFile): Promise<never> => {
    const result = await application.dispatch({ method, input, file });
    if (!result.ok) throw asThrown(result.error);
    return result.value as never;
  };
  try {
    return await work({
      call: answered,
      importFile: (method, file, input) => answered(method, input, file),
      exportFile: answered,
      job: (method, input) => jobOver(answered, method, input),
      dispatch: (method, input) => application.dispatch({ method, input }),
    });
  } finally {
    await application.close();
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  }
}

/** How often a job is asked how far it is, in ms. */
const pollPauseMs = 100;

async function jobOver(
  answered: (method: string, input: unknown) => Promise<never>,
  method: JobName,
  input: unknown,
): Promise<never> {
  const { job: id } = (await answered(method, input)) as { job: string };
  const cancel = () => void answered('system.cancelJob', { id }).catch(() => undefined);
  process.once('SIGINT', cancel).once('SIGTERM', cancel);
  try {
    for (;;) {
      const job: Job = await answered('system.getJob', { id });
      if (job.state === 'done') return job.value as never;
      if (job.error) throw asThrown(job.error);
      await wait(pollPauseMs);
    }
  } finally {
    process.off('SIGINT', cancel).off('SIGTERM', cancel);
  }
}
