import { computed, ref, shallowRef, watch, type ComputedRef } from 'vue';
import { noticeTexts } from './notices.messages';
import { recognitionMessages } from '@core/official-document/recognise/recognise.messages';
import type { RecognitionWarning } from '@core/official-document/recognise/recognition';
import { debounced } from '../../../composables/debounce';
import { withExcerpt } from './checks.messages';
import { positionOf, textAtPath } from '../../../editor/paths';
import { useGlyphStore } from '../../../stores/glyphs';
import { usePagesStore } from '../../../stores/pages';
import { usePaperStore } from '../../../stores/paper';
import { characterChecks, dateCheck, faceChecks, glyphChecks, paperChecks, type Check } from './checks';

/** All checks of the paper on the desk, kept up to date after each pause. */
export function useChecks(): {
  checks: ComputedRef<Check[]>;
  show: (check: Check) => void;
  dismiss: (check: Check) => void;
} {
  const paper = usePaperStore();
  const pages = usePagesStore();
  const glyphs = useGlyphStore();
  const characters = shallowRef<Check[]>([]);
  const dismissed = ref(new Set<string>());

  const look = debounced(() => {
    characters.value = paper.open ? characterChecks(paper.document, pages.settings()) : [];
  }, 500);
  watch(() => paper.doc, look, { immediate: true });

  const read = computed<Check[]>(() => [
    ...paper.warnings.map((warning) => ({
      id: warning.id,
      tone: 'warning' as const,
      ...warningText(warning),
      path: warning.path,
      ...excerptPlace(warning.excerpt),
    })),
    ...paper.notices.map((notice) => ({
      id: notice.id,
      tone: 'hint' as const,
      text: noticeTexts[notice.id]?.(notice.count) ?? '',
      path: null,
    })),
  ]);

  /** The message of a warning with the words it is about. */
  function warningText({ id, excerpt }: RecognitionWarning): Pick<Check, 'text' | 'advice'> {
    const known = recognitionMessages[id];
    return known ? { text: withExcerpt(known.message, excerpt), advice: known.advice } : { text: excerpt };
  }

  /** Where the words of a warning without a path stand now. */
  function excerptPlace(excerpt: string): { excerpt?: string } {
    return excerpt === '' ? {} : { excerpt };
  }

  const printedDate = computed(
    () => paper.doc?.children.find((node) => node.type.name === 'date')?.textContent ?? null,
  );
  const key = (check: Check) => `${check.id}|${check.text}`;
  const checks = computed(() =>
    [
      ...paperChecks(paper.document, pages.pages),
      ...dateCheck(printedDate.value, paper.document.date),
      ...characters.value,
      ...read.value,
      ...faceChecks(pages.settings(), glyphs.names),
      ...glyphChecks(glyphs.faces),
    ].filter((check) => check.text !== '' && !dismissed.value.has(key(check))),
  );

  function show(check: Check & { excerpt?: string }): void {
    const { doc } = paper;
    if (!doc) return;
    const text = check.path === null ? null : textAtPath(doc, check.path);
    if (text) {
      const from = positionOf(text, check.offset ?? 0);
      const to =
        check.offset === undefined
          ? text.pos + text.node.nodeSize - 1
          : positionOf(text, check.offset + (check.length ?? 0));
      paper.pointAt(from, to);
    } else if (check.excerpt) pointAtWords(check.excerpt);
  }

  function pointAtWords(words: string): void {
    paper.doc?.descendants((node, pos) => {
      const at = node.isTextblock ? node.textContent.indexOf(words) : -1;
      if (at >= 0) paper.pointAt(pos + 1 + at, pos + 1 + at + words.length);
      return at < 0;
    });
  }

  function dismiss(check: Check): void {
    dismissed.value = new Set([...dismissed.value, key(check)]);
  }

  return { checks, show, dismiss };
}
