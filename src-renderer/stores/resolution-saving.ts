import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import type { CallError } from '@core/contract/errors';
import { paced } from '../composables/paced';
import { usePaperStore } from './paper';
import { useResolutionStore } from './resolution';

const pauseMs = 1000;
const mostMs = 5000;
/** A save that failed is tried again by itself, less and less often. */
const retriesMs = [2000, 5000, 15_000];

/** Keeps the text of a resolution stored: after each pause in typing, at the latest every few seconds, and on leaving. */
export const useResolutionSavingStore = defineStore('resolution-saving', () => {
  const record = useResolutionStore();
  const paper = usePaperStore('resolution');
  const saving = ref(false);
  const failed = shallowRef<CallError | null>(null);
  /** When the text was last stored from here, UTC. */
  const savedAt = ref<string | null>(null);
  let running: Promise<boolean> | null = null;
  let tries = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  /** Whether something stands on the desk that is to be stored by itself. */
  const waiting = computed(() => record.opened !== null && !record.locked && !record.correcting && paper.unsaved);
  const stale = computed(() => record.textStale || failed.value?.code === 'STALE_REVISION');
  const state = computed<'stored' | 'waiting' | 'saving' | 'failed' | 'stale'>(() => {
    if (stale.value) return 'stale';
    if (failed.value) return 'failed';
    if (saving.value) return 'saving';
    return waiting.value ? 'waiting' : 'stored';
  });

  const pacing = paced(() => void save(), pauseMs, mostMs);

  /** Whether everything is stored now. */
  function save(): Promise<boolean> {
    pacing.cancel();
    clearTimeout(retry);
    if (running) return running.then(() => (waiting.value && !failed.value ? save() : !waiting.value));
    if (stale.value || !waiting.value) return Promise.resolve(!waiting.value);
    running = store().finally(() => {
      running = null;
      if (waiting.value && !failed.value) pacing.schedule();
    });
    return running;
  }

  async function store(): Promise<boolean> {
    const taken = paper.snapshot();
    if (!taken) return true;
    const { serial } = paper;
    saving.value = true;
    const error = await record.saveText(paper.document);
    saving.value = false;
    if (serial !== paper.serial) return true;
    failed.value = error;
    if (error) {
      const wait = retriesMs[Math.min(tries++, retriesMs.length - 1)];
      if (error.code !== 'STALE_REVISION') retry = setTimeout(() => void again(), wait);
      return false;
    }
    tries = 0;
    savedAt.value = new Date().toISOString();
    paper.markStored(serial, null, taken.stored);
    return !waiting.value;
  }

  function again(): Promise<boolean> {
    failed.value = null;
    return save();
  }

  /** After a conflict: what the other window stored stands here. */
  async function takeTheirs(): Promise<void> {
    failed.value = null;
    await record.takeTheirText();
  }

  /** After a conflict: what stands here is stored over it; the other text remains in 历史. */
  async function insist(): Promise<void> {
    failed.value = null;
    await record.reload();
    record.keepMyText();
    await save();
  }

  watch(
    () => paper.serial,
    () => {
      pacing.cancel();
      clearTimeout(retry);
      failed.value = null;
      savedAt.value = null;
      tries = 0;
    },
    { flush: 'sync' },
  );
  watch(
    () => paper.doc,
    () => waiting.value && pacing.schedule(),
  );

  return { state, waiting, failed, savedAt, save, again, takeTheirs, insist };
});
