import { computed, shallowRef } from 'vue';
import type { ReturnedDecision } from '@core/domain/documents/returned-decision';

export type Mark = Exclude<ReturnedDecision, 'open'>;
export const markKeys: Readonly<Record<string, Mark>> = { 1: 'record', 2: 'paper', 3: 'drop', 4: 'template' };

/** What was marked on the changes of a file and not done yet. */
export function useMarks() {
  const marks = shallowRef<ReadonlyMap<number, Mark>>(new Map());
  const count = computed(() => marks.value.size);
  const forPaper = computed(() => [...marks.value.values()].includes('paper'));

  /** The same mark again takes it off. */
  function mark(change: number, as: Mark | null): void {
    const next = new Map(marks.value);
    if (as === null || next.get(change) === as) next.delete(change);
    else next.set(change, as);
    marks.value = next;
  }

  function markAll(changes: readonly number[], as: Mark): void {
    marks.value = new Map([...marks.value, ...changes.map((change) => [change, as] as const)]);
  }

  /** Those that were done; all of them without a list. */
  function clear(done: readonly number[] = [...marks.value.keys()]): void {
    marks.value = new Map([...marks.value].filter(([change]) => !done.includes(change)));
  }

  return { marks, count, forPaper, mark, markAll, clear };
}
