/**
 * The worker thread: does one task at a time for task-worker.ts and answers it. A bundle entry of its own.
 */
import { parentPort } from 'node:worker_threads';
import { documentTasks } from '../../application/documents/tasks';
import { followupTasks } from '../../application/followups/read-calendar-file';
import type { Tasks } from '../../application/heavy-tasks';
import { formTasks } from '../../application/organization/forms/form-tasks';
import { backupTasks } from '../../application/system/backup-tasks';
import { driverLoader } from '../../storage/driver/load-driver';
import { taskError, type TaskAnswer, type TaskMessage, type TaskProgress } from './protocol';

const port = parentPort;
if (!port) throw new Error('this file runs as a worker thread only');

const tasks: Tasks = { ...documentTasks, ...followupTasks, ...formTasks, ...backupTasks(driverLoader()) };
/** Progress is for the eye: told at most so often, in ms. */
const progressPauseMs = 100;

port.on('message', (message: TaskMessage) => {
  void perform(message).then((answer) => port.postMessage(answer));
});

async function perform({ name, input }: TaskMessage): Promise<TaskAnswer> {
  try {
    const task = tasks[name] as (input: unknown, progress: (done: number, total: number) => void) => Promise<unknown>;
    return { ok: true, value: await task(input, progressTeller()) };
  } catch (error) {
    return { ok: false, error: taskError(error) };
  }
}

function progressTeller(): (done: number, total: number) => void {
  let toldAt = 0;
  return (done, total) => {
    const now = performance.now();
    if (now - toldAt < progressPauseMs) return;
    toldAt = now;
    port?.postMessage({ progress: { done, total } } satisfies TaskProgress);
  };
}
