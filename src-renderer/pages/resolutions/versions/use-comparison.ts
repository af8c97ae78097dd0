import { shallowRef, ref } from 'vue';
import type { Comparison } from '@core/official-document/compare/comparison';
import type { CallError } from '@core/contract/errors';
import type { OfficialDocument } from '@core/official-document/model';
import { transport } from '../../../api/transport';
import { usePaperStore } from '../../../stores/paper';
import { compareInWorker } from '../../../workers/core-client';
import { versionMessages as messages } from './versions.messages';

/** Compares two versions of the text at hand; null stands for the text as it is now. */
export function useComparison() {
  const paper = usePaperStore('resolution');
  const comparison = shallowRef<Comparison | null>(null);
  const failed = shallowRef<CallError | null>(null);
  const busy = ref(false);
  let asked = 0;

  async function textOf(version: number | null): Promise<OfficialDocument | null> {
    if (version === null) return paper.document;
    const result = await transport.call('resolutions.getVersion', { version });
    if (!result.ok) failed.value = result.error;
    return result.ok ? result.value.document : null;
  }

  async function compare(from: number | null, to: number | null): Promise<void> {
    const mine = ++asked;
    busy.value = true;
    failed.value = null;
    try {
      const [before, after] = await Promise.all([textOf(from), textOf(to)]);
      const made = before && after ? await compareInWorker({ before, after }) : null;
      if (mine === asked) comparison.value = made;
    } catch {
      if (mine === asked) failed.value = { code: 'INTERNAL', message: messages.unread };
    }
    if (mine === asked) busy.value = false;
  }

  return { comparison, failed, busy, compare };
}
