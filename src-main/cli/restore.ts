import { basename, dirname, resolve } from 'node:path';
import { cliMessages } from './cli.messages';
import { argumentsOf, BadInput, type Terminal } from './command-line';
import { withCore } from './core';

const options = { data: { type: 'string' }, from: { type: 'string' } } as const;

/**
 * restore --from BACKUP [--data DIR]: puts a backup (the folder with its manifest) in the place of the data, which are
 * saved first; DIR may also be empty or new.
 */
export async function restore(args: string[], terminal: Terminal, workerEntry: string): Promise<void> {
  const { values, positionals } = argumentsOf(args, options);
  if (positionals.length > 0 || values.from === undefined)
    throw new BadInput(`${cliMessages.badArguments}\n${cliMessages.usage}`);
  const from = resolve(values.from);
  await withCore({ dataFolder: values.data, workerEntry, temporary: false }, async (core) => {
    const target = values.data === undefined ? null : resolve(values.data);
    const { savedBefore } = await core.job('system.restoreBackup', {
      place: dirname(from),
      id: basename(from),
      target,
    });
    terminal.print(cliMessages.restored(savedBefore));
  });
}
