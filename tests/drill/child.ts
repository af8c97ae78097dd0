import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { StreamOrder } from './stream';

/** This same bundle, in another role. */
const bundle = process.argv[1]!;

export interface Child {
  process: ChildProcess;
  /** Everything said so far. */
  said: () => string;
  /** SIGKILL, to it and to what it runs. */
  kill: () => void;
  /** Fulfilled with everything that was said, once the process is gone. */
  ended: Promise<string>;
}

/** Starts a stream. `under`: a program with its arguments that runs it (strace). */
export function startStream(order: StreamOrder, under: readonly string[] = []): Child {
  return startRole('stream', [JSON.stringify(order)], under);
}

export function startRole(role: string, args: readonly string[], under: readonly string[] = []): Child {
  const [program, ...before] = [...under, process.execPath];
  const child = spawn(program!, [...before, '--enable-source-maps', bundle, role, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: what runs under strace must go with it.
    detached: true,
  });
  let said = '';
  let complained = '';
  // Characters may come in two pieces.
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complained += chunk));
  const kill = (): void => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch (error) {
      // Gone already.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  };
  process.once('exit', kill);
  const ended = once(child, 'close').then(([code]) => {
    process.off('exit', kill);
    // A process that fell by itself proves nothing.
    if (typeof code === 'number' && code !== 0 && code !== 137)
      throw new Error(`the ${role} failed: ${complained.slice(-3_000)}`);
    return said;
  });
  return { process: child, said: () => said, kill, ended };
}
