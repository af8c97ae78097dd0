import { cliMessages } from './cli.messages';
import { argumentsOf, BadInput, type Terminal } from './command-line';
import { withCore } from './core';

const options = { data: { type: 'string' }, full: { type: 'boolean', default: false } } as const;

/**
 * check [--data DIR] [--full]: looks for damage and contradictions in the data, and reads every stored file. Reports and
 * mends nothing; exit code 1 where something is found or the data cannot be opened.
 */
export async function check(args: string[], terminal: Terminal, workerEntry: string): Promise<void> {
  const { values, positionals } = argumentsOf(args, options);
  if (positionals.length > 0) throw new BadInput(`${cliMessages.badArguments}\n${cliMessages.usage}`);
  await withCore({ dataFolder: values.data, workerEntry, temporary: false }, async (core) => {
    const { failure } = await core.call('system.getState', {});
    if (failure) throw new BadInput(`${failure.message}${failure.advice}`);
    const { faults } = await core.job('system.checkData', { full: values.full });
    if (faults.length > 0) throw new BadInput([cliMessages.found(faults.length), ...faults].join('\n'));
    terminal.print(cliMessages.dataSound);
  });
}
