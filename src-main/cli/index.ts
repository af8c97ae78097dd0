/**
 * Entry of the command line: node out/main/cli.js COMMAND. Results on stdout, errors on stderr; exit code 1 for bad
 * input, 2 for a fault of the program.
 */
import { join } from 'node:path';
import { parseHostArguments } from '../host/arguments';
import { HostRefused, serveUntilStopped } from '../host/host';
import { backup } from './backup';
import { call } from './call';
import { check } from './check';
import { cliMessages } from './cli.messages';
import { BadInput, type Terminal } from './command-line';
import { inspectFormat } from './inspect-format';
import { resetPassword } from './reset-password';
import { restore } from './restore';
import { sample } from './sample';
import { typeset } from './typeset';

const bundleFolder = import.meta.dirname;
const workerEntry = join(bundleFolder, 'worker.js');

const terminal: Terminal = {
  async readInput() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
    return new Uint8Array(Buffer.concat(chunks));
  },
  print: (text) => process.stdout.write(`${text}\n`),
};

type Command = (args: string[]) => Promise<void>;
const commands = new Map<string, Command>([
  ['typeset', (args) => typeset(args, terminal, workerEntry)],
  ['inspect-format', (args) => inspectFormat(args, terminal, workerEntry)],
  ['check', (args) => check(args, terminal, workerEntry)],
  ['backup', (args) => backup(args, terminal, workerEntry)],
  ['restore', (args) => restore(args, terminal, workerEntry)],
  ['reset-password', (args) => resetPassword(args, terminal, workerEntry)],
  ['sample', (args) => sample(args, terminal, workerEntry)],
  ['call', (args) => call(args, terminal, workerEntry)],
  ['serve', (args) => serveUntilStopped({ ...parseHostArguments(args), bundleFolder, say: terminal.print })],
]);

async function main([name = '', ...args]: string[]): Promise<void> {
  if (name === '' || name === 'help' || name === '--help') return terminal.print(cliMessages.usage);
  const command = commands.get(name);
  if (!command) throw new BadInput(`${cliMessages.unknownCommand(name)}\n${cliMessages.usage}`);
  await command(args);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const badInput = error instanceof BadInput || error instanceof HostRefused;
  process.stderr.write(`${badInput || error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = badInput ? 1 : 2;
}
