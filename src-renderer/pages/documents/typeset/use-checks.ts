import { computed, ref, shallowRef, watch, type ComputedRef } from 'vue';
import { noticeTexts } from '@core/official-document/source-text.messages';
import { correctCharacters, type Correction } from '../../../editor/commands/corrections';
import { debounced } from '../../../composables/debounce';
import { positionOf, textAtPath } from '../../../editor/paths';
import { useGlyphStore } from '../../../stores/glyphs';
import { usePagesStore } from '../../../stores/pages';
import { usePaperStore } from '../../../stores/paper';
import { lookInWorker } from '../../../workers/core-client';
import type { Looked } from '../../../workers/look';
import {
  byTone,
  characterChecks,
  dateCheck,
  faceChecks,
  faultChecks,
  glyphChecks,
  paperChecks,
  type Check,
} from './checks';

export interface Checks {
  checks: ComputedRef<Check[]>;
  /** Looks at the present words at once. */
  look: () => Promise<void>;
  show: (check: Check) => void;
  dismiss: (check: Check) => void;
  /** Puts the right characters in where they are known; one undo takes all of it back. */
  correct: (checks: readonly Check[]) => void;
}

/** All checks of the paper on the desk, kept up to date after each pause. */
export function useChecks(): Checks {
  const paper = usePaperStore();
  const pages = usePagesStore();
  const glyphs = useGlyphStore();
  const looked = shallowRef<Looked>({ characters: [], faults: [] });
  const dismissed = ref(new Set<string>());

  async function look(): Promise<void> {
    const { doc } = paper;
    if (!doc) return;
    const found = await lookInWorker({ document: paper.document, settings: pages.settings() });
    // Words typed meanwhile are looked at after the next pause.
    if (paper.doc === doc) looked.value = found;
  }

  watch(
    () => paper.doc,
    debounced(() => void look(), 500),
  );
  void look();
  watch(
    () => paper.doc,
    debounced(() => glyphs.lookAt(paper.doc?.textContent ?? ''), 700),
    { immediate: true },
  );

  const textAt = (path: string): string | null =>
    paper.doc ? (textAtPath(paper.doc, path)?.node.textContent ?? null) : null;
  const inWords = computed(() => [
    ...characterChecks(looked.value.characters, textAt),
    ...faultChecks(looked.value.faults),
  ]);
  const notices = computed<Check[]>(() =>
    paper.notices.map(({ id, count }) => ({ id, tone: 'hint', text: noticeTexts[id]?.(count) ?? '', path: null })),
  );
  const printedDate = computed(
    () => paper.doc?.children.find((node) => node.type.name === 'date')?.textContent ?? null,
  );
  const key = (check: Check) => `${check.id}|${check.text}|${check.advice ?? ''}`;
  const checks = computed(() =>
    byTone(
      [
        ...paperChecks(paper.document, pages.pages),
        ...dateCheck(printedDate.value, paper.document.date),
        ...inWords.value,
        ...notices.value,
        ...faceChecks(pages.settings(), glyphs.names),
        ...glyphChecks(glyphs.faces),
      ].filter((check) => check.text !== '' && !dismissed.value.has(key(check))),
    ),
  );

  function show(check: Check): void {
    const text = check.path === null || !paper.doc ? null : textAtPath(paper.doc, check.path);
    if (!text) return;
    const from = positionOf(text, check.offset ?? 0);
    const to =
      check.offset === undefined
        ? text.pos + text.node.nodeSize - 1
        : positionOf(text, check.offset + (check.length ?? 0));
    paper.pointAt(from, to);
  }

  function dismiss(check: Check): void {
    dismissed.value = new Set([...dismissed.value, key(check)]);
  }

  function correct(chosen: readonly Check[]): void {
    const corrections = chosen.flatMap(({ path, offset, correction }): Correction[] =>
      path !== null && offset !== undefined && correction ? [{ path, offset, ...correction }] : [],
    );
    if (paper.run((state) => correctCharacters(state, corrections))) void look();
  }

  return { checks, look, show, dismiss, correct };
}
