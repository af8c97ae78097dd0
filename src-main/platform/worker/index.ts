/**
 * The worker thread: does one task at a time for task-worker.ts and answers it. A bundle entry of its own.
 */
import { parentPort } from 'node:worker_threads';
import { tasks } from '../../application/documents/tasks';
import { taskError, type TaskAnswer, type TaskMessage } from './protocol';

const port = parentPort;
if (!port) throw new Error('this file runs as a worker thread only');

port.on('message', (message: TaskMessage) => {
  void perform(message).then((answer) => port.postMessage(answer));
});

async function perform({ name, input }: TaskMessage): Promise<TaskAnswer> {
  try {
    const task = tasks[name] as (input: unknown) => Promise<unknown>;
    return { ok: true, value: await task(input) };
  } catch (error) {
    return { ok: false, error: taskError(error) };
  }
}
