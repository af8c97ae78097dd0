import { join, resolve } from 'node:path';
import { cliMessages } from './cli.messages';
import { argumentsOf, BadInput, type Terminal } from './command-line';
import { withCore } from './core';

const options = { data: { type: 'string' }, to: { type: 'string' } } as const;

/** backup [--data DIR] [--to DIR]: makes a verified backup now, in the office's own places or as a copy in DIR. */
export async function backup(args: string[], terminal: Terminal, workerEntry: string): Promise<void> {
  const { values, positionals } = argumentsOf(args, options);
  if (positionals.length > 0) throw new BadInput(`${cliMessages.badArguments}\n${cliMessages.usage}`);
  await withCore({ dataFolder: values.data, workerEntry, temporary: false }, async (core) => {
    const folder = values.to === undefined ? null : resolve(values.to);
    const made = await core.job('system.makeBackup', { folder });
    terminal.print(join(made.backup.place, made.backup.id));
    for (const notice of made.notices) terminal.print(notice);
  });
}
