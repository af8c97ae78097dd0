import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { Draft } from '@core/contract/documents/drafts.contract';
import type { CallError } from '@core/contract/errors';
import { transport } from '../api/transport';

/** The texts begun and not finished, and those in the 回收站. */
export const useDraftStore = defineStore('drafts', () => {
  const drafts = shallowRef<Draft[]>([]);
  const removed = shallowRef<Draft[]>([]);
  const loaded = ref(false);
  const failed = shallowRef<CallError | null>(null);

  async function load(): Promise<void> {
    const result = await transport.call('documents.listDrafts', { removed: false });
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    drafts.value = result.value.drafts;
    loaded.value = true;
  }

  async function loadRemoved(): Promise<CallError | null> {
    const result = await transport.call('documents.listDrafts', { removed: true });
    if (result.ok) removed.value = result.value.drafts;
    return result.ok ? null : result.error;
  }

  /** Into the 回收站. Answers the error when it was refused. */
  async function remove(id: string): Promise<CallError | null> {
    const result = await transport.call('documents.removeDraft', { id });
    if (!result.ok) return result.error;
    drafts.value = drafts.value.filter((draft) => draft.id !== id);
    return null;
  }

  async function restore(id: string): Promise<CallError | null> {
    const result = await transport.call('documents.restoreDraft', { id });
    if (!result.ok) return result.error;
    removed.value = removed.value.filter((draft) => draft.id !== id);
    await load();
    return null;
  }

  return { drafts, removed, loaded, failed, load, loadRemoved, remove, restore };
});
