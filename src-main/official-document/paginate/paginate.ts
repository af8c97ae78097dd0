import type { FlowItem, FlowParagraph } from '../flow/flow';
import { typeArea } from '../layout';
import type { TypesettingSettings } from '../typesetting-settings';
import { type FaceMetrics, windowsMetrics } from './face-metrics';
import { type LineCache, lineCacheOf } from './line-cache';
import { PageFiller } from './page-filler';
import { pageNumberText } from './page-numbers';
import type { Pages } from './pages';
import { type SetLine, setLines } from './place-lines';
import { placeTable, type SetTable, setTable } from './place-table';

/** An item of the flow with its lines known, before it has a page. */
type SetItem = { paragraph: FlowParagraph; lines: SetLine[] } | { table: SetTable };

/**
 * Sets the flow on pages: 22 lines of 28 characters by the standard (5.2.3), no widow or orphan control, headings with
 * what follows them, rows of a table whole and its head repeated.
 */
export function paginate(
  flow: readonly FlowItem[],
  settings: TypesettingSettings,
  metrics: FaceMetrics = windowsMetrics,
): Pages {
  const area = typeArea(settings.profile);
  const cache = lineCacheOf(metrics);
  const items = flow.map((item) => setItem(item, settings, cache));
  const filler = new PageFiller(area.topPt, area.heightPt);
  let chainEnd = 0;
  items.forEach((item, index) => {
    if (breaksBefore(item) && !filler.atTop) filler.begin();
    if (index >= chainEnd) {
      chainEnd = endOfChain(items, index);
      const heightPt = chainHeight(items, index, chainEnd);
      if (!filler.fits(heightPt) && filler.fitsFreshPage(heightPt) && !filler.atTop) filler.begin();
    }
    if ('table' in item) placeTable(item.table, filler);
    else for (const line of item.lines) filler.line(line);
  });
  const pages = filler.pages;
  for (const page of pages) page.numberText = pageNumberText(page.number, pages.length, settings);
  return { pages };
}

function setItem(item: FlowItem, settings: TypesettingSettings, cache: LineCache): SetItem {
  const { leftPt, widthPt } = typeArea(settings.profile);
  if (item.kind === 'table') return { table: setTable(item, settings, cache) };
  return { paragraph: item, lines: setLines(item, cache.linesOf(item, widthPt), leftPt, widthPt) };
}

function breaksBefore(item: SetItem): boolean {
  return 'table' in item ? item.table.flow.pageBreakBefore : item.paragraph.pageBreakBefore;
}

/** Index behind the last item that must begin on the page of item `from`. */
function endOfChain(items: readonly SetItem[], from: number): number {
  let at = from;
  for (;;) {
    const item = items[at];
    const next = items[at + 1];
    if (!item || !next || 'table' in item || !item.paragraph.keepWithNext || breaksBefore(next)) return at + 1;
    at += 1;
  }
}

/** Height of a chain: all of its items but the last, and what of the last must stand with them. */
function chainHeight(items: readonly SetItem[], from: number, end: number): number {
  let heightPt = 0;
  for (let at = from; at < end; at += 1) heightPt += leastHeight(items[at] as SetItem, at < end - 1);
  return heightPt;
}

function leastHeight(item: SetItem, whole: boolean): number {
  if ('table' in item) return item.table.leastHeightPt;
  const lines = whole ? item.lines : item.lines.slice(0, 1);
  return lines.reduce((sum, line) => sum + line.heightPt, 0);
}
