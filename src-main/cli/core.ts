import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallName, ExportName, ImportName, InputOf, OutputOf } from '../contract/contract';
import type { ExportedFile, ImportedFile } from '../contract/define';
import type { Result } from '../contract/result';
import { openApplication } from '../platform/open-application';
import { version } from '../platform/version';
import { asThrown } from './command-line';

/** The core as commands use it: answers, or throws what asThrown makes of the error. */
export interface Core {
  call<Name extends CallName>(method: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  importFile<Name extends ImportName>(method: Name, file: ImportedFile, input: InputOf<Name>): Promise<OutputOf<Name>>;
  exportFile<Name extends ExportName>(method: Name, input: InputOf<Name>): Promise<ExportedFile>;
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
      dispatch: (method, input) => application.dispatch({ method, input }),
    });
  } finally {
    await application.close();
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  }
}
