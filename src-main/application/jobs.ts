import { CallFailure, type CallError } from '../contract/errors';
import { errorMessages } from '../contract/errors.messages';
import type { Job } from '../contract/system/system.contract';
import type { Ids, Logger } from './ports';

export interface JobContext {
  /** Raised when the clerk cancels; the job then leaves everything as it was. */
  signal: AbortSignal;
  /** What is being done, in Chinese, and how far it is; `total` 0 while unknown. */
  progress(step: string, done?: number, total?: number): void;
}

/** Finished jobs are remembered this long, for the window to fetch the outcome. */
const keptMs = 10 * 60_000;

interface RunningJob {
  job: Job;
  controller: AbortController;
  finishedAt: number | null;
  ended: Promise<void>;
}

/** Long work with progress and cancel, polled the same way over IPC and HTTP. */
export class Jobs {
  readonly #byId = new Map<string, RunningJob>();

  constructor(
    private readonly ids: Ids,
    private readonly logger: Logger,
    private readonly now: () => number,
  ) {}

  /** Starts the work and answers the id of the job at once. */
  start(method: string, work: (context: JobContext) => Promise<unknown>): string {
    this.#forgetOld();
    const id = this.ids.next();
    const controller = new AbortController();
    const job: Job = {
      id,
      method,
      state: 'running',
      progress: { step: '', done: 0, total: 0 },
      value: null,
      error: null,
    };
    const context: JobContext = {
      signal: controller.signal,
      progress: (step, done = 0, total = 0) => {
        job.progress = { step, done, total };
      },
    };
    const running: RunningJob = { job, controller, finishedAt: null, ended: Promise.resolve() };
    // What throws at once is a failed job, too.
    const begun = async (): Promise<unknown> => work(context);
    running.ended = begun()
      .then(
        (value) => Object.assign(job, { state: 'done', value: value ?? null }),
        (error: unknown) => this.#fail(job, error),
      )
      .then(() => {
        running.finishedAt = this.now();
      });
    this.#byId.set(id, running);
    return id;
  }

  /** Throws NOT_FOUND for a job that never was, or was forgotten. */
  get(id: string): Job {
    const running = this.#byId.get(id);
    if (!running) throw new CallFailure('NOT_FOUND');
    return { ...running.job };
  }

  cancel(id: string): void {
    this.#byId.get(id)?.controller.abort();
  }

  running(): boolean {
    return [...this.#byId.values()].some(({ job }) => job.state === 'running');
  }

  /** Cancels everything and waits until it has ended. */
  async close(): Promise<void> {
    for (const { controller } of this.#byId.values()) controller.abort();
    await Promise.all([...this.#byId.values()].map(({ ended }) => ended));
  }

  #fail(job: Job, error: unknown): void {
    const aborted = error instanceof Error && error.name === 'AbortError';
    const known = aborted ? new CallFailure('CANCELLED') : error;
    if (known instanceof CallFailure) {
      job.error = { code: known.code, ...errorMessages[known.code], ...known.detail };
      job.state = known.code === 'CANCELLED' ? 'cancelled' : 'failed';
      if (known.cause !== undefined) this.logger.error('job-refused', known.cause, { method: job.method });
      return;
    }
    const incident = this.ids.next();
    this.logger.error('job-failed', error, { incident, method: job.method });
    const failed: CallError = { code: 'INTERNAL', ...errorMessages.INTERNAL, incident };
    Object.assign(job, { state: 'failed', error: failed });
  }

  #forgetOld(): void {
    for (const [id, { finishedAt }] of this.#byId)
      if (finishedAt !== null && this.now() - finishedAt > keptMs) this.#byId.delete(id);
  }
}
