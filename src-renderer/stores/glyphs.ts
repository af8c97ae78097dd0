import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { InstalledFace } from '@core/contract/documents/documents.contract';
import { transport } from '../api/transport';
import { debounced } from '../composables/debounce';
import { useTypesettingStore } from './typesetting';

type FaceChecks = OutputOf<'documents.checkGlyphs'>['faces'];

/** Which faces this PC has, and which characters of the paper's text they lack. */
export const useGlyphStore = defineStore('glyphs', () => {
  /** Whichever desk asked last: its checks are the ones that are shown. */
  let text = '';
  const typesetting = useTypesettingStore();
  const installed = shallowRef<InstalledFace[] | null>(null);
  const faces = shallowRef<FaceChecks>([]);
  let asked = '';

  async function load(): Promise<void> {
    const result = await transport.call('documents.listFaces', {});
    if (result.ok) installed.value = result.value.faces;
  }

  /** Asks for each character once: a paper has a few thousand different ones at most. */
  async function check(): Promise<void> {
    const characters = [...new Set(text)].sort().join('');
    const wanted = [...new Set(Object.values(typesetting.settings.faces))];
    const question = `${wanted.join()}|${characters}`;
    if (question === asked || characters === '') return;
    asked = question;
    const result = await transport.call('documents.checkGlyphs', { text: characters, faces: wanted });
    if (result.ok && question === asked) faces.value = result.value.faces;
  }

  watch(
    () => typesetting.settings,
    debounced(() => void check(), 700),
  );

  /** From here on the characters of this text are looked for in the faces. */
  function lookAt(words: string): void {
    text = words;
    void check();
  }

  const names = computed(() => installed.value?.flatMap((face) => [face.family, ...face.aliases]) ?? null);

  return { installed, names, faces, load, lookAt };
});
