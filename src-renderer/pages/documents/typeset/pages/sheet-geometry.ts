import { sheet } from '@core/official-document/layout';
import type { Page, PlacedLine } from '@core/official-document/paginate/pages';
import { linesOnPage } from '@core/official-document/paginate/find-place';

/** CSS pixels of one point at 100 %. */
export const pixelsPerPoint = 96 / 72;
export const sheetWidth = (sheet.widthMm / 25.4) * 96;
export const sheetHeight = (sheet.heightMm / 25.4) * 96;
/** Room between sheets and around them. */
export const gap = 14;

/** Which pages lie in a window of the scrolled desk, one more on each side. */
export function visiblePages(count: number, scale: number, top: number, height: number): { from: number; to: number } {
  const step = sheetHeight * scale + gap;
  const from = Math.max(0, Math.floor((top - gap) / step) - 1);
  return { from, to: Math.min(count, Math.ceil((top + height) / step) + 1) };
}

export const topOfPage = (index: number, scale: number): number => gap + index * (sheetHeight * scale + gap);

/** The scale at which a sheet fills the width of its pane. */
export function fitWidth(width: number): number {
  return Math.max(0.25, Math.min(2, (width - 2 * gap) / sheetWidth));
}

/** A box in points as CSS at a scale. */
export function boxStyle(
  box: { xPt: number; yPt: number; widthPt: number; heightPt: number },
  scale: number,
): Record<string, string> {
  const px = (points: number) => `${points * pixelsPerPoint * scale}px`;
  return { left: px(box.xPt), top: px(box.yPt), width: px(box.widthPt), height: px(box.heightPt) };
}

/** The lines of a page that can be pointed at, from top to bottom. */
export function walkableLines(page: Page): PlacedLine[] {
  return linesOnPage(page)
    .filter((line) => line.path !== null && line.runs.length > 0)
    .sort((a, b) => a.yPt - b.yPt || a.xPt - b.xPt);
}
