import { isTurned, type FlowImprint, type FlowItem, type FlowLetterhead, type FlowMark } from '../flow/flow';
import { turnedArea, typeArea } from '../layout';
import type { TypesettingSettings } from '../typesetting-settings';
import { type FaceMetrics, windowsMetrics } from './face-metrics';
import { type LineCache, lineCacheOf } from './line-cache';
import { PageFiller } from './page-filler';
import { pageNumberText } from './page-numbers';
import type { Pages } from './pages';
import { placeImprint } from './place-imprint';
import { placeLetterhead, placeMark } from './place-head';
import { setParagraph, type SetParagraph } from './set-paragraph';
import { placeTable, type SetTable, setTable } from './place-table';

/** An item of the flow with its lines known, before it has a page. */
type SetItem = SetParagraph | { table: SetTable } | { furniture: FlowMark | FlowLetterhead };

/**
 * Sets the flow on pages: 22 lines of 28 characters by the standard (5.2.3), no widow or orphan control, headings with
 * what follows them, rows of a table whole and its head repeated.
 */
export function paginate(
  flow: readonly FlowItem[],
  settings: TypesettingSettings,
  metrics: FaceMetrics = windowsMetrics,
): Pages {
  const cache = lineCacheOf(metrics);
  const imprint = flow.find((item) => item.kind === 'imprint');
  const items = flow.filter((item) => item.kind !== 'imprint').map((item) => setItem(item, settings, cache));
  const filler = new PageFiller({ upright: typeArea(settings.profile), turned: turnedArea(settings.profile) });
  let chainEnd = 0;
  items.forEach((item, index) => {
    if (breaksBefore(item) && !filler.atTop) filler.begin();
    filler.face(isTurned(itemOf(item)));
    if (index >= chainEnd) {
      chainEnd = endOfChain(items, index);
      const heightPt = chainHeight(items, index, chainEnd);
      if (!filler.fits(heightPt) && filler.fitsFreshPage(heightPt) && !filler.atTop) filler.begin();
    }
    if ('table' in item) placeTable(item.table, filler);
    else if ('paragraph' in item) placeParagraph(item, settings, filler);
    else if (item.furniture.kind === 'mark') placeMark(item.furniture, settings, cache, filler);
    else placeLetterhead(item.furniture, settings, cache, filler);
  });
  const imprintPages = imprint ? placeImprint(imprint, settings, cache, filler) : 0;
  const pages = filler.pages;
  const firstUnnumbered = imprintPages === 2 ? pages.length - 2 : pages.length;
  pages.forEach((page, index) => {
    // Clause 7.5: neither a blank page before the 版记 nor the page of the 版记 is numbered; 10.1: nor the first of a letter.
    const isLetter = index === 0 && flow[0]?.kind === 'letterhead';
    if (index < firstUnnumbered && !isLetter) page.numberText = pageNumberText(page.number, pages.length, settings);
  });
  return { pages, imprintPages };
}

/** The paragraph's lines, the texts beside its last one, and its rule. */
function placeParagraph(
  { paragraph, lines, beside }: SetParagraph,
  settings: TypesettingSettings,
  filler: PageFiller,
): void {
  for (const line of lines) filler.line(line);
  const yPt = filler.nextPt - paragraph.linePitchPt;
  for (const line of beside) filler.lineAt(line, yPt);
  if (!paragraph.rule) return;
  const { leftPt, widthPt } = typeArea(settings.profile);
  const { weightPt, ink, topPt } = paragraph.rule;
  const unprinted = paragraph.unprinted ? { unprinted: true } : {};
  filler.rule({ xPt: leftPt, yPt: yPt + topPt, widthPt, heightPt: weightPt, ink, ...unprinted });
}

function setItem(item: Exclude<FlowItem, FlowImprint>, settings: TypesettingSettings, cache: LineCache): SetItem {
  const { leftPt, widthPt } = typeArea(settings.profile);
  if (item.kind === 'table') return { table: setTable(item, settings, cache) };
  if (item.kind !== 'paragraph') return { furniture: item };
  const room = isTurned(item) ? turnedArea(settings.profile) : { leftPt, widthPt };
  return setParagraph(item, room.leftPt, room.widthPt, cache);
}

function itemOf(item: SetItem): FlowItem {
  return 'table' in item ? item.table.flow : 'paragraph' in item ? item.paragraph : item.furniture;
}

function breaksBefore(item: SetItem): boolean {
  return itemOf(item).pageBreakBefore;
}

/** Index behind the last item that must begin on the page of item `from`. */
function endOfChain(items: readonly SetItem[], from: number): number {
  let at = from;
  for (;;) {
    const item = items[at];
    const next = items[at + 1];
    if (!item || !next || !keepsWithNext(item) || breaksBefore(next)) return at + 1;
    if (isTurned(itemOf(item)) !== isTurned(itemOf(next))) return at + 1;
    at += 1;
  }
}

/** 版头 and title belong together. */
function keepsWithNext(item: SetItem): boolean {
  return 'table' in item ? false : 'paragraph' in item ? item.paragraph.keepWithNext : true;
}

/** Height of a chain: all of its items but the last, and what of the last must stand with them. */
function chainHeight(items: readonly SetItem[], from: number, end: number): number {
  let heightPt = 0;
  for (let at = from; at < end; at += 1) heightPt += leastHeight(items[at] as SetItem, at < end - 1);
  return heightPt;
}

function leastHeight(item: SetItem, whole: boolean): number {
  if ('table' in item) return item.table.leastHeightPt;
  if ('furniture' in item) return item.furniture.heightPt;
  const lines = whole ? item.lines : item.lines.slice(0, 1);
  return lines.reduce((sum, line) => sum + line.heightPt, 0);
}
