import type { Node } from 'prosemirror-model';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import type { Page } from '@core/official-document/paginate/pages';
import type { TypesettingSettings } from '@core/official-document/typesetting-settings';
import { layOutInWorker } from '../workers/core-client';
import { debounced } from '../composables/debounce';
import { fullScreen, useDesk, type Desk } from './desk';
import { useGlyphStore } from './glyphs';
import { usePaperStore } from './paper';
import { useTypesettingStore } from './typesetting';

/** The pages of the paper on a desk, made anew after a pause in typing. One run at a time, the newest text next. */
const pagesOf = (desk: Desk) => () => {
  const paper = usePaperStore(desk);
  const typesetting = useTypesettingStore();
  const glyphs = useGlyphStore();
  const pages = shallowRef<Page[]>([]);
  /** The editor's document the pages were made from: places on them belong to it. */
  const pagesDoc = shallowRef<Node | null>(null);
  /** Settings of this paper alone: the profile chosen beside it. */
  const profile = computed({ get: () => paper.profile, set: (value) => (paper.profile = value) });
  const busy = ref(false);
  const failed = ref<string | null>(null);
  let again = false;

  function settings(): TypesettingSettings {
    return { ...typesetting.settings, profile: profile.value ?? typesetting.settings.profile };
  }

  async function layOut(): Promise<void> {
    if (busy.value) {
      again = true;
      return;
    }
    const doc = paper.doc;
    if (!doc) {
      pages.value = [];
      pagesDoc.value = null;
      return;
    }
    busy.value = true;
    try {
      const made = await layOutInWorker({ document: paper.document, settings: settings(), installed: glyphs.names });
      pages.value = made.pages;
      pagesDoc.value = doc;
      failed.value = null;
    } catch (error) {
      failed.value = String(error);
    }
    busy.value = false;
    if (again) {
      again = false;
      void layOut();
    }
  }

  const soon = debounced(() => void layOut(), 120);
  watch(
    () => paper.doc,
    (now, before) => (before && now ? soon() : void layOut()),
    { immediate: true },
  );
  watch([() => typesetting.settings, profile, () => glyphs.names], () => void layOut());

  return { pages, pagesDoc, profile, fullScreen, busy, failed, settings, layOut };
};

const stores = {
  typeset: defineStore('pages', pagesOf('typeset')),
  resolution: defineStore('resolution-pages', pagesOf('resolution')),
  'record-paper': defineStore('record-paper-pages', pagesOf('record-paper')),
} satisfies Record<Desk, unknown>;

/** The pages of the paper on the desk of the room around. */
export const usePagesStore = (desk: Desk = useDesk()): ReturnType<(typeof stores)['typeset']> =>
  stores[desk]() as ReturnType<(typeof stores)['typeset']>;
