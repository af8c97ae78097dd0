import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { AppointmentPreset } from '@core/contract/appointments/appointment-settings.contract';
import type { CallError } from '@core/contract/errors';
import type { AppointmentSettings } from '@core/domain/appointments/appointment-settings';
import { transport } from '../api/transport';

/** What the office's own rules of appointing are, and the presets of places. */
export const useAppointmentSettingsStore = defineStore('appointment-settings', () => {
  const settings = shallowRef<AppointmentSettings | null>(null);
  const presets = shallowRef<AppointmentPreset[]>([]);
  const failed = shallowRef<CallError | null>(null);
  const revision = ref(0);

  async function load(): Promise<void> {
    const result = await transport.call('appointments.getAppointmentSettings', {});
    failed.value = result.ok ? null : result.error;
    if (result.ok) ({ settings: settings.value, revision: revision.value } = result.value);
  }

  async function loadPresets(): Promise<CallError | null> {
    const result = await transport.call('appointments.listPresets', {});
    if (result.ok) presets.value = result.value.presets;
    return result.ok ? null : result.error;
  }

  async function save(next: AppointmentSettings): Promise<CallError | null> {
    const input = { settings: next, expectedRevision: revision.value };
    const result = await transport.call('appointments.saveAppointmentSettings', input);
    if (!result.ok) return result.error;
    await load();
    return null;
  }

  return { settings, presets, failed, load, loadPresets, save };
});
