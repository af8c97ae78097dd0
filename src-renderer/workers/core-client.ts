import type { Comparison } from '@core/official-document/compare/comparison';
import type { DocumentKind } from '@core/official-document/model';
import type { Pages } from '@core/official-document/paginate/pages';
import type { Recognition } from '@core/official-document/recognise/recognition';
import type { SourceText } from '@core/official-document/source-text';
import type { CompareRequest } from './compare';
import type { LayoutRequest } from './layout';
import type { Looked, LookRequest } from './look';
import type { WorkerAnswer, WorkerRequest, WorkerTask } from './protocol';

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, Waiting>();

function start(): Worker {
  const made = new Worker(new URL('./core.worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', (event: MessageEvent<WorkerAnswer>) => {
    const answer = event.data;
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) call?.resolve(answer.value as never);
    else call?.reject(new Error(answer.message));
  });
  made.addEventListener('error', (event) => stop(new Error(event.message || 'worker failed')));
  return made;
}

/** Ends the thread and with it whatever it was doing; the next call starts a new one. */
function stop(reason: Error): void {
  worker?.terminate();
  worker = null;
  for (const call of waiting.values()) call.reject(reason);
  waiting.clear();
}

function run<Value>(task: WorkerTask): Promise<Value> {
  worker ??= start();
  const request: WorkerRequest = { id: ++lastId, task };
  return new Promise((resolve, reject) => {
    waiting.set(request.id, { resolve: resolve as Waiting['resolve'], reject });
    worker?.postMessage(request);
  });
}

export class WorkCancelled extends Error {}

export async function recogniseInWorker(
  source: SourceText,
  kind: DocumentKind | 'auto',
  signal?: AbortSignal,
): Promise<Recognition> {
  const cancel = () => stop(new WorkCancelled());
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await run<Recognition>({ name: 'recognise', source, kind });
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

export const layOutInWorker = (request: LayoutRequest): Promise<Pages> => run<Pages>({ name: 'layout', request });

export const lookInWorker = (request: LookRequest): Promise<Looked> => run<Looked>({ name: 'look', request });

export const compareInWorker = (request: CompareRequest): Promise<Comparison> =>
  run<Comparison>({ name: 'compare', request });
