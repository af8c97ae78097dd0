import { textUnits } from './character-width';
import { flowOfDocument } from './flow/flow-of-document';
import type { FlowItem, GlyphFallback } from './flow/flow';
import { emptyLinesToSpare } from './flow/signing';
import type { OfficialDocument } from './model';
import { fandolMetrics, windowsMetrics, type FaceMetrics } from './paginate/face-metrics';
import { firstPageShowsText } from './paginate/first-page';
import { paginate } from './paginate/paginate';
import type { Page, Pages } from './paginate/pages';
import type { TypesettingSettings } from './typesetting-settings';

/**
 * Faces of one name come with digits of different widths, by which a text may end a line earlier or later. The signing
 * is fitted under both, so that every writer, and a computer with other faces, comes to the same empty lines.
 */
const widthsAtHand: readonly FaceMetrics[] = [windowsMetrics, fandolMetrics];

/**
 * The flow of a document with its signing on a page that has text (7.3.5.5: room is made by spacing, never by a page
 * that carries the signing alone). Where it would miss such a page by a line or two, empty lines above it are left
 * out; where that does not do, the 附注 may stand on the next page, or the title begins lower, so that the last lines of
 * the text reach the signing's page, or the 附件说明 or a short last paragraph goes over with it; where nothing does, the flow stays as it is and the clerk has to shorten the text. Pages, HTML and Word all begin from here.
 */
export function fittedFlow(
  document: OfficialDocument,
  settings: TypesettingSettings,
  fallback?: GlyphFallback,
): FlowItem[] {
  const recipientsMoved = movesRecipients(document, settings, fallback);
  const flow = flowOfDocument(document, settings, fallback, { recipientsMoved });
  if (document.signature === null && document.date === null) return flow;
  let best = { flow, fits: fitsOf(flow, settings) };
  const most = emptyLinesToSpare[document.signature?.form ?? 'unsealed'];
  const spared = Array.from(
    { length: most },
    (_, index) => () =>
      flowOfDocument(document, settings, fallback, { recipientsMoved, sparedAboveSigning: index + 1 }),
  );
  const lower = lowerTitles(settings).map(
    (lowered) => () => flowOfDocument(document, lowered, fallback, { recipientsMoved }),
  );
  const ways = [
    ...spared,
    ...spared.map((way) => () => withNoteLeft(way())),
    ...lower,
    () => withTextCarriedOver(flow),
  ];
  for (const way of ways) {
    if (best.fits === widthsAtHand.length) break;
    const changed = way();
    const fits = fitsOf(changed, settings);
    if (fits > best.fits) best = { flow: changed, fits };
  }
  return best.flow;
}

/** Clause 7.3.2: under a head that leaves the first page without text the 主送 goes to the 版记, where that helps. */
function movesRecipients(
  document: OfficialDocument,
  settings: TypesettingSettings,
  fallback: GlyphFallback | undefined,
): boolean {
  if (document.head === null || document.recipients === null) return false;
  const shows = (recipientsMoved: boolean): boolean => {
    const flow = flowOfDocument(document, settings, fallback, { recipientsMoved });
    return widthsAtHand.every((metrics) => firstPageShowsText(paginate(flow, settings, metrics)));
  };
  return !shows(false) && shows(true);
}

/** The flow with the 附注 free to stand on the next page, above the 版记, when organ and date fit without it. */
function withNoteLeft(flow: readonly FlowItem[]): FlowItem[] {
  return flow.map((item) =>
    item.kind === 'paragraph' && item.path === 'date' ? { ...item, keepWithNext: false } : item,
  );
}

/**
 * Settings with a line, two or three more above the title and the text. How many stand there is the office's custom
 * (none, one or two), and the page before the signing stays full.
 */
function lowerTitles(settings: TypesettingSettings): TypesettingSettings[] {
  const more = (lines: number, by: number): 0 | 1 | 2 => Math.min(2, lines + by) as 0 | 1 | 2;
  const { emptyLinesAboveTitle: title, emptyLinesAboveText: text } = settings;
  return [
    { ...settings, emptyLinesAboveTitle: more(title, 1) },
    { ...settings, emptyLinesAboveTitle: more(title, 2) },
    { ...settings, emptyLinesAboveTitle: more(title, 2), emptyLinesAboveText: more(text, 1) },
  ];
}

/** A last paragraph of at most this many characters (three lines) goes over to the signing's page whole. */
const shortParagraph = 80;

/** The flow with what stands right above the signing tied to it: the 附件说明, or a short last paragraph. */
function withTextCarriedOver(flow: readonly FlowItem[]): FlowItem[] {
  const signing = flow.findIndex((item) => item.path !== null && isSigning(item.path));
  let first = signing;
  while (first > 0 && flow[first - 1]?.path === null) first -= 1;
  const isName = (item: FlowItem | undefined): boolean => item?.path?.startsWith('attachmentNames/') ?? false;
  if (isName(flow[first - 1])) while (isName(flow[first - 1])) first -= 1;
  else {
    const last = flow[first - 1];
    if (last?.kind !== 'paragraph' || !isText(last.path ?? '')) return [...flow];
    if (textUnits(last.segments.map(({ text }) => text).join('')) > shortParagraph) return [...flow];
    first -= 1;
  }
  return flow.map((item, index) =>
    item.kind === 'paragraph' && index >= first && index < signing ? { ...item, keepWithNext: true } : item,
  );
}

/** Under how many of the widths at hand the signing has text. */
function fitsOf(flow: readonly FlowItem[], settings: TypesettingSettings): number {
  return widthsAtHand.filter((metrics) => signingHasText(paginate(flow, settings, metrics))).length;
}

const isSigning = (path: string) => path.startsWith('signature/') || path === 'date';
const isText = (path: string) => path.startsWith('blocks/') || path.startsWith('attachmentNames/');

/** Whether the page that carries organ and date also carries text or 附件说明; true for a paper without either. */
export function signingHasText({ pages }: Pages): boolean {
  const page = pages.find((one) => pathsOf(one).some(isSigning));
  if (!page || !pages.some((one) => pathsOf(one).some(isText))) return true;
  return pathsOf(page).some(isText);
}

function pathsOf(page: Page): string[] {
  return [...page.lines, ...page.tables].map(({ path }) => path).filter((path) => path !== null);
}
