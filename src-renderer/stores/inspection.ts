import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import { bytesOf } from '../api/save-file';
import { transport } from '../api/transport';

export type Inspection = OutputOf<'documents.inspectFormat'>;
export type Finding = Inspection['findings'][number];

/** The file last inspected and what was found. */
export const useInspectionStore = defineStore('inspection', () => {
  const file = shallowRef<File | null>(null);
  const inspection = shallowRef<Inspection | null>(null);
  const failed = shallowRef<CallError | null>(null);
  const profile = ref<'common' | 'strict'>('common');
  const busy = ref(false);
  let running: AbortController | null = null;

  const wrong = (level: Finding['level']) =>
    (inspection.value?.findings ?? []).filter((finding) => !finding.ok && finding.level === level);
  const must = computed(() => wrong('must'));
  const should = computed(() => wrong('should'));
  const passed = computed(() => (inspection.value?.findings ?? []).filter((finding) => finding.ok));

  async function inspect(chosen: File): Promise<void> {
    running?.abort();
    const mine = (running = new AbortController());
    file.value = chosen;
    failed.value = null;
    inspection.value = null;
    busy.value = true;
    const input = { name: chosen.name, bytes: await bytesOf(chosen) };
    const result = await transport.importFile('documents.inspectFormat', input, { profile: profile.value }, mine);
    if (running !== mine) return;
    busy.value = false;
    if (result.ok) inspection.value = result.value;
    else if (result.error.code !== 'CANCELLED') failed.value = result.error;
  }

  function again(): void {
    if (file.value) void inspect(file.value);
  }

  function cancel(): void {
    running?.abort();
    running = null;
    busy.value = false;
  }

  function clear(): void {
    cancel();
    file.value = null;
    inspection.value = null;
    failed.value = null;
  }

  return { file, inspection, failed, profile, busy, must, should, passed, inspect, again, cancel, clear };
});
