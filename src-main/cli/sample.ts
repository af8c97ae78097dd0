import { cliMessages } from './cli.messages';
import { argumentsOf, BadInput, type Terminal } from './command-line';
import { withCore } from './core';

const options = { data: { type: 'string' }, create: { type: 'boolean' } } as const;

/**
 * sample --data DIR: the invented sample office in a folder without an office. It makes the file where there is none;
 * --create, which says so elsewhere, may be said here too.
 */
export async function sample(args: string[], terminal: Terminal, workerEntry: string): Promise<void> {
  const { values, positionals } = argumentsOf(args, options);
  const { data } = values;
  if (data === undefined || positionals.length > 0)
    throw new BadInput(`${cliMessages.badArguments}\n${cliMessages.usage}`);
  await withCore({ dataFolder: data, workerEntry, temporary: false, create: true }, async (core) => {
    await core.job('organization.loadSample', {});
    const { total } = await core.call('documents.listIssuedPapers', { search: '', year: null, before: null, limit: 1 });
    terminal.print(cliMessages.sampleLoaded(total));
  });
}
