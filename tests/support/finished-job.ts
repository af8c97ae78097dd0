import type { Application } from '@core/application/application';
import type { InputOf, JobName } from '@core/contract/contract';
import type { Job } from '@core/contract/system/system.contract';

/** Runs a job of the core to its end; throws where it does not end well. */
export async function finishedJob<Name extends JobName>(
  { dispatch }: Application,
  method: Name,
  input: InputOf<Name>,
): Promise<unknown> {
  const started = await dispatch({ method, input });
  if (!started.ok) throw new Error(`${method}: ${started.error.code}`);
  const { job: id } = started.value as { job: string };
  for (;;) {
    const answer = await dispatch({ method: 'system.getJob', input: { id } });
    if (!answer.ok) throw new Error(`${method}: ${answer.error.code}`);
    const { state, value, error } = answer.value as Job;
    if (state === 'done') return value;
    if (state !== 'running') throw new Error(`${method}: ${error?.code ?? state}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
