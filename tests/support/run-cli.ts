import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface CliRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  /** Where the person stands; paths are relative to it. */
  from: string;
  /** What comes through the pipe. */
  input?: Uint8Array | string;
  env?: NodeJS.ProcessEnv;
}

/** Runs the command line as `npm run -s cli -- …` does, without npm's own half second. */
export function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  return collected(process.execPath, [resolve('.config/run.mjs'), 'cli', ...args], {
    ...options,
    env: { ...process.env, ...options.env, INIT_CWD: options.from },
  });
}

/** Starts a program and collects what it prints. */
export function collected(program: string, args: readonly string[], { from, input, env }: CliOptions): Promise<CliRun> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd: from, env: env ?? process.env });
    const printed = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on('data', (chunk: Buffer) => printed.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => printed.stderr.push(chunk));
    child.once('error', failed);
    child.once('close', (code) =>
      done({
        code,
        stdout: Buffer.concat(printed.stdout).toString(),
        stderr: Buffer.concat(printed.stderr).toString(),
      }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}
