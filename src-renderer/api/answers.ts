import type { MethodName } from '@core/contract/contract';
import type { Result } from '@core/contract/result';

/** What came back: of a call when it was answered, of a job when it has ended. */
export interface Answer {
  method: MethodName;
  of: 'call' | 'job';
  result: Result<unknown>;
}

type Listener = (answer: Answer) => void;
const listeners = new Set<Listener>();

/**
 * Hears every answer of the core, whoever asked: so that a locked window or a closed file is noticed at the first call
 * that meets it. Answers what ends the hearing.
 */
export function onAnswer(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Told by the transport alone. */
export function tellAnswer(answer: Answer): void {
  for (const listener of listeners) listener(answer);
}
