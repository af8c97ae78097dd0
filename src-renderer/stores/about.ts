import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import type { About } from '@core/contract/system/system.contract';
import { transport } from '../api/transport';

/** What the program is and where its data lie. */
export const useAboutStore = defineStore('about', () => {
  const about = shallowRef<About | null>(null);
  const failed = shallowRef<CallError | null>(null);

  async function load(): Promise<void> {
    const result = await transport.call('system.getAbout', {});
    about.value = result.ok ? result.value : about.value;
    failed.value = result.ok ? null : result.error;
  }

  return { about, failed, load };
});
