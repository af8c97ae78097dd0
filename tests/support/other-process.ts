import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/**
 * Another process of this Node that runs a program and waits. Answers once it has printed a line; it is killed when the
 * test has ended.
 */
export async function otherProcess(
  program: string,
  args: readonly string[] = [],
): Promise<{ said: string; process: ChildProcess; kill(): Promise<void> }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  while (!said.includes('\n')) await Promise.race([once(child.stdout, 'data'), ended.then(() => (said += '\n'))]);
  return { said: said.trim(), process: child, kill };
}
