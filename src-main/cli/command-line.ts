import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { CallError } from '../contract/errors';
import { cliMessages } from './cli.messages';

/** The terminal: what commands read from and print to; replaced in tests. */
export interface Terminal {
  readInput(): Promise<Uint8Array>;
  print(text: string): void;
}

/** The input was at fault (exit code 1); `message` is for the person at the terminal. */
export class BadInput extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BadInput';
  }
}

/** Parses the arguments of one command; BadInput with the usage where they are wrong. */
export function argumentsOf<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadInput(`${cliMessages.badArguments}\n${cliMessages.usage}`, { cause: error });
  }
}

/** One of `allowed`, or BadInput. */
export function oneOf<Value extends string>(value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new BadInput(`${cliMessages.badArguments}${value}: ${allowed.join(' ')}`);
  return found;
}

/** A failed call as an error of this process: faults of the program stay faults. */
export function asThrown(error: CallError): Error {
  const lines = [`${error.code}: ${error.message}${error.advice ?? ''}`];
  for (const field of error.fields ?? []) lines.push(`  ${field.path}: ${field.message}`);
  if (error.code !== 'INTERNAL' && error.code !== 'TIMED_OUT') return new BadInput(lines.join('\n'));
  return new Error(`${lines.join('\n')}${error.incident ? ` (${error.incident})` : ''}`);
}

export async function readGiven(path: string, terminal: Terminal): Promise<Uint8Array> {
  if (path === '-') return terminal.readInput();
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new BadInput(cliMessages.unreadable(path), { cause: error });
  }
}

export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new BadInput(cliMessages.unwritable(path), { cause: error });
  }
}
