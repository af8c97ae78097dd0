import type { JobName, MethodName, OutputOf } from '@core/contract/contract';
import { failure, type Result } from '@core/contract/result';
import type { Job } from '@core/contract/system/system.contract';
import type { JobOptions } from '@core/contract/transport';

/** How often a running job is asked how far it is, in ms. */
const pollMs = 150;

type Call = (method: MethodName, input: unknown) => Promise<Result<never>>;

/** Starts a job, follows it, and answers what it made; an aborted signal cancels it in the core. */
export async function runJob<Name extends JobName>(
  call: Call,
  method: Name,
  input: unknown,
  { signal, onProgress }: JobOptions = {},
): Promise<Result<OutputOf<Name>>> {
  if (signal?.aborted) return failure('CANCELLED');
  const started = (await call(method, input)) as Result<{ job: string }>;
  if (!started.ok) return started;
  const id = started.value.job;
  const cancel = (): void => void call('system.cancelJob', { id });
  signal?.addEventListener('abort', cancel, { once: true });
  // Aborted while the start was on its way.
  if (signal?.aborted) cancel();
  try {
    for (;;) {
      const answer = (await call('system.getJob', { id })) as Result<Job>;
      if (!answer.ok) return answer;
      const { state, progress, value, error } = answer.value;
      onProgress?.(progress);
      if (state === 'done') return { ok: true, value: value as OutputOf<Name> };
      if (state !== 'running') return { ok: false, error: error ?? { code: 'INTERNAL', message: '' } };
      await new Promise((resume) => setTimeout(resume, pollMs));
    }
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
