import { computed, ref, shallowRef } from 'vue';
import {
  certificateSettingsSchema,
  onSheet,
  type CertificateField,
  type CertificateFieldKey,
  type CertificateSettings,
} from '@core/domain/appointments/certificates/layout';
import type { CallError } from '@core/contract/errors';
import { transport } from '../../../api/transport';
import { usePending } from '../../../composables/pending-changes';
import { certificateMessages as messages } from './certificates.messages';

/** The layout of 任命书 as it is being changed, stored by a button. */
export function useLayout() {
  const stored = shallowRef<{ settings: CertificateSettings; revision: number } | null>(null);
  const settings = shallowRef<CertificateSettings | null>(null);
  const failed = shallowRef<CallError | null>(null);
  const working = ref(false);
  const selected = ref<CertificateFieldKey>('body');
  const changed = computed(() => JSON.stringify(settings.value) !== JSON.stringify(stored.value?.settings ?? null));
  const sound = computed(() => certificateSettingsSchema.safeParse(settings.value).success);
  const field = computed(() => settings.value?.fields.find(({ key }) => key === selected.value) ?? null);

  async function load(): Promise<void> {
    const result = await transport.call('appointments.getCertificateSettings', {});
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    stored.value = result.value;
    settings.value = result.value.settings;
  }

  function set(part: Partial<CertificateSettings>): void {
    if (settings.value) settings.value = { ...settings.value, ...part };
  }
  function setField(key: CertificateFieldKey, part: Partial<CertificateField>): void {
    const { fields } = settings.value ?? { fields: [] };
    set({ fields: fields.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  }
  /** Another sheet: boxes keep their share of it. */
  function setSheet(page: CertificateSettings['page']): void {
    if (settings.value) settings.value = onSheet(settings.value, page);
  }

  /** Answers the error; null where it is stored. */
  async function save(): Promise<CallError | null> {
    if (!settings.value || !stored.value) return null;
    working.value = true;
    const result = await transport.call('appointments.saveCertificateSettings', {
      settings: settings.value,
      expectedRevision: stored.value.revision,
    });
    working.value = false;
    if (!result.ok) return result.error;
    stored.value = { settings: settings.value, revision: result.value.revision };
    return null;
  }

  usePending({
    pending: () => stored.value !== null && changed.value,
    settle: () => Promise.resolve(messages.unsavedLayout),
  });
  return { settings, stored, failed, working, selected, field, changed, sound, load, set, setField, setSheet, save };
}
