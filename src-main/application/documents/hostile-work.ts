import { CallFailure } from '../../contract/errors';
import { callMessages } from '../../contract/errors.messages';
import type { TaskInput, TaskName, TaskOutput } from '../heavy-tasks';
import { TaskFailed, TaskStopped, type HeavyWork, type Logger } from '../ports';

/** Reading what others made: an honest file of 20 MB takes well under a second or two. */
export const readingTimeoutMs = 5_000;
/** Composing our own model: a paper of 300 pages on a slow office PC. */
export const composingTimeoutMs = 60_000;

/** Runs a task over a file of unknown origin: whatever goes wrong in it is the file's fault, IMPORT_REFUSED. */
export async function readHostile<Name extends TaskName>(
  work: { heavyWork: HeavyWork; logger: Logger },
  name: Name,
  input: TaskInput<Name>,
  signal: AbortSignal,
): Promise<TaskOutput<Name>> {
  try {
    return await work.heavyWork.run(name, input, { timeoutMs: readingTimeoutMs, signal });
  } catch (error) {
    if (error instanceof TaskStopped && error.reason === 'time-out') refuse(callMessages.importTimedOut, error);
    if (error instanceof TaskStopped && error.reason === 'memory') refuse(callMessages.importTooHeavy, error);
    if (error instanceof TaskStopped) throw new CallFailure('CANCELLED', {}, { cause: error });
    if (!(error instanceof TaskFailed)) throw error;
    const { name: cause, reason, message, advice } = error.thrown;
    work.logger.info('import-refused', { task: name, cause, reason: reason ?? 'none' });
    if (advice === null) return refuse(callMessages.importUnreadable, error);
    throw new CallFailure('IMPORT_REFUSED', { message, advice }, { cause: error });
  }
}

/** Runs a task over our own model: a fault in it is ours, INTERNAL. */
export async function runOwn<Name extends TaskName>(
  heavyWork: HeavyWork,
  name: Name,
  input: TaskInput<Name>,
  signal: AbortSignal,
): Promise<TaskOutput<Name>> {
  try {
    return await heavyWork.run(name, input, { timeoutMs: composingTimeoutMs, signal });
  } catch (error) {
    if (!(error instanceof TaskStopped)) throw error;
    const timedOut = error.reason === 'time-out' || error.reason === 'memory';
    throw new CallFailure(timedOut ? 'TIMED_OUT' : 'CANCELLED', {}, { cause: error });
  }
}

function refuse(message: string, cause: unknown): never {
  throw new CallFailure('IMPORT_REFUSED', { message }, { cause });
}
