import { computed, watch, watchEffect, type ComputedRef } from 'vue';
import type { PaperOwner, RecordPaper } from '@core/contract/documents/record-papers.contract';
import { debounced } from '../../../composables/debounce';
import { usePagesStore } from '../../../stores/pages';
import { usePaperStore } from '../../../stores/paper';
import { useRecordPaperStore } from '../../../stores/record-papers';
import { pageStyle, usePrinting } from '../typeset/use-printing';

/**
 * The pages on the right of a workspace, their style and their printing; the papers follow the record. `owner`: whose
 * papers, null while nothing is open; `changes` counts up when the record was stored; `text`: pages of the record's own
 * text, where it has one.
 */
export function usePaperPreview({
  owner,
  changes,
  text,
}: {
  owner: () => PaperOwner | null;
  changes: () => number;
  text?: ReturnType<typeof usePagesStore>;
}): { canPrint: ComputedRef<boolean>; print: () => void; printPaper: (paper: RecordPaper) => void } {
  const papers = useRecordPaperStore();
  const own = usePagesStore('record-paper');
  const desk = usePaperStore('record-paper');
  const shown = computed(() => (papers.shown === null && text ? text : own));
  const { print } = usePrinting(() => shown.value.pages);

  watchEffect(() => (document.adoptedStyleSheets = [pageStyle(shown.value.settings())]));

  /** After a pause: a record that is being typed changes its papers all the time. */
  const follow = debounced(() => void papers.refresh(), 600);
  watch(changes, () => owner() && follow());
  watch(
    () => JSON.stringify(owner()),
    () => {
      const now = owner();
      if (now) void papers.load(now);
    },
    { immediate: true },
  );

  /** Shows it, and prints it when its pages stand. */
  function printPaper(paper: RecordPaper): void {
    papers.show(paper);
    const stop = watch([() => own.pagesDoc, () => papers.previewFailed], ([doc, failed]) => {
      if (failed || papers.shown === null) stop();
      else if (doc && doc === desk.doc) {
        stop();
        print();
      }
    });
  }

  return { canPrint: computed(() => shown.value.pages.length > 0), print, printPaper };
}
