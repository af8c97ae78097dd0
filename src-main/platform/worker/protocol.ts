import type { TaskInput, TaskName } from '../../application/heavy-tasks';
import type { TaskError } from '../../application/ports';
import { CallFailure } from '../../contract/errors';
import { errorMessages } from '../../contract/errors.messages';

/** What the main thread sends. */
export interface TaskMessage<Name extends TaskName = TaskName> {
  name: Name;
  input: TaskInput<Name>;
}

/** What the worker answers, once a task. */
export type TaskAnswer = { ok: true; value: unknown } | { ok: false; error: TaskError };

/** How far the task is, told any number of times before the answer. */
export interface TaskProgress {
  progress: { done: number; total: number };
}

/** An error as it crosses between threads. */
export function taskError(error: unknown): TaskError {
  if (!(error instanceof Error)) return { name: typeof error, message: '', stack: '', reason: null, advice: null };
  const text = (key: string): string | null => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' ? value : null;
  };
  return {
    name: error.name,
    message: error.message,
    stack: error.stack ?? '',
    reason: text('reason'),
    advice: text('advice'),
    ...(error instanceof CallFailure
      ? { failure: { code: error.code, ...errorMessages[error.code], ...error.detail } }
      : {}),
  };
}
