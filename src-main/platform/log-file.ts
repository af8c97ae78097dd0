import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TaskFailed, type Clock, type Logger } from '../application/ports';

const limitBytes = 1024 * 1024;
const generations = 3;

/**
 * A log of events: one JSON object a line in <folder>/yishitai.log, at most three older files of 1 MB beside it. It
 * begins in the user's own folder and moves to the data once they are open.
 *
 * An error is logged by its name, code and the places of its stack. Its message is left out, since messages quote the
 * text they stumbled over, and logs are handed to strangers.
 */
export function openLogFile(folder: string, clock: Clock): Logger {
  let path = join(folder, 'yishitai.log');

  function rotate(): void {
    let size: number;
    try {
      size = statSync(path).size;
    } catch {
      return;
    }
    if (size < limitBytes) return;
    const older = (n: number): string => join(dirname(path), `yishitai.${n}.log`);
    rmSync(older(generations), { force: true });
    for (let n = generations - 1; n >= 1; n--) {
      try {
        renameSync(older(n), older(n + 1));
      } catch {
        // There are not that many yet.
      }
    }
    renameSync(path, older(1));
  }

  /** A log that cannot be written must not stop the work it tells of. */
  function write(entry: Record<string, unknown>): void {
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      rotate();
      appendFileSync(path, `${JSON.stringify({ at: new Date(clock.now()).toISOString(), ...entry })}\n`, {
        mode: 0o600,
      });
    } catch {
      return;
    }
  }

  return {
    info: (event, facts) => write({ level: 'info', event, ...facts }),
    error: (event, error, facts) => write({ level: 'error', event, ...facts, ...traceOf(error) }),
    moveTo(other) {
      path = join(other, 'yishitai.log');
    },
    file: () => path,
  };
}

/** Name, code and places of an error, without its message. */
function traceOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { name, stack } = error instanceof TaskFailed ? error.thrown : error;
  const places = (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 12);
  return { error: name, ...('code' in error ? { code: String(error.code) } : {}), places };
}
