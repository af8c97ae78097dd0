import { computed, watch, watchEffect, type ComputedRef } from 'vue';
import type { RecordPaper } from '@core/contract/documents/record-papers.contract';
import { debounced } from '../../../composables/debounce';
import { usePagesStore } from '../../../stores/pages';
import { usePaperStore } from '../../../stores/paper';
import { useRecordPaperStore } from '../../../stores/record-papers';
import { useResolutionStore } from '../../../stores/resolution';
import { pageStyle, usePrinting } from '../../documents/typeset/use-printing';

/** The pages on the right, their style and their printing; the papers follow the record. */
export function usePreview(): {
  canPrint: ComputedRef<boolean>;
  print: () => void;
  printPaper: (paper: RecordPaper) => void;
} {
  const record = useResolutionStore();
  const papers = useRecordPaperStore();
  const text = usePagesStore('resolution');
  const own = usePagesStore('record-paper');
  const desk = usePaperStore('record-paper');
  const shown = computed(() => (papers.shown === null ? text : own));
  const { print } = usePrinting(() => shown.value.pages);

  watchEffect(() => (document.adoptedStyleSheets = [pageStyle(shown.value.settings())]));

  /** After a pause: a text that is being typed changes its papers all the time. */
  const follow = debounced(() => void papers.refresh(), 600);
  watch(
    () => record.changes,
    () => record.opened && follow(),
  );
  watch(
    () => record.opened?.id,
    (id) => id !== undefined && void papers.load({ resolution: id, announcement: null, meeting: null }),
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
