import type { CallError } from '@core/contract/errors';
import { transport } from '../../../api/transport';
import type { WaiverEntry } from '../../../components/WaiverDialog.vue';
import { useResolutionStore } from '../../../stores/resolution';

/** Keeps a 特批 with the matter at hand; answers the error, or null. */
export async function keepWaiver(waiver: WaiverEntry): Promise<CallError | null> {
  const { opened } = useResolutionStore();
  if (!opened) return null;
  const result = await transport.call('resolutions.addWaiver', { resolution: opened.id, ...waiver });
  return result.ok ? null : result.error;
}
