import { CallFailure, type ErrorCode } from '../../contract/errors';
import type { TaskInput, TaskOutput } from '../heavy-tasks';
import { TaskFailed, TaskStopped, type HeavyWork } from '../ports';
import type { BackupTaskTypes } from './backup-task-types';

/** A terabyte over a slow stick; what takes longer hangs. */
const longestMs = 12 * 3_600_000;

const codes: Record<TaskStopped['reason'], ErrorCode> = {
  'time-out': 'TIMED_OUT',
  // Only a file that was made to needs more than the worker has.
  memory: 'IMPORT_REFUSED',
  cancelled: 'CANCELLED',
  closed: 'CANCELLED',
};

/** Runs a task over a whole office in its thread. Fails with what the task found (CallFailure), or CANCELLED. */
export async function runLong<Name extends keyof BackupTaskTypes>(
  longWork: HeavyWork,
  name: Name,
  input: TaskInput<Name>,
  options: { signal: AbortSignal; onProgress?: (done: number, total: number) => void; timeoutMs?: number },
): Promise<TaskOutput<Name>> {
  try {
    return await longWork.run(name, input, { timeoutMs: longestMs, ...options });
  } catch (error) {
    if (error instanceof TaskStopped) throw new CallFailure(codes[error.reason], {}, { cause: error });
    if (!(error instanceof TaskFailed) || !error.thrown.failure) throw error;
    const { code, ...detail } = error.thrown.failure;
    throw new CallFailure(code, detail, { cause: error });
  }
}
