import { computed, type ComputedRef } from 'vue';
import { findPlace, placeAt, type FoundPlace } from '@core/official-document/paginate/find-place';
import type { Page } from '@core/official-document/paginate/pages';
import { offsetOf, positionOf, textAtPath, textAtPosition, type PlacedText } from '../../../../editor/paths';
import { usePagesStore } from '../../../../stores/pages';
import { usePaperStore } from '../../../../stores/paper';

/** From the page to the text and back. */
export interface PagePlaces {
  /** The line on the pages that holds the caret. */
  caretLine: ComputedRef<FoundPlace | null>;
  /** The element under a point and the offset in it. */
  under(page: Page, xPt: number, yPt: number): { text: PlacedText; offset: number } | null;
  /** Puts the caret there. */
  point(page: Page, xPt: number, yPt: number, focus: boolean): void;
}

export function usePagePlaces(): PagePlaces {
  const paper = usePaperStore();
  const pages = usePagesStore();

  const caretLine = computed(() => {
    const { state } = paper;
    if (!state || pages.pages.length === 0) return null;
    const text = textAtPosition(state.doc, state.selection.head);
    return text ? findPlace({ pages: pages.pages }, text.path, offsetOf(text, state.selection.head)) : null;
  });

  function under(page: Page, xPt: number, yPt: number): { text: PlacedText; offset: number } | null {
    const found = placeAt(page, xPt, yPt);
    const text = found && paper.doc ? textAtPath(paper.doc, found.path) : null;
    return found && text ? { text, offset: found.offset } : null;
  }

  function point(page: Page, xPt: number, yPt: number, focus: boolean): void {
    const place = under(page, xPt, yPt);
    if (place) paper.pointAt(positionOf(place.text, place.offset), undefined, focus);
  }

  return { caretLine, under, point };
}
