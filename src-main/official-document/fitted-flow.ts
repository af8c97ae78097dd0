import { flowOfDocument } from './flow/flow-of-document';
import type { FlowItem, GlyphFallback } from './flow/flow';
import { emptyLinesToSpare } from './flow/signing';
import type { OfficialDocument } from './model';
import type { FaceMetrics } from './paginate/face-metrics';
import { paginate } from './paginate/paginate';
import type { Page, Pages } from './paginate/pages';
import type { TypesettingSettings } from './typesetting-settings';

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
  metrics?: FaceMetrics,
): FlowItem[] {
  const flow = flowOfDocument(document, settings, fallback);
  if (document.signature === null && document.date === null) return flow;
  if (signingHasText(paginate(flow, settings, metrics))) return flow;
  const most = emptyLinesToSpare[document.signature?.form ?? 'unsealed'];
  for (let spared = 1; spared <= most; spared += 1) {
    const tighter = flowOfDocument(document, settings, fallback, spared);
    if (signingHasText(paginate(tighter, settings, metrics))) return tighter;
  }
  return flow;
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
