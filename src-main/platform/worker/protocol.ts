import type { TaskInput, TaskName } from '../../application/heavy-tasks';
import type { TaskError } from '../../application/ports';

/** What the main thread sends. */
export interface TaskMessage<Name extends TaskName = TaskName> {
  name: Name;
  input: TaskInput<Name>;
}

/** What the worker answers. */
export type TaskAnswer = { ok: true; value: unknown } | { ok: false; error: TaskError };

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
  };
}
