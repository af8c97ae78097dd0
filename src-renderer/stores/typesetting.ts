import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import { defaultTypesettingSettings, type TypesettingSettings } from '@core/official-document/typesetting-settings';
import { transport } from '../api/transport';

/** The office's settings of typesetting, as stored, with the revision a change is based on. */
export const useTypesettingStore = defineStore('typesetting', () => {
  const settings = shallowRef<TypesettingSettings>(defaultTypesettingSettings);
  const revision = ref(0);
  const loaded = ref(false);
  const failed = ref<CallError | null>(null);

  async function load(): Promise<void> {
    const result = await transport.call('documents.getTypesettingSettings', {});
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    settings.value = result.value.settings;
    revision.value = result.value.revision;
    loaded.value = true;
  }

  /** Saves; answers the error when it was refused, for example because the settings were changed elsewhere. */
  async function save(next: TypesettingSettings): Promise<CallError | null> {
    const result = await transport.call('documents.saveTypesettingSettings', {
      settings: next,
      expectedRevision: revision.value,
    });
    if (!result.ok) return result.error;
    settings.value = next;
    revision.value = result.value.revision;
    return null;
  }

  return { settings, revision, loaded, failed, load, save };

  return { settings, revision, loaded, failed, load, save };
});
