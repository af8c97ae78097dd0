import { flowOfDocument } from './flow/flow-of-document';
import type { FlowItem, GlyphFallback } from './flow/flow';
import { emptyLinesToSpare } from './flow/signing';
import type { OfficialDocument } from './model';
import { fandolMetrics, windowsMetrics, type FaceMetrics } from './paginate/face-metrics';
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
 * out; where that does not do, the flow stays as it is and the clerk has to shorten the text. Pages, HTML and Word all
 * begin from here.
 */
export function fittedFlow(
  document: OfficialDocument,
  settings: TypesettingSettings,
  fallback?: GlyphFallback,
): FlowItem[] {
  const flow = flowOfDocument(document, settings, fallback);
  if (document.signature === null && document.date === null) return flow;
  let best = { flow, fits: fitsOf(flow, settings) };
  const most = emptyLinesToSpare[document.signature?.form ?? 'unsealed'];
  for (let spared = 1; spared <= most && best.fits < widthsAtHand.length; spared += 1) {
    const tighter = flowOfDocument(document, settings, fallback, spared);
    const fits = fitsOf(tighter, settings);
    if (fits > best.fits) best = { flow: tighter, fits };
  }
  return best.flow;
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
