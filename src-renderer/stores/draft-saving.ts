import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import { draftLimit } from '@core/contract/documents/drafts.contract';
import type { CallError } from '@core/contract/errors';
import { failure, type Result } from '@core/contract/result';
import { transport } from '../api/transport';
import { paced } from '../composables/paced';
import { draftSummary, writeDraft, type DraftPaper } from '../editor/draft-content';
import { draftSavingMessages } from './draft-saving.messages';
import { usePaperStore } from './paper';

const pauseMs = 1000;
const mostMs = 5000;
/** A save that failed is tried again by itself, less and less often. */
const retriesMs = [2000, 5000, 15_000];
const mostUnanswered = 8;
/** Writing out a long paper waits for a gap in the typing, but not longer. */
const idleMs = 400;

/**
 * Keeps the paper on the desk on the disk: after each pause in typing, at the latest every few seconds, and before it
 * is left. A save that fails loses nothing and is tried again.
 */
export const useDraftSavingStore = defineStore('draft-saving', () => {
  const paper = usePaperStore('typeset');
  const saving = ref(false);
  const failed = shallowRef<CallError | null>(null);
  /** When the draft was last stored, UTC. */
  const savedAt = ref<string | null>(null);
  /** Another window has stored this draft meanwhile: nothing is written until a person has chosen. */
  const conflict = ref<string | null>(null);
  /** While a paper is put on file, its draft is left to the core. */
  let held = false;
  /** What saves that failed had sent: one may have been stored all the same, and then nobody else was there. */
  let unanswered: readonly { id: string; content: string }[] = [];
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
    const result = await store(id, savedAt.value, taken.paper, gap);
    saving.value = false;
    if (serial !== paper.serial) {
      // The desk was cleared meanwhile: beside what another window has stored, the text becomes a draft of its own.
      if (isStale(result)) await store(crypto.randomUUID(), null, taken.paper, gap);
      return true;
    }
    if (result.ok) {
      paper.markStored(serial, id, taken.stored);
      savedAt.value = result.value.savedAt;
      failed.value = null;
      unanswered = [];
      tries = 0;
      return true;
    }
    if (isStale(result)) {
      failed.value = null;
      conflict.value = id;
      return false;
    }
    failed.value = result.error;
    // A first save may have arrived: the next one goes to the same draft.
    if (paper.draft === null) paper.draft = id;
    retry = setTimeout(() => void save(true), retriesMs[Math.min(tries++, retriesMs.length - 1)]);
    return false;
  }

  /** Stores a draft unless another window was there since `known`. */
  async function store(
    id: string,
    known: string | null,
    taken: DraftPaper,
    gap: () => Promise<void>,
  ): Promise<Result<{ savedAt: string }>> {
    // One step a task, so that a key pressed meanwhile is not kept waiting.
    const summary = draftSummary(taken.doc);
    await gap();
    const content = writeDraft(taken);
    if (content.length > draftLimit) return failure('VALIDATION_FAILED', draftSavingMessages.tooLong);
    await gap();
    const draft = { id, ...summary, content };
    let result = await transport.call('documents.saveDraft', { ...draft, expectedSavedAt: known });
    if (isStale(result) && unanswered.length > 0) {
      const there = await transport.call('documents.getDraft', { id });
      if (!there.ok) return there;
      const { savedAt: expectedSavedAt } = there.value.draft;
      if (unanswered.some((sent) => sent.id === id && sent.content === there.value.content))
        result = await transport.call('documents.saveDraft', { ...draft, expectedSavedAt });
    }
    if (!result.ok && !isStale(result)) unanswered = [...unanswered.slice(1 - mostUnanswered), { id, content }];
    return result;
  }

  /** The text of this window becomes a draft of its own. */
  function keepMine(): Promise<boolean> {
    begin(null);
    paper.draft = null;
    return save(true);
  }

  /** The draft was opened, or left: from here on `at` is the state this window knows. */
  function begin(at: string | null): void {
    pacing.cancel();
    clearTimeout(retry);
    failed.value = null;
    conflict.value = null;
    unanswered = [];
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

const isStale = (result: Result<unknown>): boolean => !result.ok && result.error.code === 'STALE_REVISION';

/** The next moment the browser has nothing else to do. */
function idle(): Promise<void> {
  return new Promise((resume) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resume(), { timeout: idleMs });
    else setTimeout(resume);
  });
}
