import { cliMessages } from './cli.messages';
import { argumentsOf, BadInput, type Terminal } from './command-line';
import { withCore } from './core';

/**
 * reset-password --data DIR: takes a forgotten start password away. The password guards the window, not the file:
 * whoever may read the file may do this. The folder has to be named, so that it is the one that is meant.
 */
export async function resetPassword(args: string[], terminal: Terminal, workerEntry: string): Promise<void> {
  const { values, positionals } = argumentsOf(args, { data: { type: 'string' } } as const);
  if (positionals.length > 0 || values.data === undefined)
    throw new BadInput(`${cliMessages.badArguments}\n${cliMessages.usage}`);
  await withCore({ dataFolder: values.data, workerEntry, temporary: false }, async (core) => {
    const { failure } = await core.call('system.getState', {});
    if (failure) throw new BadInput(`${failure.message}${failure.advice}`);
    await core.call('system.resetPassword', {});
    terminal.print(cliMessages.passwordGone);
  });
}
