import { cliMessages } from './cli.messages';
import { argumentsOf, asThrown, BadInput, type Terminal } from './command-line';
import { withCore } from './core';

/** call METHOD JSON: any query, command or export of the contract; bytes are printed as base64. */
export async function call(args: string[], terminal: Terminal, workerEntry: string): Promise<void> {
  const { values, positionals } = argumentsOf(args, { data: { type: 'string' } } as const);
  const [method, json = '{}', ...rest] = positionals;
  if (method === undefined || rest.length > 0) throw new BadInput(`${cliMessages.badArguments}\n${cliMessages.usage}`);
  const input = jsonOf(json);
  await withCore({ dataFolder: values.data, workerEntry, temporary: false }, async (core) => {
    const result = await core.dispatch(method, input);
    if (!result.ok) throw asThrown(result.error);
    terminal.print(JSON.stringify(result.value, bytesAsBase64, 1));
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(cliMessages.notJson, { cause: error });
  }
}

const bytesAsBase64 = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
