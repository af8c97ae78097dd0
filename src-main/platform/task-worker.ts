import { Worker } from 'node:worker_threads';
import type { TaskName } from '../application/heavy-tasks';
import { TaskFailed, TaskStopped, type HeavyWork, type TaskOptions } from '../application/ports';
import { taskError, type TaskAnswer, type TaskProgress } from './worker/protocol';

/** Enough for a paper of several hundred pages; a file that needs more was made to. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 8 };

/**
 * One worker thread, started at the first task and kept for the next, doing one task at a time. On time-out, cancel or
 * lack of memory it is killed; the next task gets a new one. The time of a task counts from when it begins, not while
 * it waits.
 */
export class TaskWorker implements HeavyWork {
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  /** @param entry the built worker (out/main/worker.js) */
  constructor(private readonly entry: URL | string) {}

  run(name: TaskName, input: unknown, options: TaskOptions): Promise<never> {
    const mine = this.#last.then(() => this.#perform(name, input, options));
    this.#last = mine.catch(() => undefined);
    // Plain data came through structured clone; the task table types it on both sides.
    return mine as Promise<never>;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#kill();
  }

  #perform(name: TaskName, input: unknown, { timeoutMs, signal, onProgress }: TaskOptions): Promise<unknown> {
    if (this.#closed) return Promise.reject(new TaskStopped('closed'));
    if (signal?.aborted) return Promise.reject(new TaskStopped('cancelled'));
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      const stop = (reason: TaskStopped['reason']) => {
        leave();
        void this.#kill().then(() => reject(new TaskStopped(reason)));
      };
      const timer = setTimeout(() => stop('time-out'), timeoutMs);
      const onAbort = () => stop('cancelled');
      const onAnswer = (answer: TaskAnswer | TaskProgress) => {
        if ('progress' in answer) return onProgress?.(answer.progress.done, answer.progress.total);
        leave();
        if (answer.ok) resolve(answer.value);
        else reject(new TaskFailed(answer.error));
      };
      const onError = (error: Error) => {
        leave();
        this.#worker = null;
        const starved = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(starved ? new TaskStopped('memory') : new TaskFailed(taskError(error)));
      };
      const onExit = () => {
        leave();
        this.#worker = null;
        reject(new TaskStopped('closed'));
      };
      const leave = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        worker.off('message', onAnswer).off('error', onError).off('exit', onExit);
        worker.unref();
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      worker.on('message', onAnswer).on('error', onError).on('exit', onExit);
      worker.ref();
      worker.postMessage({ name, input });
    });
  }

  #start(): Worker {
    const worker = new Worker(this.entry, { resourceLimits, execArgv: [] });
    // Between tasks it must not keep the program alive, nor bring it down.
    worker.unref();
    worker.on('error', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    return worker;
  }

  async #kill(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}
