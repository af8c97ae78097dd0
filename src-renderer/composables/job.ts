import { reactive } from 'vue';
import type { InputOf, JobName, OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { Job } from '@core/contract/system/system.contract';
import { transport } from '../api/transport';

/** A job as a page sees it; JobProgress.vue shows it. */
export interface FollowedJob {
  running: boolean;
  /** The clerk has cancelled; the job is putting everything back. */
  cancelling: boolean;
  progress: Job['progress'];
  /** Why it failed; null while it runs, when it is done, and when it was cancelled. */
  failed: CallError | null;
  /** Starts a job and answers what it made, or null where it failed or was cancelled. One at a time. */
  run<Name extends JobName>(method: Name, input: InputOf<Name>): Promise<OutputOf<Name> | null>;
  cancel(): void;
  /** Takes the failure away. */
  clear(): void;
}

/** Runs long work from a component; leaving the component cancels nothing, the work goes on in the core. */
export function useJob(): FollowedJob {
  let controller: AbortController | null = null;
  const job: FollowedJob = reactive({
    running: false,
    cancelling: false,
    progress: { step: '', done: 0, total: 0 },
    failed: null,
    async run(method, input) {
      if (job.running) return null;
      controller = new AbortController();
      Object.assign(job, { running: true, cancelling: false, failed: null, progress: { step: '', done: 0, total: 0 } });
      const { signal } = controller;
      const onProgress = (progress: Job['progress']): void => void (job.progress = progress);
      const result = await transport.runJob(method, input, { signal, onProgress });
      Object.assign(job, { running: false, cancelling: false });
      controller = null;
      if (result.ok) return result.value;
      if (result.error.code !== 'CANCELLED') job.failed = result.error;
      return null;
    },
    cancel() {
      job.cancelling = true;
      controller?.abort();
    },
    clear: () => void (job.failed = null),
  });
  return job;
}
