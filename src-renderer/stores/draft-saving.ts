import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import type { CallError } from '@core/contract/errors';
import { transport } from '../api/transport';
import { paced } from '../composables/paced';
import { draftSummary, writeDraft, type DraftPaper } from '../editor/draft-content';
import { usePaperStore } from './paper';

const pauseMs = 1000;
const mostMs = 5000;
/** A save that failed is tried again by itself, less and less often. */
const retriesMs = [2000, 5000, 15_000];
/** Writing out a long paper waits for a gap in the typing, but not longer. */
const idleMs = 400;

/**
 * Keeps the paper on the desk on the disk: after each pause in typing, at the latest every few seconds, and before it
 * is left. A save that fails loses nothing and is tried again.
 */
export const useDraftSavingStore = defineStore('draft-saving', () => {
  const paper = usePaperStore();
  const saving = ref(false);
  const failed = shallowRef<CallError | null>(null);
  /** When the draft was last stored, UTC. */
  const savedAt = ref<string | null>(null);
  /** Another window has stored this draft meanwhile: nothing is written until a person has chosen. */
  const conflict = ref<string | null>(null);
  /** While a paper is put on file, its draft is left to the core. */
  let held = false;
  /** The answer to the last save did not come: what is stored may be ours. */
  let uncertain = false;
  let tries = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  const state = computed<'none' | 'waiting' | 'saving' | 'saved' | 'failed'>(() => {
    if (!paper.open) return 'none';
    if (failed.value || conflict.value) return 'failed';
    if (saving.value) return 'saving';
    if (paper.unsaved) return 'waiting';
    return paper.draft === null ? 'none' : 'saved';
  });

  const pacing = paced(() => void save(false), pauseMs, mostMs);

  /** Whether everything is on the disk now; `urgent` does not wait for a gap in the typing. */
  function save(urgent: boolean): Promise<boolean> {
    pacing.cancel();
    clearTimeout(retry);
    if (running) return running.then(() => (paper.unsaved && urgent ? save(true) : !paper.unsaved));
    if (held || conflict.value !== null) return Promise.resolve(!paper.unsaved);
    if (!paper.unsaved) return Promise.resolve(true);
    running = write(urgent).finally(() => {
      running = null;
      if (paper.unsaved && !failed.value && conflict.value === null) pacing.schedule();
    });
    return running;
  }

  async function write(urgent: boolean): Promise<boolean> {
    if (!urgent) await idle();
    const taken = paper.snapshot();
    if (!taken) return true;
    const { serial } = paper;
    const id = paper.draft ?? crypto.randomUUID();
    saving.value = true;
    const gap = urgent ? () => Promise.resolve() : idle;
    const error = await store(id, paper.draft !== null, taken.paper, gap, (at) => {
      paper.markStored(serial, id, taken.stored);
      savedAt.value = at;
    });
    saving.value = false;
    if (serial !== paper.serial) return true;
    failed.value = error;
    if (error) {
      // A first save may have arrived: the next one goes to the same draft.
      if (paper.draft === null) paper.draft = id;
      uncertain = true;
      retry = setTimeout(() => void save(true), retriesMs[Math.min(tries++, retriesMs.length - 1)]);
    } else {
      tries = 0;
      uncertain = false;
    }
    return error === null && conflict.value === null;
  }

  /** Stores a draft unless another window was there first. Answers the error, null when stored or in conflict. */
  async function store(
    id: string,
    known: boolean,
    taken: DraftPaper,
    gap: () => Promise<void>,
    stored: (at: string) => void,
  ): Promise<CallError | null> {
    if (known && !uncertain && savedAt.value !== null) {
      const listed = await transport.call('documents.listDrafts', { removed: false });
      const there = listed.ok ? listed.value.drafts.find((draft) => draft.id === id) : undefined;
      if (there && there.savedAt !== savedAt.value) {
        conflict.value = id;
        return null;
      }
    }
    // One step a task, so that a key pressed meanwhile is not kept waiting.
    const summary = draftSummary(taken.doc);
    await gap();
    const content = writeDraft(taken);
    await gap();
    const result = await transport.call('documents.saveDraft', { id, ...summary, content });
    if (!result.ok) return result.error;
    stored(result.value.savedAt);
    return null;
  }

  /** The text of this window becomes a draft of its own. */
  function keepMine(): Promise<boolean> {
    conflict.value = null;
    paper.draft = null;
    savedAt.value = null;
    return save(true);
  }

  /** The draft was opened, or left: from here on `at` is the state this window knows. */
  function begin(at: string | null): void {
    pacing.cancel();
    clearTimeout(retry);
    failed.value = null;
    conflict.value = null;
    uncertain = false;
    tries = 0;
    savedAt.value = at;
  }

  /** Nothing is saved between hold() and release(). Answers once a running save has ended. */
  async function hold(): Promise<void> {
    await save(true);
    held = true;
  }

  function release(): void {
    held = false;
    if (paper.unsaved) pacing.schedule();
  }

  // Another paper on the desk: what is known of the last one's draft does not hold for it.
  watch(
    () => paper.serial,
    () => begin(null),
    { flush: 'sync' },
  );
  watch(
    [() => paper.doc, () => paper.profile, () => paper.word],
    () => {
      if (paper.unsaved && !held) pacing.schedule();
    },
    { immediate: true },
  );

  return { state, failed, savedAt, conflict, save, keepMine, begin, hold, release };
});

/** The next moment the browser has nothing else to do. */
function idle(): Promise<void> {
  return new Promise((resume) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resume(), { timeout: idleMs });
    else setTimeout(resume);
  });
}
