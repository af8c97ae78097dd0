import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** Folder of the built program. Projects that use it build it first (.config/built.setup.ts). */
export const bundleFolder = resolve('out/main');

export interface BuiltHost {
  address: string;
  process: ChildProcess;
  /** Everything printed so far. */
  output: () => string;
  /** Fulfilled with the exit code. */
  exited: Promise<number | null>;
}

export interface HostStart {
  /** Outside a test (beforeAll): do not stop it when a test ends; stop it yourself. */
  keep?: boolean;
  /** A program with its arguments that runs the host: strace. */
  under?: string[];
  env?: NodeJS.ProcessEnv;
  /** Whether a data folder that is empty or missing is made into one; else the page asks for it. Default: it is. */
  create?: boolean;
}

/** Starts the built host as npm start does, and waits for its address. It is stopped when the test has ended. */
export async function startBuiltHost(
  dataFolder: string,
  args: string[] = [],
  { keep = false, under = [], env = {}, create = true }: HostStart = {},
): Promise<BuiltHost> {
  const [program, ...before] = [...under, process.execPath];
  const child = spawn(
    program!,
    [...before, `${bundleFolder}/host.js`, '--no-open', ...(create ? ['--create'] : []), '--data', dataFolder, ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      // What belongs to the user of this PC stays out of the tests, and they out of it.
      env: { ...process.env, YISHITAI_CHECK_OUTPUT: '1', YISHITAI_SETTINGS: `${dataFolder}-settings`, ...env },
    },
  );
  let printed = '';
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const address = await new Promise<string>((found, failed) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const line = /http:\/\/127\.0\.0\.1:\d+\/start#\S+/.exec(printed);
      if (line) found(line[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void exited.then((code) => failed(new Error(`host ended with ${code}: ${printed}`)));
  });
  if (!keep)
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await exited;
    });
  return { address, process: child, output: () => printed, exited };
}
