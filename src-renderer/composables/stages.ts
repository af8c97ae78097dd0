import { onBeforeUnmount, ref, type Ref } from 'vue';

/**
 * Counts up to `last`, one step a task: parts of a view shown by it are mounted one after the other, and the window
 * answers in between. `restart` begins anew with nothing.
 */
export function useStages(last: number): { stage: Ref<number>; restart: () => void } {
  const stage = ref(0);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function next(): void {
    stage.value++;
    if (stage.value < last) timer = setTimeout(next);
  }

  function restart(): void {
    clearTimeout(timer);
    stage.value = 0;
    timer = setTimeout(next);
  }

  onBeforeUnmount(() => clearTimeout(timer));
  return { stage, restart };
}
