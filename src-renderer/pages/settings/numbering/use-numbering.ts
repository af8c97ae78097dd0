import { ref, shallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import { defaultNumberingSettings, type NumberingSettings } from '@core/domain/organization/office-settings';
import { transport } from '../../../api/transport';

/** The numbering settings as stored, with the revision a change is based on. */
export function useNumbering() {
  const stored = shallowRef<NumberingSettings>(defaultNumberingSettings);
  const loaded = ref(false);
  const failed = shallowRef<CallError | null>(null);
  let revision = 0;

  async function load(): Promise<void> {
    const result = await transport.call('organization.getNumberingSettings', {});
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    stored.value = result.value.settings;
    revision = result.value.revision;
    loaded.value = true;
  }

  async function save(settings: NumberingSettings): Promise<CallError | null> {
    const result = await transport.call('organization.saveNumberingSettings', {
      settings,
      expectedRevision: revision,
    });
    if (!result.ok) return result.error;
    await load();
    return null;
  }

  return { stored, loaded, failed, load, save };
}
