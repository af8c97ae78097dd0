import type { TaskInput, TaskName } from '../../application/heavy-tasks';

/** What the main thread sends. */
export interface TaskMessage<Name extends TaskName = TaskName> {
  name: Name;
  input: TaskInput<Name>;
}

/** What the worker answers; an error as plain data, since classes do not survive the passage. */
export type TaskAnswer =
  | { ok: true; value: unknown }
  | { ok: false; name: string; message: string; stack: string; id: string | null };
