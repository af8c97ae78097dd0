import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

/** The present moment (UTC milliseconds), anew every half minute: for what is said relative to now. */
export function useMinute(): Ref<number> {
  const now = ref(Date.now());
  let timer: ReturnType<typeof setInterval> | undefined;
  onMounted(() => (timer = setInterval(() => (now.value = Date.now()), 30_000)));
  onBeforeUnmount(() => clearInterval(timer));
  return now;
}
